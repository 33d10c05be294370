"""Link or unlink products of a contact.

Links up to 10 products to a contact, or unlinks them with associate false. For a whole company use
zoho_desk_accounts_associate_products. Returns a result per product.

Method: associate_products (writes, destructive).
Tags: contacts, products.
Operation: associateProductsWithContact in Contact.json.
Scopes: Desk.contacts.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    ids: ListOf[Id] = Field(max_length=10, description="Up to 10 IDs from list_all_zoho_desk_products.")
    associate: bool = Field(description="True to link, false to unlink.")
    department_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/associateProducts",
        path_values={"contactId": args.contact_id},
        body={
            "ids": args.ids,
            "associate": args.associate,
            "departmentId": await client.lookup.department(args.department_id),
        },
    )
