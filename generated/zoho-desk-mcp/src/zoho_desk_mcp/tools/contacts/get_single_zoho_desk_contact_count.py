"""Count contacts in a view.

Returns how many contacts a view holds, without reading them. Use it for "how many" questions or
before paging through list_all_zoho_desk_contacts with the same viewId.

Method: get (reads).
Tags: contacts.
Operation: getContactsCount in Contact.json.
Scopes: Desk.contacts.READ.
Response: contact.CountJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    view_id: Id = Field(description="ID from list_all_zoho_desk_views with module contacts.")
    starts_with: str | None = Field(
        None, max_length=100, description="Count only contacts whose name starts with this text."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/contacts/count", query={"viewId": args.view_id, "startsWith": args.starts_with}
    )
