"""List the ticket history of an account.

Lists ticket events of one contact within one account: ticket, kind of action, author, time and
status. The API demands a contactId here, so for a whole company ask once per contact. A person's
events across all accounts come from list_all_zoho_desk_contact_history.

Method: list (reads).
Tags: accounts, tickets.
Operation: getTicketHistoryByAccount in Account.json.
Scopes: Desk.contacts.READ, Desk.tickets.READ.
Response: ticket_history.AccountContactHistoryResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    contact_id: Id = Field(description="ID of a contact of that account, from list_all_zoho_desk_account_contacts.")
    agent_id: NameOrId | None = Field(
        None, description="Only actions of this agent; ID or name from list_all_zoho_desk_agents."
    )
    department_id: NameOrId | None = Field(
        None, description="Only this department; ID or name from list_all_zoho_desk_departments."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/accounts/{accountId}/history",
        pages=Pages(first=1, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"accountId": args.account_id},
        query={
            "contactId": args.contact_id,
            "agentId": await client.lookup.agent(args.agent_id),
            "departmentId": await client.lookup.department(args.department_id),
        },
    )
