"""Get the satisfaction survey snippet.

Returns the HTML with the link by which customers rate an answer, to be put into the content of a
mail. It reads no ratings; those of one customer are in get_single_zoho_desk_contact_statistics.

Method: get (reads).
Tags: customer_happiness.
Operation: GetCustomerHappinessLinkHolder in CustomerHappiness.json.
Scopes: Desk.tickets.READ.
Response: customer_happiness.LinkHolderResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments, or allDepartment.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/customerHappinessLinkHolder",
        query={"departmentId": await client.lookup.department(args.department_id)},
    )
