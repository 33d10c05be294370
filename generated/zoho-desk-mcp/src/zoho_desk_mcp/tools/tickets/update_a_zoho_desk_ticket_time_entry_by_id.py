"""Change a ticket time entry.

PUT /api/v1/tickets/{ticketId}/timeEntry/{timeEntryId} (updateTicketTimeEntry in TicketTimeEntry.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, Time, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    time_entry_id: Annotated[
        Id,
        Field(alias="timeEntryId", description="ID from list_all_zoho_desk_ticket_time_entries."),
    ]
    hours_spent: Annotated[int | None, Field(alias="hoursSpent", description="Whole hours of work.")] = None
    minutes_spent: Annotated[int | None, Field(alias="minutesSpent", description="Minutes on top of the hours.")] = None
    executed_time: Annotated[
        Time | None,
        Field(alias="executedTime", description="When it was done, ISO 8601, like 2026-01-31T09:30:00Z."),
    ] = None
    description: Annotated[str | None, Field(max_length=65535, description="Note on what was done.")] = None
    owner_id: Annotated[
        Id | None,
        Field(alias="ownerId", description="Agent who did it, from list_all_zoho_desk_agents."),
    ] = None
    is_billable: Annotated[
        bool | None,
        Field(alias="isBillable", description="true when the customer is to be charged."),
    ] = None
    request_charge_type: Annotated[
        Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"] | None,
        Field(alias="requestChargeType", description="Kind of work for billing."),
    ] = None
    agent_cost_per_hour: Annotated[
        float | None,
        Field(alias="agentCostPerHour", description="Price of an agent's hour."),
    ] = None
    additional_cost: Annotated[
        float | None,
        Field(alias="additionalCost", description="Further cost, such as parts."),
    ] = None
    cf: Annotated[
        dict[str, Any] | None,
        Field(description="Keyed by API names from list_all_zoho_desk_organization_fields."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PUT",
        "/api/v1/tickets/{ticketId}/timeEntry/{timeEntryId}",
        path_values={"ticketId": args.ticket_id, "timeEntryId": args.time_entry_id},
        changes={
            "hoursSpent": args.hours_spent,
            "minutesSpent": args.minutes_spent,
            "executedTime": args.executed_time,
            "description": args.description,
            "ownerId": args.owner_id,
            "isBillable": args.is_billable,
            "requestChargeType": args.request_charge_type,
            "agentCostPerHour": args.agent_cost_per_hour,
            "additionalCost": args.additional_cost,
            "cf": args.cf,
        },
    )
