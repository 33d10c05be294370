"""Update several tickets.

Changes up to 50 tickets alike: status, priority, agent, team, department, tags, and a note for
agents. Tells the result for each. For other fields of one ticket use
update_a_zoho_desk_ticket_by_id.

Method: update (writes, destructive).
Tags: core, comments, ticket_tags, tickets.
Calls: create_a_zoho_desk_ticket_comment, update_a_zoho_desk_ticket_by_id,
zoho_desk_ticket_tags_associate, zoho_desk_ticket_tags_dissociate.
At most 200 requests, 200 credits; look-ups aside.
Scopes: Desk.tickets.CREATE, Desk.tickets.UPDATE.
"""

from typing import ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.update_tickets import update_tickets
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NumberOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    tickets: ListOf[NumberOrId] = Field(min_length=1, max_length=50, description="Numbers or ids.")
    status: str | None = Field(None, description="Status name.")
    priority: str | None = Field(None, description="Priority name.")
    assignee_id: NameOrId | None = Field(None, description="Name, me, or id.")
    team_id: NameOrId | None = Field(None, description="Name or id.")
    department_id: NameOrId | None = Field(None, description="Name or id.")
    category: str | None = Field(None, description="Category name.")
    due_date: Time | None = Field(None, description="ISO 8601, like 2026-01-31T09:30:00Z.")
    clear: ListOf[Literal["priority", "assigneeId", "teamId", "category", "dueDate"]] | None = Field(
        None, description="Fields to empty."
    )
    add_tags: ListOf[str] | None = Field(None, description="Tags to add.")
    remove_tags: ListOf[str] | None = Field(None, description="Tags to remove.")
    note: str | None = Field(None, description="For agents only.")
    other_names: ClassVar[dict[str, str]] = {
        "ids": "tickets",
        "ticketIds": "tickets",
        "ticketId": "tickets",
        "ticketNumbers": "tickets",
        "numbers": "tickets",
        "comment": "note",
        "assignee": "assigneeId",
        "agent": "assigneeId",
    }


class Output(TypedDict, total=False):
    ticket: str
    id: str
    status: str
    done: str
    failed: str


OUTPUT_LIST = "tickets"


async def call(client: Client, args: Input) -> Response:
    return await update_tickets(
        client,
        tickets=args.tickets,
        status=await client.lookup.ticket_status(args.status),
        priority=await client.lookup.ticket_priority(args.priority),
        assignee_id=await client.lookup.agent(args.assignee_id),
        team_id=await client.lookup.team(args.team_id),
        department_id=await client.lookup.department(args.department_id),
        category=await client.lookup.ticket_category(args.category),
        due_date=args.due_date,
        clear=args.clear,
        add_tags=args.add_tags,
        remove_tags=args.remove_tags,
        note=args.note,
    )
