"""Update a ticket.

Changes fields of one ticket and keeps the rest: assign it, set status, priority or due time,
correct subject or customer. A closing status may mail the customer unless that is muted.

Method: update (writes, destructive, idempotent).
Tags: core, tickets.
Operation: updateTicket in Ticket.json.
Scopes: Desk.tickets.UPDATE.
Response: ticket.TicketResponse.
"""

from typing import Any, ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName, InternationalEmail, Phone
from zoho_desk_mcp.server.arguments.types import Id, ListOf, MayBeEmpty, NameOrId, NumberOrId, Time, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response

Clear = Literal[
    "description",
    "priority",
    "classification",
    "category",
    "subCategory",
    "assigneeId",
    "teamId",
    "dueDate",
    "productId",
    "email",
    "phone",
]


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID or number.")
    subject: str | None = Field(None, max_length=1000, description="New subject line.")
    description: str | None = Field(None, max_length=65535, description="New text of the request, Markdown or HTML.")
    status: ChoiceName | None = Field(None, description="Such as Closed.")
    priority: ChoiceName | None = Field(None, description="Such as High.")
    classification: ChoiceName | None = Field(None, description="Such as Question.")
    category: ChoiceName | None = Field(None, description="Name of a category.")
    sub_category: ChoiceName | None = Field(None, description="Within the category.")
    department_id: NameOrId | None = Field(None, description="Moves it; name or ID. Check its agent and team then.")
    assignee_id: NameOrId | None = Field(None, description="Name or ID.")
    team_id: NameOrId | None = Field(None, description="Name or ID.")
    due_date: Time | None = Field(None, description="ISO 8601.")
    contact_id: Id | None = Field(None, description="From list_all_zoho_desk_contacts_search.")
    account_id: Id | None = Field(None, description="From list_all_zoho_desk_accounts_search.")
    product_id: Id | None = Field(None, description="A ticket's productId.")
    email: InternationalEmail | None = Field(None, max_length=150, description="Email for this ticket.")
    phone: Phone | None = Field(None, max_length=120, description="For this ticket.")
    secondary_contacts: MayBeEmpty[ListOf[Id]] | None = Field(None, max_length=20, description="Up to 20 contact IDs.")
    resolution: str | None = Field(None, max_length=65535, description="How it was solved; Markdown or HTML.")
    cf: dict[str, Any] | None = Field(None, description="By API name, like cf_plan.")
    disable_closure_notification: bool | None = Field(None, description="true mutes the closing mail.")
    clear: ListOf[Clear] | None = Field(None, description="Fields to empty.")
    other_names: ClassVar[dict[str, str]] = {
        "id": "ticketId",
        "body": "description",
        "text": "description",
        "customFields": "cf",
    }


class Output(TypedDict, total=False):
    id: str
    ticketNumber: str


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tickets/{ticketId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"disableClosureNotification": args.disable_closure_notification},
        body={
            "subject": args.subject,
            "description": await outgoing(args.description),
            "status": await client.lookup.ticket_status(args.status),
            "priority": await client.lookup.ticket_priority(args.priority),
            "classification": await client.lookup.ticket_classification(args.classification),
            "category": await client.lookup.ticket_category(args.category),
            "subCategory": await client.lookup.ticket_subcategory(args.sub_category),
            "departmentId": await client.lookup.department(args.department_id),
            "assigneeId": await client.lookup.agent(args.assignee_id),
            "teamId": await client.lookup.team(args.team_id),
            "dueDate": args.due_date,
            "contactId": args.contact_id,
            "accountId": args.account_id,
            "productId": args.product_id,
            "email": args.email,
            "phone": args.phone,
            "secondaryContacts": args.secondary_contacts,
            "resolution": await outgoing(args.resolution),
            "cf": args.cf,
        },
        clear=args.clear or (),
    )
