"""Update several tickets: the same fields, tags and note for each, and a result for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import anyio

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.parts.as_asked import not_as_asked
from zoho_desk_mcp.server import call_notes
from zoho_desk_mcp.server.arguments.errors import ArgumentError
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.server.steps import NOT_KNOWN, Step, make_steps
from zoho_desk_mcp.tools.ticket_tags import zoho_desk_ticket_tags_associate as add_tags
from zoho_desk_mcp.tools.ticket_tags import zoho_desk_ticket_tags_dissociate as remove_tags
from zoho_desk_mcp.tools.tickets import create_a_zoho_desk_ticket_comment as add_comment
from zoho_desk_mcp.tools.tickets import update_a_zoho_desk_ticket_by_id as update_ticket

AT_ONCE = 4
"""Tickets that are changed side by side: even the smallest edition of Zoho Desk takes five calls at a time."""
FIELDS = "fields"
"""How the step is called that changes fields."""
SAME = "the same ticket as"
"""How the row begins of a ticket that was given twice."""


@dataclass(frozen=True)
class Change:
    """What is done to each ticket."""

    fields: dict[str, Any]
    """Arguments of the tool that updates a ticket."""
    clear: list[str]
    """Fields to empty."""
    add_tags: list[str]
    remove_tags: list[str]
    note: str | None

    @property
    def in_words(self) -> str:
        """What is done, in words."""
        parts = [*(f"{name} = {value}" for name, value in self.fields.items())]
        parts += [f"{name} cleared" for name in self.clear]
        parts += [f"tag +{tag}" for tag in self.add_tags] + [f"tag -{tag}" for tag in self.remove_tags]
        return ", ".join([*parts, *(["note"] if self.note is not None else [])])


async def update_tickets(
    client: Client,
    *,
    tickets: list[str],
    status: str | None,
    priority: str | None,
    assignee_id: str | None,
    team_id: str | None,
    department_id: str | None,
    category: str | None,
    due_date: str | None,
    clear: Sequence[str] | None,
    add_tags: list[str] | None,
    remove_tags: list[str] | None,
    note: str | None,
) -> Response:
    """Change each of the tickets, given by ids or numbers: one row for each, in their order.

    Raises ArgumentError where nothing is to be changed, and ValidationError for what no ticket takes, before the first
    is changed. What fails for one ticket is told in its row.
    """
    fields = {
        "status": status,
        "priority": priority,
        "assigneeId": assignee_id,
        "teamId": team_id,
        "departmentId": department_id,
        "category": category,
        "dueDate": due_date,
    }
    given = {name: value for name, value in fields.items() if value is not None}
    change = Change(given, list(dict.fromkeys(clear or ())), add_tags or [], remove_tags or [], note)
    if twice := given.keys() & set(change.clear):
        raise ArgumentError(f"{', '.join(sorted(twice))}: both given and named in clear; leave one of the two out.")
    if not change.in_words:
        raise ArgumentError("Nothing to change: give a field such as status, tags to add or remove, or a note.")
    wanted = list(dict.fromkeys(tickets))
    _steps(client, wanted[0], change)
    rows: dict[str, dict[str, Json]] = {}
    taken: dict[str, str] = {}
    limiter = anyio.CapacityLimiter(AT_ONCE)

    async def one(ticket: str) -> None:
        async with limiter:
            rows[ticket] = await _changed(client, ticket, change, taken)

    with call_notes.collected():  # which ticket a number meant is in its row
        async with anyio.create_task_group() as group:
            for ticket in wanted:
                group.start_soon(one, ticket)
    results = [rows[ticket] for ticket in wanted]
    failed = sum("failed" in row for row in results)
    again = sum(str(row["done"]).startswith(SAME) for row in results)
    counts = {"changed": len(results) - failed - again, "failed": failed}
    return Response({"change": change.in_words, **counts, "tickets": results}, records="tickets")


async def _changed(client: Client, ticket: str, change: Change, taken: dict[str, str]) -> dict[str, Json]:
    """The row of one ticket: what was done, and what failed.

    `taken` has the ids that are changed already, and how they were given: a number may mean the same ticket as an id.
    """
    row: dict[str, Json] = {"ticket": ticket}
    try:
        ticket_id = await client.lookup.ticket(ticket)
    except (ApiError, ArgumentError) as error:
        return {**row, "failed": " ".join(str(error).split()), "done": "nothing"}
    row["id"] = ticket_id
    if ticket_id in taken:
        return {**row, "done": f"{SAME} {taken[ticket_id]}: see there"}
    taken[ticket_id] = ticket
    made = await make_steps(_steps(client, ticket_id, change))
    for name, response in made.done:
        if name == FIELDS:
            row |= {"ticket": response.json.get("ticketNumber", ticket), "status": response.json.get("status")}
            row |= {"failed": other} if (other := not_as_asked(change.fields, response.json, change.clear)) else {}
    if made.error is not None:
        row["failed"] = " ".join([*filter(None, [str(row.get("failed") or "")]), *str(made.error).split()])
    done = [*(name for name, _ in made.done), *(f"{name} ({NOT_KNOWN})" for name in made.unknown)]
    return {**row, "done": ", ".join(done) or "nothing"}


def _steps(client: Client, ticket_id: str, change: Change) -> list[Step[Response]]:
    """What is done to a ticket; each is called as it is when it is done.

    Raises ValidationError for what a step does not take.
    """
    steps: list[Step[Response]] = []
    if change.fields or change.clear:
        given = {"ticketId": ticket_id, **change.fields, "clear": change.clear}
        fields = update_ticket.Input.model_validate(given)
        steps.append(Step(FIELDS, partial(update_ticket.call, client, fields)))
    if change.add_tags:
        added = add_tags.Input(ticket_id=ticket_id, tags=change.add_tags)
        steps.append(Step("tags added", partial(add_tags.call, client, added)))
    if change.remove_tags:
        removed = remove_tags.Input(ticket_id=ticket_id, tags=change.remove_tags)
        steps.append(Step("tags removed where it had them", partial(remove_tags.call, client, removed)))
    if change.note is not None:
        comment = add_comment.Input(ticket_id=ticket_id, content=change.note)
        steps.append(Step("note", partial(add_comment.call, client, comment)))
    return steps
