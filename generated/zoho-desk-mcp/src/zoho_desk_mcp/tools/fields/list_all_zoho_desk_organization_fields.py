"""List organization fields.

GET /api/v1/organizationFields (getFieldsOld in FieldOld.json).
Scopes: Desk.basic.READ, Desk.fields.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    module: Annotated[
        Literal["tickets", "contacts", "accounts", "tasks", "calls", "events", "contracts", "products", "timeEntry"],
        Field(description="Module whose fields you want."),
    ]
    api_names: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$")]] | None,
        Field(alias="apiNames", max_length=300, description="Only these fields, like status or cf_region."),
    ] = None
    department_id: Annotated[
        NameOrId | None,
        Field(
            alias="departmentId", description="Fields on its layout; ID or name from list_all_zoho_desk_departments."
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/organizationFields",
        pages=PAGES,
        query={
            "module": args.module,
            "apiNames": args.api_names,
            "departmentId": await client.lookup.department(args.department_id),
        },
    )
