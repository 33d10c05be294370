"""List fields.

GET /api/v1/fields (getFields in Field.json).
Scopes: Desk.basic.READ, Desk.fields.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    module: Annotated[
        str,
        Field(
            pattern="^(?:([a-zA-Z0-9_]+))$",
            max_length=100,
            description="API name of the module, like tickets, agents or cm_cars.",
        ),
    ]
    api_names: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\'\/\!\u0080-\uFFFF\s]+)$")]] | None,
        Field(alias="apiNames", max_length=300, description="Only the fields with these API names, at most 300."),
    ] = None
    associated_departments: Annotated[
        Id | None,
        Field(
            alias="associatedDepartments",
            description="Only fields used in this one department, its ID from list_all_zoho_desk_departments.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/fields",
        pages=PAGES,
        query={"module": args.module, "apiNames": args.api_names, "associatedDepartments": args.associated_departments},
    )
