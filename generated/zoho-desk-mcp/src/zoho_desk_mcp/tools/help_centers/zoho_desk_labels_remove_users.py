"""Take a label from users.

Takes one label off the users you name; others keep it, and the label itself remains.

Method: remove_users (writes, destructive).
Tags: help_centers, labels.
Operation: removeLabelsFromUsers in Label.json.
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    label_id: Id = Field(description="ID from list_all_zoho_desk_labels.")
    user_ids: ListOf[Id] = Field(description="IDs of people who have it, from list_all_zoho_desk_label_users.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/labels/{labelId}/users/remove",
        path_values={"labelId": args.label_id},
        body={"userIds": args.user_ids},
    )
