"""Ticket brief: what one needs to know of a ticket before working on it."""

from __future__ import annotations

from datetime import UTC, datetime

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.conversation import Message, read_conversation
from zoho_desk_mcp.jobs.parts.sla import sla_state
from zoho_desk_mcp.jobs.parts.ticket_row import ticket_row
from zoho_desk_mcp.people import customer_of
from zoho_desk_mcp.server.responses.outputs import iso_time
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.tools.tickets import get_single_zoho_desk_ticket_by_id as get_ticket

MAX_CHARS = 4_000
"""Characters of all texts together: with the facts some 1,500 tokens."""


async def ticket_brief(client: Client, *, ticket_id: str, messages: int, next_cursor: str | None) -> Response:
    """The facts of a ticket and so many of its messages, newest first; of earlier pages only the messages.

    Raises ApiError.
    """
    response = await get_ticket.call(client, get_ticket.Input(ticket_id=ticket_id))
    ticket = response.record
    page = await read_conversation(client, ticket_id, messages, next_cursor, together=MAX_CHARS)
    facts = _facts(ticket, datetime.now(UTC)) if next_cursor is None else {"ticketNumber": ticket.get("ticketNumber")}
    data = {**facts, "messages": [_row(message) for message in page.messages]}
    following = {"next_cursor": page.next_cursor} if page.next_cursor else {}
    return Response(data, response.limits, records="messages", following=following)


def _facts(ticket: Record, now: datetime) -> dict[str, Json]:
    return {
        **ticket_row(ticket),
        "channel": ticket.get("channel"),
        "team": ticket.part("team").get("name"),
        "customer": customer_of(ticket),
        "created": iso_time(ticket.get("createdTime")),
        "sla": sla_state(ticket, now),
        "resolution": ticket.get("resolution"),
    }


def _row(message: Message) -> dict[str, Json]:
    return {
        "id": message.id,
        "time": message.time,
        "author": message.author,
        "kind": message.kind,
        "text": message.text or "(no text)",
        "files": list(message.attachments),
    }
