"""List import mappings.

POST /api/v1/importMappings (getImportMappings in Import.json).
Scopes: Desk.imports.CUSTOM.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    scope_id: Annotated[
        str,
        Field(
            alias="scopeId",
            pattern=r"^([0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12})$",
            max_length=36,
            description="UUID that the import was started with in create_a_zoho_desk_import.",
        ),
    ]
    module: Annotated[
        Literal[
            "accounts",
            "contacts",
            "tickets",
            "tasks",
            "calls",
            "events",
            "threads",
            "ticketComments",
            "kbRootCategories",
            "kbSections",
            "articles",
            "products",
            "taskComments",
            "callComments",
            "eventComments",
            "ticketTimeEntries",
            "taskTimeEntries",
            "callTimeEntries",
            "eventTimeEntries",
            "agents",
            "layouts",
            "departments",
            "fields",
            "endusers",
            "teams",
        ],
        Field(description="Kind of records that the external IDs belong to."),
    ]
    external_ids: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[A-Za-z0-9@\$&+\:\.\{\}\(\)#\-]+)$", max_length=100)]],
        Field(
            alias="externalIds", description="IDs in the other system, as the import carried them; no tool lists them."
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/importMappings",
        body={"scopeId": args.scope_id, "module": args.module, "externalIds": args.external_ids},
    )
