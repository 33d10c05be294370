"""Upload a file.

Stores a file for a while and returns its ID, for attachmentIds of replies, drafts and comments, or
uploads of create_a_zoho_desk_ticket. Nobody sees it until then.

Method: create (writes).
Tags: core, attachments.
Operation: uploadFile in Upload.json.
Scopes: Desk.basic.CREATE.
Response: upload.UploadFileResponse.
"""

from typing import ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    content: Base64 = Field(description="The file as base64.")
    name: str = Field(description="File name with its ending, like screenshot.png.")
    other_names: ClassVar[dict[str, str]] = {"fileName": "name", "filename": "name"}


class Output(TypedDict, total=False):
    id: str


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/uploads", files={"file": (args.name, args.content)})
