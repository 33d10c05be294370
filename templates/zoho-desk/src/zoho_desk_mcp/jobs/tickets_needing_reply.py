"""Tickets that need a reply: those whose last message is the customer's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.parts.open_tickets import extent, open_tickets
from zoho_desk_mcp.jobs.parts.pages import first_tickets
from zoho_desk_mcp.jobs.parts.sla import duration, parsed_time
from zoho_desk_mcp.jobs.parts.ticket_row import ticket_row
from zoho_desk_mcp.people import customer_of
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.server.texts.shortlist import shortlist

MAX_DRAFTS = 10
"""Tickets with an unsent draft that are named."""


async def tickets_needing_reply(
    client: Client,
    *,
    department_ids: Sequence[str] | None,
    assignee: Sequence[str] | None,
    channel: Sequence[str] | None,
    limit: int,
) -> Response:
    """The open tickets whose last message is the customer's, those first that wait longest. Raises ApiError."""
    found = await open_tickets(
        client, "recentThread", department_ids=department_ids, assignee=assignee, channel=channel
    )
    waiting = [ticket for ticket in found.rows if ticket.part("lastThread").get("direction") == "in"]
    now = datetime.now(UTC)
    waiting.sort(key=lambda ticket: waiting_since(ticket) or now)
    note = " ".join(filter(None, (extent(found), _drafts(found.rows))))
    return first_tickets([_row(ticket, now) for ticket in waiting], limit, {"note": note}, found.limits)


def waiting_since(ticket: Record) -> datetime | None:
    """When the customer last wrote; None where Zoho does not say."""
    written = parsed_time(ticket.get("customerResponseTime"))
    if written is None and str(ticket.get("threadCount")) == "1":
        return parsed_time(ticket.get("createdTime"))
    return written


def _row(ticket: Record, now: datetime) -> dict[str, Json]:
    since = waiting_since(ticket)
    waits = {"waits": duration(now - since), "since": since.isoformat()} if since else {}
    return {**ticket_row(ticket), **waits, "channel": ticket.get("channel"), "customer": customer_of(ticket)}


def _drafts(tickets: Sequence[Record]) -> str:
    """The tickets of which the API does not say who wrote last, because a draft comes after it."""
    drafts = [str(one.get("ticketNumber")) for one in tickets if one.part("lastThread").get("isDraft")]
    return f"Left out, as an unsent draft is their last message: {shortlist(drafts, MAX_DRAFTS)}." if drafts else ""
