"""List the ticket history of a contact.

Lists what happened on all tickets of a contact: for each event the ticket, the kind of action, who
did it, when, and the status. For the tickets themselves use list_all_zoho_desk_contact_tickets; for
totals use get_single_zoho_desk_contact_statistics. Needs read access to tickets as well.

Method: list (reads).
Tags: contacts, tickets.
Operation: getContactTicketHistory in Contact.json.
Scopes: Desk.contacts.READ, Desk.tickets.READ.
Response: ticket_history.AccountContactHistoryResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
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
        "/api/v1/contacts/{contactId}/history",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"contactId": args.contact_id},
        query={
            "agentId": await client.lookup.agent(args.agent_id),
            "departmentId": await client.lookup.department(args.department_id),
        },
    )
