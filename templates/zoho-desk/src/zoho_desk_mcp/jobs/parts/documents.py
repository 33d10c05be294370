"""Tickets and help articles as documents with an id, a title and an address, as search and fetch tell of them."""

from __future__ import annotations

from typing import Literal

from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.response import Json
from zoho_desk_mcp.server.responses.truncation import clipped

Kind = Literal["ticket", "article"]

MAX_TITLE = 500


def document(kind: Kind, record: Record) -> dict[str, Json]:
    """What is told of a document wherever it is named. Only what has an address can be cited."""
    title = _ticket_title(record) if kind == "ticket" else str(record.get("title") or "(no title)")
    return {
        "id": f"{kind}-{record.id_in()}",
        "title": clipped(title, MAX_TITLE),
        "url": str(record.get("webUrl") or ""),
    }


def kind_and_id(given: str) -> tuple[str, str]:
    """What kind of document an id names, and the record's id."""
    kind, _, record_id = given.partition("-")
    return kind, record_id


def _ticket_title(ticket: Record) -> str:
    return f"Ticket {ticket.get('ticketNumber')}: {ticket.get('subject') or '(no subject)'}"
