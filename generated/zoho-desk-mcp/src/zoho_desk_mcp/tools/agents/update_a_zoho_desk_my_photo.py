"""Set my photo.

Uploads a profile picture for the signed-in agent in place of the one before and returns its address
(photoURL). The connection also needs the scope profile.userphoto.UPDATE, which is not one of Desk's
own.

Method: update (writes, destructive, idempotent).
Tags: agents.
Operation: uploadMyPhoto in Agent.json.
Scopes: Desk.settings.UPDATE, Desk.basic.UPDATE.
Response: agent.MyPhotoResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    content: Base64 = Field(description="The image file, encoded as base64.")
    name: str = Field(description="File name with its ending, like me.jpg.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/uploadMyPhoto", files={"userPhoto": (args.name, args.content)})
