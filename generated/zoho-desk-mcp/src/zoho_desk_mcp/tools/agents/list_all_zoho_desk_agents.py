"""List agents.

Lists the agents (support staff) with name, mail and departments. Customers are contacts. An agent's
mail is emailId.

Method: list (reads).
Tags: core, agents.
Operation: getAgents in Agent.json.
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ.
Response: agent.AgentListArray.
"""

from typing import ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    search_str: FreeText | None = Field(
        None, min_length=1, max_length=100, description="Name or mail; ann* for a beginning, *ann* for a part."
    )
    department_ids: ListOf[NameOrId] | None = Field(None, max_length=50, description="Up to 50 names or IDs.")
    status: Literal["ACTIVE", "DISABLED", "DELETED", "IMPORTED"] | None = Field(
        None, description="DISABLED means deactivated."
    )
    is_confirmed: bool | None = Field(None, description="false for those who have not accepted yet.")
    limit: int | None = Field(None, ge=1, le=200, description="At most 200.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"name": "searchStr", "email": "searchStr", "emailId": "searchStr"}


class Output(TypedDict, total=False):
    id: str
    firstName: str
    lastName: str
    emailId: str
    status: str
    associatedDepartmentIds: list[str]


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/agents",
        pages=Pages(first=0, maximum=200),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "searchStr": args.search_str,
            "departmentIds": await client.lookup.department(args.department_ids),
            "status": args.status,
            "isConfirmed": args.is_confirmed,
        },
    )
