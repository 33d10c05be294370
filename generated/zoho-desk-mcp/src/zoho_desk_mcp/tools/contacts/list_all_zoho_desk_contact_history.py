"""List the ticket history of a contact.

GET /api/v1/contacts/{contactId}/history (getContactTicketHistory in Contact.json).
Scopes: Desk.contacts.READ, Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    agent_id: Annotated[
        NameOrId | None,
        Field(alias="agentId", description="Only actions of this agent; ID or name from list_all_zoho_desk_agents."),
    ] = None
    department_id: Annotated[
        NameOrId | None,
        Field(
            alias="departmentId", description="Only this department; ID or name from list_all_zoho_desk_departments."
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/contacts/{contactId}/history",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"contactId": args.contact_id},
        query={
            "agentId": await client.lookup.agent(args.agent_id),
            "departmentId": await client.lookup.department(args.department_id),
        },
    )
