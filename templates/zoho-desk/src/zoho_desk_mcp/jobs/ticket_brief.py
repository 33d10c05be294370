"""Ticket brief: what one needs to know of a ticket before working on it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.conversation import Message, read_conversation
from zoho_desk_mcp.jobs.people import customer_of, full_name
from zoho_desk_mcp.jobs.sla import sla_state
from zoho_desk_mcp.server.responses.outputs import iso_time
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.tools.tickets import get_single_zoho_desk_ticket_by_id as get_ticket

MAX_CHARS = 4_000
"""Characters of all texts together: with the facts some 1,500 tokens."""


async def ticket_brief(client: Client, *, ticket_id: str, messages: int, next_cursor: str | None) -> Response:
    """The facts of a ticket and so many of its messages, newest first; of earlier pages only the messages.

    Raises ApiError.
    """
    response = await get_ticket.call(client, get_ticket.Input(ticket_id=ticket_id))
    page = await read_conversation(client, ticket_id, messages, next_cursor)
    ticket = response.json
    facts = _facts(ticket, datetime.now(UTC)) if next_cursor is None else {"ticketNumber": ticket.get("ticketNumber")}
    room = MAX_CHARS // max(len(page.messages), 1)
    data = {**facts, "messages": [_row(message, room) for message in page.messages]}
    following = {"next_cursor": page.next_cursor} if page.next_cursor else {}
    return Response(data, response.limits, records="messages", following=following)


def _facts(ticket: Mapping[str, Any], now: datetime) -> dict[str, Json]:
    facts = {
        "ticketNumber": ticket.get("ticketNumber"),
        "id": ticket.get("id"),
        "subject": ticket.get("subject"),
        "status": ticket.get("status"),
        "priority": ticket.get("priority"),
        "channel": ticket.get("channel"),
        "department": (ticket.get("department") or {}).get("name"),
        "assignee": full_name(ticket.get("assignee")) or "nobody",
        "team": (ticket.get("team") or {}).get("name"),
        "customer": customer_of(ticket),
        "created": iso_time(ticket.get("createdTime")),
        "sla": sla_state(ticket, now),
        "resolution": ticket.get("resolution"),
    }
    return {name: value for name, value in facts.items() if value}


def _row(message: Message, room: int) -> dict[str, Json]:
    text = message.text or "(no text)"
    if len(text) > room:
        text = f"{text[:room]}… [{len(text) - room:,} more characters]"
    row: dict[str, Json] = {"id": message.id, "time": message.time, "author": message.author, "kind": message.kind}
    files = {"files": list(message.attachments)} if message.attachments else {}
    return {**row, "text": text, **files}
