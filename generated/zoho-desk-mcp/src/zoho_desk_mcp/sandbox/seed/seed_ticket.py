"""How the seed describes a ticket: who wrote what, how long ago, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

CUSTOMER, AGENT, NOTE, PUBLIC_NOTE, STATUS = "customer", "agent", "note", "public note", "status"
SUPPORT, BILLING, TECHNICAL = 1, 2, 3
OPEN, PENDING, ESCALATED = "Open", "Pending Customer Response", "Escalated"
ON_HOLD, CLOSED = "On Hold", "Closed"


@dataclass(frozen=True)
class Event:
    """One thing that happened after the first message: by whom, how many hours after it, and what was said.

    With STATUS for `by`, `text` is the ticket's new status.
    """

    by: str
    after: float
    text: str


@dataclass(frozen=True)
class SeedTicket:
    """One ticket. `contact`, `agent`, `team` and `product` are numbers of the seed.

    `age` is the number of hours since it was created; `due` and `response_due` count hours from now.
    """

    subject: str
    text: str
    contact: int
    department: int
    age: float
    channel: str = "Email"
    status: str = OPEN
    priority: str | None = None
    agent: int | None = None
    team: int | None = None
    product: int | None = None
    category: str = "General"
    due: float | None = None
    response_due: float | None = None
    order: str | None = None
    tags: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    minutes: tuple[int, ...] = ()
    file: str | None = None
    resolution: str | None = None
    spam: bool = False
