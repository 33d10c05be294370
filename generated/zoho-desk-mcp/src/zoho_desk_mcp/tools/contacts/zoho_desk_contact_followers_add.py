"""Add followers to a contact.

Lets agents follow a person, so that they are told about each of the person's tickets. For one
ticket only use zoho_desk_ticket_followers_add.

Method: add (writes).
Tags: contacts, followers.
Operation: addContactFollowers in ContactFollowers.json.
Scopes: Desk.contacts.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    follower_ids: ListOf[NameOrId] = Field(description="IDs or names of agents, from list_all_zoho_desk_agents.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/addFollowers",
        path_values={"contactId": args.contact_id},
        body={"followerIds": await client.lookup.agent(args.follower_ids)},
    )
