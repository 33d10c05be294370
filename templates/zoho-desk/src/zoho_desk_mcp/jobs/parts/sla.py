"""When a ticket is due, in words."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from zoho_desk_mcp.lookup.statuses import CLOSED
from zoho_desk_mcp.server.responses.record import Record

YEARS = range(1900, 2200)
"""Those of times that one can count from: near the first and the last year, days before and after are none."""


def due_times(ticket: Record) -> dict[str, datetime]:
    """What is due -> when: the first `response` and the `resolution`, as far as the ticket has such times."""
    fields = {"response": "responseDueDate", "resolution": "dueDate"}
    times = {what: parsed_time(ticket.get(field)) for what, field in fields.items()}
    return {what: time for what, time in times.items() if time is not None}


def sla_state(ticket: Record, now: datetime) -> str:
    """What of a ticket is due when; empty where nothing is due or it is closed."""
    if is_closed(ticket):
        return ""
    return ", ".join(f"{what} {in_words(time - now)}" for what, time in due_times(ticket).items())


def is_closed(ticket: Record) -> bool:
    """Whether a ticket's status ends it."""
    return str(ticket.get("statusType") or ticket.get("status")).casefold() == CLOSED.casefold()


def in_words(left: timedelta) -> str:
    """How long until something is due, or since when it is overdue."""
    return f"overdue by {duration(-left)}" if left < timedelta(0) else f"due in {duration(left)}"


def duration(span: timedelta) -> str:
    """A length of time in its two largest units: `2 d 4 h`, `3 h 20 min`.

    A time of Zoho's may lie ahead of a clock that is slow: until then nothing has passed.
    """
    minutes = max(0, int(span.total_seconds())) // 60
    units = (("d", minutes // 1440), ("h", minutes // 60 % 24), ("min", minutes % 60))
    first = next((index for index, (_, count) in enumerate(units) if count), len(units) - 1)
    shown = [f"{count} {unit}" for unit, count in units[first : first + 2] if count]
    return " ".join(shown) or "0 min"


def parsed_time(value: Any) -> datetime | None:
    """A time as Zoho writes it; None where it is none."""
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None and moment.year in YEARS else None
