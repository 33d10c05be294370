"""Tickets that are due soon or overdue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.parts.open_tickets import extent, open_tickets
from zoho_desk_mcp.jobs.parts.pages import first_tickets
from zoho_desk_mcp.jobs.parts.sla import due_times, sla_state
from zoho_desk_mcp.jobs.parts.ticket_row import ticket_row
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.response import Json, Response


async def tickets_due(
    client: Client,
    *,
    hours: float,
    department_ids: Sequence[str] | None,
    assignee: Sequence[str] | None,
    limit: int,
) -> Response:
    """The open tickets that are overdue or due within so many hours, most overdue first. Raises ApiError."""
    found = await open_tickets(client, "dueDate", department_ids=department_ids, assignee=assignee)
    now = datetime.now(UTC)
    end = now + timedelta(hours=hours)
    firsts = [(min(times), ticket) for ticket in found.rows if (times := list(due_times(ticket).values()))]
    due = sorted(((first, ticket) for first, ticket in firsts if first <= end), key=lambda pair: pair[0])
    overdue = sum(first < now for first, _ in due)
    facts = {"overdue": overdue, "dueSoon": len(due) - overdue, "note": extent(found)}
    return first_tickets([_row(ticket, now) for _, ticket in due], limit, facts, found.limits)


def _row(ticket: Record, now: datetime) -> dict[str, Json]:
    dates = {name: ticket.get(name) for name in ("responseDueDate", "dueDate")}
    return {**ticket_row(ticket), "sla": sla_state(ticket, now), **dates}
