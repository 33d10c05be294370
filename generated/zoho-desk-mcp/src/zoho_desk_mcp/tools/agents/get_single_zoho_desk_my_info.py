"""Get my own agent record.

Tells who the signed-in agent is: ID, name, mail, role, time zone and departments. Good to test a
connection.

Method: get (reads).
Tags: agents.
Operation: getMyInfo in Agent.json.
Scopes: Desk.settings.READ, Desk.basic.READ.
Response: agent.GetMyInfoResponse.
"""

from typing import Annotated, TypedDict

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


class Output(TypedDict, total=False):
    id: str
    firstName: str
    lastName: str
    emailId: str
    status: str
    roleName: Annotated[str, At("role.name")]
    timeZone: str
    departmentNames: Annotated[list[str], At("associatedDepartments.name")]


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/myinfo", query={"include": ["role", "associatedDepartments"]})
