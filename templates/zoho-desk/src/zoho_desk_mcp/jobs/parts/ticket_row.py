"""A ticket as a row of a table."""

from __future__ import annotations

from zoho_desk_mcp.people import NAMES, full_name
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.response import Json

ROW_FIELDS = (
    *("id", "ticketNumber", "subject", "status", "priority", "department.name"),
    *(f"assignee.{name}" for name in NAMES),
)
"""The fields of a ticket that its row is made of."""


def ticket_row(ticket: Record) -> dict[str, Json]:
    """What tells a ticket from others, and who works on it."""
    return {
        "id": ticket.get("id"),
        "ticketNumber": ticket.get("ticketNumber"),
        "subject": ticket.get("subject"),
        "status": ticket.get("status"),
        "priority": ticket.get("priority"),
        "department": ticket.part("department").get("name"),
        "assignee": full_name(ticket.part("assignee")) or "nobody",
    }
