"""Move contacts to the recycle bin.

Moves one or more contacts to the recycle bin. They can be restored for 60 days, then they are gone
for good. For a duplicate use zoho_desk_contacts_merge, which keeps its tickets; for junk senders
use zoho_desk_contacts_mark_spam.

Method: delete (writes, deletes, destructive, idempotent).
Tags: contacts.
Operation: deleteContact in Contact.json.
Scopes: Desk.contacts.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_contacts_search.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/contacts/moveToTrash", body={"contactIds": args.contact_ids})
