"""Take labels from a user.

Takes the named badges off one user and returns a result per label. The labels can be given again
with zoho_desk_users_assign_labels.

Method: remove_labels (writes, destructive).
Tags: help_centers, users.
Operation: removeLabelsFromUser in User.json.
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
Response: user.MassActionListViewResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    user_id: Id = Field(description="ID from list_all_zoho_desk_users.")
    label_ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_user_labels.")
    help_center_id: Id | None = Field(None, description="ID from list_all_zoho_desk_help_centers.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/users/{userId}/labels/remove",
        path_values={"userId": args.user_id},
        query={"helpCenterId": args.help_center_id},
        body={"labelIds": args.label_ids},
    )
