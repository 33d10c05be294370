"""Set my photo.

POST /api/v1/uploadMyPhoto (uploadMyPhoto in Agent.json).
Scopes: Desk.settings.UPDATE, Desk.basic.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    content: Annotated[Base64, Field(description="The image file, encoded as base64.")]
    name: Annotated[str, Field(description="File name with its ending, like me.jpg.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/uploadMyPhoto",
        files={"userPhoto": (args.name, args.content)},
    )
