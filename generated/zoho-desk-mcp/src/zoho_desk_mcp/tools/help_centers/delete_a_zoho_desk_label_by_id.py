"""Delete a user label.

Deletes a badge for good and takes it off everybody who wears it; the users remain. To take it from
some people only, use zoho_desk_labels_remove_users.

Method: delete (writes, deletes, destructive, idempotent).
Tags: help_centers, labels.
Operation: deleteLabel in Label.json.
Scopes: Desk.contacts.DELETE, Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    label_id: Id = Field(description="ID of the label to delete, from list_all_zoho_desk_labels.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("DELETE", "/api/v1/labels/{labelId}", path_values={"labelId": args.label_id})
