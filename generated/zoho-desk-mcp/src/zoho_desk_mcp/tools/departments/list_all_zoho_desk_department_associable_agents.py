"""List agents that a department could take in.

Lists agents who are not in the department yet and can be added to it. Pick IDs here before
zoho_desk_departments_associate_agents; present members come from
list_all_zoho_desk_department_agents.

Method: list (reads).
Tags: departments, agents.
Operation: getAssociableAgents in Department.json.
Scopes: Desk.settings.READ, Desk.basic.READ.
Response: department.GetAssociableAgentsResponse.
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
        None, description="Name or mail: exact, ann* for a beginning, *ann* for a part."
    )
    field_name: Literal["firstName", "lastName", "name", "emailId"] | None = Field(
        None, description="Field that searchStr looks at."
    )
    status: Literal["ACTIVE", "DISABLED"] | None = Field(
        None, description="ACTIVE leaves out deactivated agents, DISABLED shows only them."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/departments/{departmentId}/associableAgents",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        query={"searchStr": args.search_str, "fieldName": args.field_name, "status": args.status},
    )
