"""Create a role.

Adds a role at a place in the hierarchy and returns it. Agents get it afterwards, by
update_a_zoho_desk_agent_by_id.

Method: create (writes).
Tags: roles.
Operation: addRole in Role.json.
Scopes: Desk.basic.CREATE, Desk.permissions.CREATE, Desk.settings.CREATE.
Response: role.RoleResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    name: PlainText = Field(max_length=50, description="Name of the role, at most 50 characters.")
    share_data_with_peers: bool = Field(description="Whether agents with this role see each other's records.")
    description: PlainText | None = Field(None, max_length=3200, description="What the role is for.")
    reports_to: Id | None = Field(None, description="ID of the role right above it, from list_all_zoho_desk_roles.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/roles",
        body={
            "name": args.name,
            "shareDataWithPeers": args.share_data_with_peers,
            "description": args.description,
            "reportsTo": args.reports_to,
        },
    )
