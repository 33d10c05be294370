"""Log time on a ticket.

Logs work done on a ticket, for example 1 hour 30 minutes, with a note and, where the team bills,
its cost. Hours and minutes are added together. Without executedTime the work counts as done now.

Method: create (writes).
Tags: core, tickets, time_entries.
Operation: createTicketTimeEntry in TicketTimeEntry.json.
Scopes: Desk.tickets.UPDATE.
Response: ticket_time_entry.TicketTimeEntryResponse.
"""

from typing import Annotated, Any, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NumberOrId, Time, ToolInput, now
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response

RequestChargeType = Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"]


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    hours_spent: int | None = Field(None, description="Whole hours of work; this or minutesSpent is needed.")
    minutes_spent: int | None = Field(None, description="Minutes on top of the hours.")
    executed_time: Time = Field(
        default_factory=now, description="When it was done, ISO 8601, like 2026-01-31T09:30:00Z; now if left out."
    )
    description: str | None = Field(None, max_length=65535, description="Note on what was done.")
    owner_id: NameOrId | None = Field(None, description="Agent who did it; ID or name from list_all_zoho_desk_agents.")
    is_billable: bool | None = Field(None, description="true when the customer is to be charged.")
    request_charge_type: RequestChargeType | None = Field(None, description="Kind of work for billing.")
    agent_cost_per_hour: float | None = Field(None, description="Price of an agent's hour.")
    additional_cost: float | None = Field(None, description="Further cost, such as parts.")
    cf: dict[str, Any] | None = Field(
        None, description="Keyed by API names from list_all_zoho_desk_organization_fields."
    )


class Output(TypedDict, total=False):
    id: Annotated[str, At("id")]
    hoursSpent: Annotated[str, At("hoursSpent")]
    minutesSpent: Annotated[str, At("minutesSpent")]


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/timeEntry",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
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
