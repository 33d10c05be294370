"""Update a ticket template.

Renames a ticket template, changes the values it fills in, or shows or hides it in the help center.
Tickets made from it earlier do not change. Returns the template.

Method: update (writes, destructive, idempotent).
Tags: tickets, templates.
Operation: updateTicketTemplate in TicketTemplate.json.
Scopes: Desk.settings.UPDATE, Desk.templates.UPDATE.
Response: ticket_template.AddUpdateGetTicketTemplateResponse.
"""

from typing import Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.nested import found_within
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class TicketTemplateValues(ToolInput):
    subject: str | None = Field(None, max_length=1000, description="Short, telling line.")
    description: str | None = Field(None, max_length=65535, description="Text of the request; HTML is allowed.")
    department_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_departments.")
    contact_id: Id | None = Field(None, description="From list_all_zoho_desk_contacts.")
    account_id: Id | None = Field(None, description="From list_all_zoho_desk_accounts.")
    product_id: Id | None = Field(None, description="From list_all_zoho_desk_products.")
    assignee_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_agents.")
    team_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_teams.")
    status: str | None = Field(None, description="Status name, like Open.")
    priority: str | None = Field(None, description="Priority name, like High.")
    channel: str | None = Field(None, description="Channel, such as Phone.")
    classification: str | None = Field(None, description="Like Question or Problem.")
    category: str | None = Field(None, description="As the department has it.")
    due_date: Time | None = Field(None, description="ISO 8601, like 2026-01-31T09:30:00Z.")
    cf: dict[str, Any] | None = Field(None, description="Custom fields, keyed by API name.")


class Input(ToolInput):
    ticket_template_id: Id = Field(description="ID from list_all_zoho_desk_ticket_templates.")
    ticket_template_name: PlainText | None = Field(None, max_length=200, description="New name, up to 200 characters.")
    show_in_customer_portal: bool | None = Field(None, description="true offers it to customers in the help center.")
    ticket_template_values: TicketTemplateValues | None = Field(
        None, description="Field values that the template fills in."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/ticketTemplates/{ticketTemplateId}",
        path_values={"ticketTemplateId": args.ticket_template_id},
        body={
            "ticketTemplateName": args.ticket_template_name,
            "showInCustomerPortal": args.show_in_customer_portal,
            "ticketTemplateValues": await found_within(
                args.ticket_template_values,
                {
                    "departmentId": client.lookup.department,
                    "assigneeId": client.lookup.agent,
                    "teamId": client.lookup.team,
                    "status": client.lookup.ticket_status,
                    "priority": client.lookup.ticket_priority,
                    "channel": client.lookup.ticket_channel,
                    "classification": client.lookup.ticket_classification,
                    "category": client.lookup.ticket_category,
                },
            ),
        },
    )
