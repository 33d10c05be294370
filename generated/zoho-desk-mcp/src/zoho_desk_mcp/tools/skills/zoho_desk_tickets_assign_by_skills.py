"""Assign a ticket by skills.

Lets Zoho Desk pick the assignee of a ticket by skills and routing settings, in place of the present
one. Tells whether somebody was found (isAssigned) and who. To choose the person yourself, use
update_a_zoho_desk_ticket_by_id.

Method: assign_by_skills (writes, destructive).
Tags: skills, tickets.
Operation: executeSkillbasedAssignment in Skill.json.
Scopes: Desk.tickets.UPDATE.
Response: skill.SkillBasedAssignmentResponse.
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
        "/api/v1/tickets/{ticketId}/executeSkillbasedAssignment",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
    )
