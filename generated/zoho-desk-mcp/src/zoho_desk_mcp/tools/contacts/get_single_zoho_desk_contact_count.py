"""Count contacts in a view.

GET /api/v1/contacts/count (getContactsCount in Contact.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    view_id: Annotated[Id, Field(alias="viewId", description="ID from list_all_zoho_desk_views with module contacts.")]
    starts_with: Annotated[
        str | None,
        Field(alias="startsWith", max_length=100, description="Count only contacts whose name starts with this text."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/contacts/count",
        query={"viewId": args.view_id, "startsWith": args.starts_with},
    )
