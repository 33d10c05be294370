"""List import mappings.

Translates IDs of the old system into Zoho Desk IDs for records that came in through an import. Each
entry pairs externalId with entityId. Use it after an import, to find a record by the ID that people
know from before.

Method: list (reads).
Tags: imports.
Operation: getImportMappings in Import.json.
Scopes: Desk.imports.CUSTOM.
Response: import_.ImportMappingResponse.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Uuid
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response

Module = Literal[
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
]


class Input(ReadInput):
    scope_id: Uuid = Field(
        max_length=36, description="UUID that the import was started with in create_a_zoho_desk_import."
    )
    module: Module = Field(description="Kind of records that the external IDs belong to.")
    external_ids: ListOf[Annotated[str, Field(pattern=r"^(?:[A-Za-z0-9@\$&+\:\.\{\}\(\)#\-]+)$", max_length=100)]] = (
        Field(description="IDs in the other system, as the import carried them; no tool lists them.")
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/importMappings",
        body={"scopeId": args.scope_id, "module": args.module, "externalIds": args.external_ids},
        reads=True,
    )
