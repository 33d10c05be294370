"""Create a ticket.

Opens a ticket for a customer: contactId, or contact when they are new. Look first for an existing
one with list_all_zoho_desk_tickets_search. Assignment rules and notices to the customer run as
usual.

Method: create (writes).
Tags: core, tickets.
Operation: createTicket in Ticket.json.
Scopes: Desk.tickets.CREATE.
Response: ticket.TicketResponse.
"""

from typing import Any, ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName, InternationalEmail, Phone
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, Time, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Contact(ToolInput):
    last_name: str = Field(max_length=200, description="Their last name.")
    email: str = Field(
        pattern=r"^[a-zA-Z0-9\_]([a-zA-Z0-9\_\+\-\.\'\&\~]*)@(([a-zA-Z0-9]+)(([\-\_]*[a-zA-Z0-9])*)[\.])+[a-zA-Z]{2,22}$",
        max_length=255,
        description="Their email address.",
    )
    first_name: str | None = Field(None, max_length=100, description="Their first name.")


class Input(ToolInput):
    department_id: NameOrId = Field(description="Name or ID.")
    subject: str | None = Field(None, max_length=1000, description="Most layouts require it.")
    contact_id: Id | None = Field(None, description="From list_all_zoho_desk_contacts_search.")
    contact: Contact | None = Field(None, description="A new customer, in place of contactId.")
    description: str | None = Field(None, max_length=65535, description="The request itself, Markdown or HTML.")
    status: ChoiceName | None = Field(None, description="Open by default.")
    priority: ChoiceName | None = Field(None, description="Such as High.")
    channel: ChoiceName | None = Field(None, description="Such as Phone.")
    classification: ChoiceName | None = Field(None, description="Such as Question.")
    category: ChoiceName | None = Field(None, description="Name of a category.")
    sub_category: ChoiceName | None = Field(None, description="Within the category.")
    assignee_id: NameOrId | None = Field(None, description="Name or ID.")
    team_id: NameOrId | None = Field(None, description="Name or ID.")
    due_date: Time | None = Field(None, description="ISO 8601.")
    product_id: Id | None = Field(None, description="A ticket's productId.")
    email: InternationalEmail | None = Field(None, max_length=150, description="If not the contact's.")
    phone: Phone | None = Field(None, description="For this ticket.")
    cf: dict[str, Any] | None = Field(None, description="By API name, like cf_plan.")
    uploads: ListOf[Id] | None = Field(None, description="From create_a_zoho_desk_upload.")
    other_names: ClassVar[dict[str, str]] = {
        "body": "description",
        "content": "description",
        "text": "description",
        "attachmentIds": "uploads",
        "attachments": "uploads",
        "customFields": "cf",
    }


class Output(TypedDict, total=False):
    id: str
    ticketNumber: str


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets",
        body={
            "departmentId": await client.lookup.department(args.department_id),
            "subject": args.subject,
            "contactId": args.contact_id,
            "contact": args.contact,
            "description": await outgoing(args.description),
            "status": await client.lookup.ticket_status(args.status),
            "priority": await client.lookup.ticket_priority(args.priority),
            "channel": await client.lookup.ticket_channel(args.channel),
            "classification": await client.lookup.ticket_classification(args.classification),
            "category": await client.lookup.ticket_category(args.category),
            "subCategory": await client.lookup.ticket_subcategory(args.sub_category),
            "assigneeId": await client.lookup.agent(args.assignee_id),
            "teamId": await client.lookup.team(args.team_id),
            "dueDate": args.due_date,
            "productId": args.product_id,
            "email": args.email,
            "phone": args.phone,
            "cf": args.cf,
            "uploads": args.uploads,
        },
    )
