"""Create a ticket.

POST /api/v1/tickets (createTicket in Ticket.json).
Scopes: Desk.tickets.CREATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Contact(ToolInput):
    """The fields of an object in the arguments."""

    last_name: Annotated[str, Field(alias="lastName", max_length=200, description="Their last name.")]
    email: Annotated[
        str,
        Field(
            pattern=r"^[a-zA-Z0-9\_]([a-zA-Z0-9\_\+\-\.\'\&\~]*)@(([a-zA-Z0-9]+)(([\-\_]*[a-zA-Z0-9])*)[\.])+[a-zA-Z]{2,22}$",
            max_length=255,
            description="Their email address.",
        ),
    ]
    first_name: Annotated[str | None, Field(alias="firstName", max_length=100, description="Their first name.")] = None


class Input(ToolInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    subject: Annotated[str | None, Field(max_length=1000, description="Subject line; most layouts require it.")] = None
    contact_id: Annotated[
        Id | None,
        Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search."),
    ] = None
    contact: Annotated[
        Contact | None,
        Field(description="A customer who is not in Zoho Desk yet, in place of contactId."),
    ] = None
    description: Annotated[
        str | None,
        Field(max_length=65535, description="The request itself; HTML is allowed."),
    ] = None
    status: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            description="Status name, Open when left out.",
        ),
    ] = None
    priority: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            description="Priority name, such as High.",
        ),
    ] = None
    channel: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            description="Such as Phone, Email or Web.",
        ),
    ] = None
    classification: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            description="Such as Question or Problem.",
        ),
    ] = None
    category: Annotated[
        str | None,
        Field(pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$", description="Name of a category."),
    ] = None
    sub_category: Annotated[
        str | None,
        Field(
            alias="subCategory",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            description="Subcategory within the category.",
        ),
    ] = None
    assignee_id: Annotated[
        NameOrId | None,
        Field(alias="assigneeId", description="ID or name from list_all_zoho_desk_agents."),
    ] = None
    team_id: Annotated[
        NameOrId | None,
        Field(alias="teamId", description="ID or name from list_all_zoho_desk_teams."),
    ] = None
    due_date: Annotated[Time | None, Field(alias="dueDate", description="ISO 8601, like 2026-01-31T09:30:00Z.")] = None
    product_id: Annotated[
        Id | None,
        Field(alias="productId", description="As in get_single_zoho_desk_ticket_by_id."),
    ] = None
    email: Annotated[
        str | None,
        Field(
            pattern=r"^[\w\_]([\w\_\+\-\.\'&\!\~]*)@(([\w]+)(([\-\_]*[\w])*)[\.])+[\w]{2,22}$",
            max_length=150,
            description="When it differs from the contact's.",
        ),
    ] = None
    phone: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\+\-\.\$@\?\,\;\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            description="Phone number for this ticket.",
        ),
    ] = None
    cf: Annotated[
        dict[str, Any] | None,
        Field(description="Keyed by API names from list_all_zoho_desk_organization_fields."),
    ] = None
    uploads: Annotated[ListOf[Id] | None, Field(description="IDs from create_a_zoho_desk_upload.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets",
        body={
            "departmentId": await client.lookup.department(args.department_id),
            "subject": args.subject,
            "contactId": args.contact_id,
            "contact": args.contact,
            "description": args.description,
            "status": args.status,
            "priority": args.priority,
            "channel": args.channel,
            "classification": args.classification,
            "category": args.category,
            "subCategory": args.sub_category,
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
