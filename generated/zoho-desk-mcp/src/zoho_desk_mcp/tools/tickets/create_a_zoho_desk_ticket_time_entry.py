"""Log time on a ticket.

Logs work done on a ticket, with a note and, where the team bills, its cost. Hours and minutes are
added together.

Method: create (writes).
Tags: core, tickets, time_entries.
Operation: createTicketTimeEntry in TicketTimeEntry.json.
Scopes: Desk.tickets.UPDATE.
Response: ticket_time_entry.TicketTimeEntryResponse.
"""

from typing import Any, ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NumberOrId, Time, ToolInput, now
from zoho_desk_mcp.server.responses.response import Response

RequestChargeType = Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"]


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID or number.")
    hours_spent: int | None = Field(None, description="Whole hours; this or minutesSpent is needed.")
    minutes_spent: int | None = Field(None, description="On top of the hours.")
    executed_time: Time = Field(default_factory=now, description="ISO 8601; now by default.")
    description: str | None = Field(None, max_length=65535, description="What was done.")
    owner_id: NameOrId | None = Field(None, description="Who did it; name or ID.")
    is_billable: bool | None = Field(None, description="true to charge the customer.")
    request_charge_type: RequestChargeType | None = Field(None, description="For billing.")
    agent_cost_per_hour: float | None = Field(None, description="Price of an hour.")
    additional_cost: float | None = Field(None, description="Such as parts.")
    cf: dict[str, Any] | None = Field(None, description="By API name, like cf_plan.")
    other_names: ClassVar[dict[str, str]] = {
        "note": "description",
        "notes": "description",
        "text": "description",
        "date": "executedTime",
        "time": "executedTime",
        "agentId": "ownerId",
        "agent": "ownerId",
    }


class Output(TypedDict, total=False):
    id: str


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
