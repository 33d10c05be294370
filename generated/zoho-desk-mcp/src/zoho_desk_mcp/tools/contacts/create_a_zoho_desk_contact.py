"""Create a contact.

Adds a person who can write tickets. Search with list_all_zoho_desk_contacts_search first, so that
nobody is stored twice. It gives no help center login.

Method: create (writes).
Tags: core, contacts.
Operation: createContact in Contact.json.
Scopes: Desk.contacts.CREATE.
Response: contact.ContactResponse.
"""

from typing import Any, ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName, InternationalEmail, MobilePhone, Phone
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    last_name: str | None = Field(None, max_length=200, description="Most layouts require it.")
    first_name: str | None = Field(None, max_length=40, description="If known.")
    email: InternationalEmail | None = Field(None, max_length=255, description="Incoming mail is matched by it.")
    phone: Phone | None = Field(None, max_length=50, description="Main number.")
    mobile: MobilePhone | None = Field(None, max_length=50, description="Cell phone.")
    account_id: Id | None = Field(None, description="From list_all_zoho_desk_accounts_search.")
    owner_id: NameOrId | None = Field(None, description="Owning agent; name or ID.")
    type: ChoiceName | None = Field(None, description="A picklist value.")
    description: str | None = Field(None, max_length=65535, description="Notes on them.")
    cf: dict[str, Any] | None = Field(None, description="By API name, like cf_plan.")
    other_names: ClassVar[dict[str, str]] = {
        "owner": "ownerId",
        "agentId": "ownerId",
        "customFields": "cf",
        "notes": "description",
    }


class Output(TypedDict, total=False):
    id: str


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contacts",
        body={
            "lastName": args.last_name,
            "firstName": args.first_name,
            "email": args.email,
            "phone": args.phone,
            "mobile": args.mobile,
            "accountId": args.account_id,
            "ownerId": await client.lookup.agent(args.owner_id),
            "type": args.type,
            "description": args.description,
            "cf": args.cf,
        },
    )
