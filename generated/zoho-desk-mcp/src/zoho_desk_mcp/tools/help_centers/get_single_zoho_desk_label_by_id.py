"""Get a user label.

GET /api/v1/labels/{labelId} (getLabel in Label.json).
Scopes: Desk.contacts.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    label_id: Annotated[Id, Field(alias="labelId", description="ID from list_all_zoho_desk_labels.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/labels/{labelId}",
        path_values={"labelId": args.label_id},
    )
