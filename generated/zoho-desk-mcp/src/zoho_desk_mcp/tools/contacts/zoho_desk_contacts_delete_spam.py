"""Delete spam contacts.

Deletes contacts that are marked as spam, to clear out junk senders. Treat it as final: for a
deletion that can be taken back for 60 days use delete_a_zoho_desk_contact_by_id. Returns a result
per contact.

Method: delete_spam (writes, deletes, destructive).
Tags: contacts.
Operation: deleteSpamContacts in Contact.json.
Scopes: Desk.contacts.DELETE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_contacts, only where isSpam is true.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/contacts/deleteSpam", body={"contactIds": args.contact_ids})
