"""Add followers to a contact.

POST /api/v1/contacts/{contactId}/addFollowers (addContactFollowers in ContactFollowers.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    follower_ids: Annotated[
        ListOf[Id],
        Field(alias="followerIds", description="IDs of agents, from list_all_zoho_desk_agents."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/addFollowers",
        path_values={"contactId": args.contact_id},
        body={"followerIds": args.follower_ids},
    )
