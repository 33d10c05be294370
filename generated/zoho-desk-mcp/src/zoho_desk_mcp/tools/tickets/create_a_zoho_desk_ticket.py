"""Create a ticket.

Opens a ticket in a department on behalf of a customer. Name the customer by contactId, or by
contact when they are new. Look first for an existing ticket with list_all_zoho_desk_tickets_search.
Assignment rules and notices to the customer run as usual. Answers the ticket with its id and
ticketNumber.

Method: create (writes).
Tags: core, tickets.
Operation: createTicket in Ticket.json.
Scopes: Desk.tickets.CREATE.
Response: ticket.TicketResponse.
"""

from typing import Annotated, Any, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName, InternationalEmail, Phone
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, Time, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.outputs import At
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
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    subject: str | None = Field(None, max_length=1000, description="Subject line; most layouts require it.")
    contact_id: Id | None = Field(None, description="ID from list_all_zoho_desk_contacts_search.")
    contact: Contact | None = Field(None, description="A customer who is not in Zoho Desk yet, in place of contactId.")
    description: str | None = Field(None, max_length=65535, description="The request itself, Markdown or HTML.")
    status: ChoiceName | None = Field(None, description="Status name, Open when left out.")
    priority: ChoiceName | None = Field(None, description="Priority name, such as High.")
    channel: ChoiceName | None = Field(None, description="Such as Phone, Email or Web.")
    classification: ChoiceName | None = Field(None, description="Such as Question or Problem.")
    category: ChoiceName | None = Field(None, description="Name of a category.")
    sub_category: ChoiceName | None = Field(None, description="Subcategory within the category.")
    assignee_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_agents.")
    team_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_teams.")
    due_date: Time | None = Field(None, description="ISO 8601, like 2026-01-31T09:30:00Z.")
    product_id: Id | None = Field(None, description="As in get_single_zoho_desk_ticket_by_id.")
    email: InternationalEmail | None = Field(None, max_length=150, description="When it differs from the contact's.")
    phone: Phone | None = Field(None, description="Phone number for this ticket.")
    cf: dict[str, Any] | None = Field(
        None, description="Keyed by API names from list_all_zoho_desk_organization_fields."
    )
    uploads: ListOf[Id] | None = Field(None, description="IDs from create_a_zoho_desk_upload.")


class Output(TypedDict, total=False):
    id: Annotated[str, At("id")]
    ticketNumber: Annotated[str, At("ticketNumber")]


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets",
        body={
            "departmentId": await client.lookup.department(args.department_id),
            "subject": args.subject,
            "contactId": args.contact_id,
            "contact": args.contact,
            "description": outgoing(args.description),
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
