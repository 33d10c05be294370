"""Take badges from a user.

Withdraws badges from a help center user. The badges themselves stay and can be given again with
zoho_desk_user_badges_associate.

Method: dissociate (writes, destructive).
Tags: badges, users.
Operation: dissociateBadgesFromUsers in Badge.json.
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    user_id: Id = Field(description="ID of the help center user, from list_all_zoho_desk_users.")
    badge_ids: ListOf[Id] = Field(min_length=1, description="IDs from list_all_zoho_desk_user_badges.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/users/{userId}/badges/dissociate",
        path_values={"userId": args.user_id},
        body={"badgeIds": args.badge_ids},
    )
