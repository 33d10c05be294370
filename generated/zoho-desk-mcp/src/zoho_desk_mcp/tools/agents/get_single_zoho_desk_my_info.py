"""Get my own agent record.

Tells who the signed-in agent is: ID, name, mail, role, profile, time zone and departments. Use it
to turn "me" or "my tickets" into an agent ID, and to test a connection.

Method: get (reads).
Tags: core, agents.
Operation: getMyInfo in Agent.json.
Scopes: Desk.settings.READ, Desk.basic.READ.
Response: agent.GetMyInfoResponse.
"""

from typing import Annotated, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response

Include = Literal["profile", "role", "associatedDepartments", "associatedChatDepartments"]


class Input(ReadInput):
    include: ListOf[Include] | None = Field(
        None, max_length=4, description="Adds full records for the IDs of profile, role or departments."
    )


class Output(TypedDict, total=False):
    id: Annotated[str, At("id")]
    firstName: Annotated[str, At("firstName")]
    lastName: Annotated[str, At("lastName")]
    emailId: Annotated[str, At("emailId")]
    status: Annotated[str, At("status")]
    roleName: Annotated[str, At("role.name")]
    timeZone: Annotated[str, At("timeZone")]
    langCode: Annotated[str, At("langCode")]
    associatedDepartmentIds: Annotated[list[str], At("associatedDepartmentIds")]
    departmentNames: Annotated[list[str], At("associatedDepartments.name")]


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/myinfo", query={"include": args.include})
