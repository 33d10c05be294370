"""Add a contact.

POST /api/v1/contacts (createContact in Contact.json).
Scopes: Desk.contacts.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    last_name: Annotated[str, Field(alias="lastName", max_length=80, description="Family name.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/contacts",
        body={"lastName": args.last_name},
    )
