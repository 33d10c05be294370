"""Update a ticket template.

PATCH /api/v1/ticketTemplates/{ticketTemplateId} (updateTicketTemplate in TicketTemplate.json).
Scopes: Desk.settings.UPDATE, Desk.templates.UPDATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, Time, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class TicketTemplateValues(UpdateInput):
    """The fields of an object in the arguments."""

    subject: Annotated[str | None, Field(max_length=1000, description="Short, telling line.")] = None
    description: Annotated[
        str | None,
        Field(max_length=65535, description="Text of the request; HTML is allowed."),
    ] = None
    department_id: Annotated[
        Id | None,
        Field(alias="departmentId", description="From list_all_zoho_desk_departments."),
    ] = None
    contact_id: Annotated[Id | None, Field(alias="contactId", description="From list_all_zoho_desk_contacts.")] = None
    account_id: Annotated[Id | None, Field(alias="accountId", description="From list_all_zoho_desk_accounts.")] = None
    product_id: Annotated[Id | None, Field(alias="productId", description="From list_all_zoho_desk_products.")] = None
    assignee_id: Annotated[Id | None, Field(alias="assigneeId", description="From list_all_zoho_desk_agents.")] = None
    team_id: Annotated[Id | None, Field(alias="teamId", description="From list_all_zoho_desk_teams.")] = None
    status: Annotated[str | None, Field(description="Status name, like Open.")] = None
    priority: Annotated[str | None, Field(description="Priority name, like High.")] = None
    channel: Annotated[str | None, Field(description="Channel, such as Phone.")] = None
    classification: Annotated[str | None, Field(description="Like Question or Problem.")] = None
    category: Annotated[str | None, Field(description="As the department has it.")] = None
    due_date: Annotated[Time | None, Field(alias="dueDate", description="ISO 8601, like 2026-01-31T09:30:00Z.")] = None
    cf: Annotated[dict[str, Any] | None, Field(description="Custom fields, keyed by API name.")] = None


class Input(UpdateInput):
    """The arguments."""

    ticket_template_id: Annotated[
        Id,
        Field(alias="ticketTemplateId", description="ID from list_all_zoho_desk_ticket_templates."),
    ]
    ticket_template_name: Annotated[
        str | None,
        Field(
            alias="ticketTemplateName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=200,
            description="New name, up to 200 characters.",
        ),
    ] = None
    show_in_customer_portal: Annotated[
        bool | None,
        Field(alias="showInCustomerPortal", description="true offers it to customers in the help center."),
    ] = None
    ticket_template_values: Annotated[
        TicketTemplateValues | None,
        Field(alias="ticketTemplateValues", description="Field values that the template fills in."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/ticketTemplates/{ticketTemplateId}",
        path_values={"ticketTemplateId": args.ticket_template_id},
        changes={
            "ticketTemplateName": args.ticket_template_name,
            "showInCustomerPortal": args.show_in_customer_portal,
            "ticketTemplateValues": args.ticket_template_values,
        },
    )
