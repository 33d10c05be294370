"""Remove a user from help center groups.

POST /api/v1/users/{userId}/groups/dissociate (deleteGroupsFromUsers in User.json).
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    user_id: Annotated[Id, Field(alias="userId", description="ID from list_all_zoho_desk_users.")]
    group_ids: Annotated[
        ListOf[Id],
        Field(alias="groupIds", description="IDs of the groups to leave, from list_all_zoho_desk_user_groups."),
    ]
    help_center_id: Annotated[
        Id | None,
        Field(alias="helpCenterId", description="ID from list_all_zoho_desk_help_centers."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/users/{userId}/groups/dissociate",
        path_values={"userId": args.user_id},
        query={"helpCenterId": args.help_center_id},
        body={"groupIds": args.group_ids},
    )
