"""Update a ticket.

PATCH /api/v1/tickets/{ticketId} (updateTicket in Ticket.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated, Any, ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, Time, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    nullable: ClassVar[frozenset[str]] = frozenset(
        [
            "assigneeId",
            "category",
            "classification",
            "description",
            "dueDate",
            "email",
            "phone",
            "priority",
            "productId",
            "subCategory",
            "teamId",
        ]
    )

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    subject: Annotated[str | None, Field(max_length=1000, description="New subject line.")] = None
    description: Annotated[
        str | None,
        Field(max_length=65535, description="New text of the request; HTML is allowed."),
    ] = None
    status: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            description="Status name; list_all_zoho_desk_organization_fields lists them.",
        ),
    ] = None
    priority: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            description="Priority name, such as High.",
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
    department_id: Annotated[
        NameOrId | None,
        Field(
            alias="departmentId",
            description="Moves it; ID or name from list_all_zoho_desk_departments. Check its agent and team then.",
        ),
    ] = None
    assignee_id: Annotated[
        NameOrId | None,
        Field(alias="assigneeId", description="ID or name from list_all_zoho_desk_agents; null to unassign."),
    ] = None
    team_id: Annotated[
        NameOrId | None,
        Field(alias="teamId", description="ID or name from list_all_zoho_desk_teams."),
    ] = None
    due_date: Annotated[Time | None, Field(alias="dueDate", description="ISO 8601, like 2026-01-31T09:30:00Z.")] = None
    contact_id: Annotated[
        Id | None,
        Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search."),
    ] = None
    account_id: Annotated[
        Id | None,
        Field(alias="accountId", description="ID from list_all_zoho_desk_accounts_search."),
    ] = None
    product_id: Annotated[
        Id | None,
        Field(alias="productId", description="As in get_single_zoho_desk_ticket_by_id."),
    ] = None
    email: Annotated[
        str | None,
        Field(
            pattern=r"^[\w\_]([\w\_\+\-\.\'&\!\~]*)@(([\w]+)(([\-\_]*[\w])*)[\.])+[\w]{2,22}$",
            max_length=150,
            description="Email for this ticket.",
        ),
    ] = None
    phone: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\+\-\.\$@\?\,\;\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=120,
            description="Phone for this ticket.",
        ),
    ] = None
    secondary_contacts: Annotated[
        ListOf[Id] | None,
        Field(
            alias="secondaryContacts",
            min_length=0,
            max_length=20,
            description="Up to 20 IDs from list_all_zoho_desk_contacts_search.",
        ),
    ] = None
    resolution: Annotated[str | None, Field(max_length=65535, description="Notes on how it was solved.")] = None
    cf: Annotated[
        dict[str, Any] | None,
        Field(description="Keyed by API names from list_all_zoho_desk_organization_fields."),
    ] = None
    disable_closure_notification: Annotated[
        bool | None,
        Field(alias="disableClosureNotification", description="true sends no closing mail to the customer."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/tickets/{ticketId}",
        path_values={"ticketId": args.ticket_id},
        query={"disableClosureNotification": args.disable_closure_notification},
        changes={
            "subject": args.subject,
            "description": args.or_null("description"),
            "status": args.status,
            "priority": args.or_null("priority"),
            "classification": args.or_null("classification"),
            "category": args.or_null("category"),
            "subCategory": args.or_null("sub_category"),
            "departmentId": await client.lookup.department(args.department_id),
            "assigneeId": await client.lookup.agent(args.or_null("assignee_id")),
            "teamId": await client.lookup.team(args.or_null("team_id")),
            "dueDate": args.or_null("due_date"),
            "contactId": args.contact_id,
            "accountId": args.account_id,
            "productId": args.or_null("product_id"),
            "email": args.or_null("email"),
            "phone": args.or_null("phone"),
            "secondaryContacts": args.secondary_contacts,
            "resolution": args.resolution,
            "cf": args.cf,
        },
    )
