"""List rule groups.

GET /api/v1/rulegroups (getRuleGroups in RuleGroup.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=50, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    module: Annotated[str, Field(max_length=100, description="API name of the module, like tickets.")]
    engine_sys_name: Annotated[
        str,
        Field(alias="engineSysName", max_length=100, description="Engine, such as AUTOMATION_STUDIO or MACRO."),
    ]
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name, from list_all_zoho_desk_departments."),
    ] = None
    status: Annotated[
        Literal["ACTIVE", "INACTIVE", "SYSTEM_DEACTIVATED"] | None,
        Field(description="Only groups in this state."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 50, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/rulegroups",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "module": args.module,
            "engineSysName": args.engine_sys_name,
            "departmentId": await client.lookup.department(args.department_id),
            "status": args.status,
        },
    )
