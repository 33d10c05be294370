"""List approvals that wait for me.

Lists the ticket approvals on which the signed-in user has yet to decide, each with its ticket
(ticketId) and requester. Decide with update_a_zoho_desk_ticket_approval_by_id, where id is the
approvalId.

Method: list (reads).
Tags: approvals.
Operation: getMyPendingApprovals in PendingApproval.json.
Scopes: Desk.settings.READ.
Response: pending_approval.GetMyPendingApprovalsResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department: NameOrId = Field(
        "allDepartment", description="ID or name from list_all_zoho_desk_departments; all of them when left out."
    )
    sort_by: Literal["createdTime", "-createdTime"] | None = Field(
        None, description="Oldest first; with a leading - newest first."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/myPendingApprovals",
        pages=Pages(first=0, limit=10, maximum=100, records="myPendingApprovals"),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"department": await client.lookup.department(args.department), "sortBy": args.sort_by},
    )
