"""Change a ticket time entry.

Corrects a logged time entry: duration, moment of work, owner, note or cost. For another piece of
work log a new one with create_a_zoho_desk_ticket_time_entry.

Method: update (writes, destructive, idempotent).
Tags: tickets, time_entries.
Operation: updateTicketTimeEntry in TicketTimeEntry.json.
Scopes: Desk.tickets.UPDATE.
Response: ticket_time_entry.TicketTimeEntryResponse.
"""

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, NumberOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response

RequestChargeType = Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"]


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    time_entry_id: Id = Field(description="ID from list_all_zoho_desk_ticket_time_entries.")
    hours_spent: int | None = Field(None, description="Whole hours of work.")
    minutes_spent: int | None = Field(None, description="Minutes on top of the hours.")
    executed_time: Time | None = Field(None, description="When it was done, ISO 8601, like 2026-01-31T09:30:00Z.")
    description: str | None = Field(None, max_length=65535, description="Note on what was done.")
    owner_id: NameOrId | None = Field(None, description="Agent who did it; ID or name from list_all_zoho_desk_agents.")
    is_billable: bool | None = Field(None, description="true when the customer is to be charged.")
    request_charge_type: RequestChargeType | None = Field(None, description="Kind of work for billing.")
    agent_cost_per_hour: float | None = Field(None, description="Price of an agent's hour.")
    additional_cost: float | None = Field(None, description="Further cost, such as parts.")
    cf: dict[str, Any] | None = Field(
        None, description="Keyed by API names from list_all_zoho_desk_organization_fields."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PUT",
        "/api/v1/tickets/{ticketId}/timeEntry/{timeEntryId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "timeEntryId": args.time_entry_id},
        body={
            "hoursSpent": args.hours_spent,
            "minutesSpent": args.minutes_spent,
            "executedTime": args.executed_time,
            "description": args.description,
            "ownerId": await client.lookup.agent(args.owner_id),
            "isBillable": args.is_billable,
            "requestChargeType": args.request_charge_type,
            "agentCostPerHour": args.agent_cost_per_hour,
            "additionalCost": args.additional_cost,
            "cf": args.cf,
        },
    )
