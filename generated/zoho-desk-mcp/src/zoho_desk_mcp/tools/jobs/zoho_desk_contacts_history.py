"""Get a customer's history.

Who a customer is: contact and account, and all tickets that they wrote, newest first.

Method: get (reads).
Tags: core, contacts, search, tickets.
Calls: get_single_zoho_desk_contact_by_id, list_all_zoho_desk_contact_tickets,
list_all_zoho_desk_contacts_search.
At most 3 requests, 7 credits; look-ups aside.
Scopes: Desk.contacts.READ, Desk.search.READ, Desk.tickets.READ.
"""

from typing import Annotated, ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.contact_history import contact_history
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ToolInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact: NameOrId = Field(description="Email, ID or whole name.")
    limit: int = Field(10, ge=1, le=50, description="Tickets, 10 when left out.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {
        "email": "contact",
        "contactId": "contact",
        "name": "contact",
        "customer": "contact",
        "id": "contact",
        "fullName": "contact",
    }


class Output(TypedDict, total=False):
    id: str
    ticketNumber: str
    subject: str
    status: str
    channel: str
    department: str
    assignee: str
    created: Annotated[str, At("created", is_time=True)]
    closed: Annotated[str, At("closed", is_time=True)]


OUTPUT_LIST = "tickets"


async def call(client: Client, args: Input) -> Response:
    return await contact_history(client, contact=args.contact, limit=args.limit, next_cursor=args.next_cursor)
