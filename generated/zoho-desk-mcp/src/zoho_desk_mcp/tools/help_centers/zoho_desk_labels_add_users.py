"""Give a label to users.

POST /api/v1/labels/{labelId}/users/add (assignLabelToUsers in Label.json).
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
    user_ids: Annotated[ListOf[Id], Field(alias="userIds", description="IDs from list_all_zoho_desk_users.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/labels/{labelId}/users/add",
        path_values={"labelId": args.label_id},
        body={"userIds": args.user_ids},
    )
