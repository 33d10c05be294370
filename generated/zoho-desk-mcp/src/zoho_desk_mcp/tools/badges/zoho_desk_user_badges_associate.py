"""Give badges to a user.

Awards one or more existing badges to a help center user, who then shows them in the community.
Returns a result per badge.

Method: associate (writes).
Tags: badges, users.
Operation: associateBadgesToUsers in Badge.json.
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    user_id: Id = Field(description="ID of the help center user, from list_all_zoho_desk_users.")
    badge_ids: ListOf[Id] = Field(
        min_length=1, description="IDs of the badges to give, at least one, from list_all_zoho_desk_badges."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/users/{userId}/badges/associate",
        path_values={"userId": args.user_id},
        body={"badgeIds": args.badge_ids},
    )
