"""List validation rules.

GET /api/v1/validationRules (getValidationRules in ValidationRules.json).
Scopes: Desk.layouts.READ, Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    module: Annotated[
        Literal["tickets", "contacts", "contracts", "accounts", "products", "timeEntry", "tasks", "calls", "events"]
        | None,
        Field(description="Only rules of this module."),
    ] = None
    layout_id: Annotated[
        Id | None,
        Field(alias="layoutId", description="Only rules of this layout, ID from list_all_zoho_desk_layouts."),
    ] = None
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name, from list_all_zoho_desk_departments."),
    ] = None
    active_rules: Annotated[
        str | None,
        Field(
            alias="activeRules",
            pattern="^(?:true|false)$",
            description='"true" for rules in force, "false" for those switched off.',
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 50, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/validationRules",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "module": args.module,
            "layoutId": args.layout_id,
            "departmentId": await client.lookup.department(args.department_id),
            "activeRules": args.active_rules,
        },
    )
