"""List support plans.

Lists the support plans of one department with what they count (hours, tickets, cost or nothing),
credits, SLA and status. A plan's ID is needed for create_a_zoho_desk_contract.

Method: list (reads).
Tags: support_plans, contracts.
Operation: getSupportPlans in SupportPlan.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: support_plan.GetAllSupportPlanObject.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name, from list_all_zoho_desk_departments.")
    status: Literal["ACTIVE", "DISCONTINUED"] | None = Field(
        None, description="Plans on offer, or those no longer offered."
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/supportPlans",
        pages=Pages(first=0, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"departmentId": await client.lookup.department(args.department_id), "status": args.status},
    )
