"""Delete a user label.

DELETE /api/v1/labels/{labelId} (deleteLabel in Label.json).
Scopes: Desk.contacts.DELETE, Desk.settings.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    label_id: Annotated[
        Id,
        Field(alias="labelId", description="ID of the label to delete, from list_all_zoho_desk_labels."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/labels/{labelId}",
        path_values={"labelId": args.label_id},
    )
