"""Remove followers from a contact.

Ends that agents follow a person's tickets as a whole. They are no longer told about them unless
they follow a ticket or the account as well.

Method: remove (writes, destructive).
Tags: contacts, followers.
Operation: removeContactFollowers in ContactFollowers.json.
Scopes: Desk.contacts.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    follower_ids: ListOf[NameOrId] = Field(
        description="IDs or names of agents, from list_all_zoho_desk_contact_followers."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/removeFollowers",
        path_values={"contactId": args.contact_id},
        body={"followerIds": await client.lookup.agent(args.follower_ids)},
    )
