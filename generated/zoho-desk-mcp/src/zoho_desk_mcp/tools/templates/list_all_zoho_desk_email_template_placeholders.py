"""List email template placeholders.

GET /api/v1/templates/placeHolders (getPlaceHolders in EmailTemplates.json).
Scopes: Desk.settings.READ, Desk.templates.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    module: Annotated[
        Literal["tickets", "tasks", "contacts", "accounts", "products", "solutions", "calls", "events"],
        Field(description="Module that the template is about."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/templates/placeHolders",
        pages=PAGES,
        query={"departmentId": await client.lookup.department(args.department_id), "module": args.module},
    )
