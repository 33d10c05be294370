"""Add users to a help center group.

POST /api/v1/groups/{groupId}/users/add (addHelpCenterGroupUsers in HelpcenterGroups.json).
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Users(ToolInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id, Field(description="ID from list_all_zoho_desk_users.")]


class Input(ToolInput):
    """The arguments."""

    group_id: Annotated[Id, Field(alias="groupId", description="ID from list_all_zoho_desk_help_center_groups.")]
    users: Annotated[ListOf[Users], Field(min_length=1, description="Users to put in, one entry each.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/groups/{groupId}/users/add",
        path_values={"groupId": args.group_id},
        body={"users": args.users},
    )
