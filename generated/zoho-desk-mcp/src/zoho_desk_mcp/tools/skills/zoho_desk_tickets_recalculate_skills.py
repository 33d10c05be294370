"""Recalculate the skills of a ticket.

Takes the skills off a ticket and attaches those whose criteria it meets now; returns the new list.
Use it after criteria changed. The assignee stays: zoho_desk_tickets_assign_by_skills is the next
step.

Method: recalculate_skills (writes, destructive).
Tags: skills, tickets.
Operation: recalculateAndStampSkillForTicket in Skill.json.
Scopes: Desk.tickets.UPDATE.
Response: skill.RecalculateAndStampSkillJSON.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/recalculateSkills",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
    )
