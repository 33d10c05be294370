"""List the agents of a department.

Lists the agents who work in one department, for instance to choose whom a ticket of it may be
assigned to. For agents of several departments, or by role or profile, use
list_all_zoho_desk_agents.

Method: list (reads).
Tags: departments, agents.
Operation: getAgentsInDepartment in Department.json.
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ.
Response: agent.AgentListArray.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    search_str: FreeText | None = Field(
        None, min_length=1, max_length=100, description="Name or mail: exact, ann* for a beginning, *ann* for a part."
    )
    field_name: Literal["firstName", "lastName", "name", "emailId"] | None = Field(
        None, description="Field that searchStr looks at."
    )
    status: Literal["ACTIVE", "DISABLED"] | None = Field(
        None, description="ACTIVE leaves out deactivated agents, DISABLED shows only them."
    )
    is_confirmed: bool | None = Field(None, description="false for agents who have not accepted yet.")
    is_light_agent: bool | None = Field(None, description="true for light agents only, false for full agents only.")
    limit: int | None = Field(None, ge=1, le=200, description="At most 200.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/departments/{departmentId}/agents",
        pages=Pages(maximum=200),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        query={
            "searchStr": args.search_str,
            "fieldName": args.field_name,
            "status": args.status,
            "isConfirmed": args.is_confirmed,
            "isLightAgent": args.is_light_agent,
        },
    )
