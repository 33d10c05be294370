"""Give labels to a user.

Gives one user one or more badges and says for each whether it is the primary one. Returns a result
per label. To give one badge to many people use zoho_desk_labels_add_users.

Method: assign_labels (writes).
Tags: help_centers, users.
Operation: assignLabelsToUser in User.json.
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
Response: user.MassActionListViewResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Labels(ToolInput):
    id: Id = Field(description="ID from list_all_zoho_desk_labels.")
    is_primary: bool = Field(description="true for the user's main label.")


class Input(ToolInput):
    user_id: Id = Field(description="ID from list_all_zoho_desk_users.")
    labels: ListOf[Labels] = Field(description="Labels to give, one entry each.")
    help_center_id: Id | None = Field(None, description="ID from list_all_zoho_desk_help_centers.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/users/{userId}/labels/assign",
        path_values={"userId": args.user_id},
        query={"helpCenterId": args.help_center_id},
        body={"labels": args.labels},
    )
