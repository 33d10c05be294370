"""Take a label from users.

POST /api/v1/labels/{labelId}/users/remove (removeLabelsFromUsers in Label.json).
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    label_id: Annotated[Id, Field(alias="labelId", description="ID from list_all_zoho_desk_labels.")]
    user_ids: Annotated[
        ListOf[Id],
        Field(alias="userIds", description="IDs of people who have it, from list_all_zoho_desk_label_users."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/labels/{labelId}/users/remove",
        path_values={"labelId": args.label_id},
        body={"userIds": args.user_ids},
    )
