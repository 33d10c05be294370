"""Give a label to users.

Gives one label to several help center users. To give one user several labels, or to say which is
the main one, use zoho_desk_users_assign_labels.

Method: add_users (writes).
Tags: help_centers, labels.
Operation: assignLabelToUsers in Label.json.
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    label_id: Id = Field(description="ID from list_all_zoho_desk_labels.")
    user_ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_users.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/labels/{labelId}/users/add",
        path_values={"labelId": args.label_id},
        body={"userIds": args.user_ids},
    )
