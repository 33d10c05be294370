"""Remove users from a help center group.

POST /api/v1/groups/{groupId}/users/remove (deleteHCGroupUsers in HelpcenterGroups.json).
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    group_id: Annotated[Id, Field(alias="groupId", description="ID from list_all_zoho_desk_help_center_groups.")]
    user_ids: Annotated[
        ListOf[Id],
        Field(
            alias="userIds",
            min_length=1,
            description="IDs of the members, from list_all_zoho_desk_help_center_group_users.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/groups/{groupId}/users/remove",
        path_values={"groupId": args.group_id},
        body={"userIds": args.user_ids},
    )
