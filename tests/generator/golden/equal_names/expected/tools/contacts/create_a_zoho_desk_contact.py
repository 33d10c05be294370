"""Add a contact.

Adds somebody who may write in.

Method: create (writes).
Tags: contacts.
Operation: createContact in Contact.json.
Scopes: Desk.contacts.CREATE.
Response: contact.Data.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    last_name: str = Field(max_length=80, description="Family name.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/contacts", body={"lastName": args.last_name})
