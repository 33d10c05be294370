"""What happened to a ticket and when: its statuses, its replies, and how long they took."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from zoho_desk_mcp.sandbox.statuses import CLOSED, status_types
from zoho_desk_mcp.sandbox.types import Record
from zoho_desk_mcp.sandbox.world import World, parse_time


class StatusChange(NamedTuple):
    """A ticket went from a status of one type to a status of another."""

    time: datetime
    before: str
    after: str


def status_changes(world: World, ticket: Record) -> list[StatusChange]:
    """The changes of status type, oldest first."""
    types = status_types(world)
    names = [*(stage["status"] for stage in ticket["stages"]), ticket["status"]]
    changes = [
        StatusChange(parse_time(stage["until"]), types[stage["status"]], types[after])
        for stage, after in zip(ticket["stages"], names[1:], strict=True)
    ]
    return [change for change in changes if change.before != change.after]


def reopenings(world: World, ticket: Record) -> list[datetime]:
    """When the ticket was opened again after it had been closed."""
    return [change.time for change in status_changes(world, ticket) if change.before == CLOSED]


def was_unresolved(world: World, ticket: Record, moment: datetime) -> bool:
    """Whether the ticket was there and not closed at that time."""
    if parse_time(ticket["createdTime"]) > moment:
        return False
    changes = status_changes(world, ticket)
    earlier = [change.after for change in changes if change.time <= moment]
    first = changes[0].before if changes else status_types(world)[ticket["status"]]
    return (earlier[-1] if earlier else first) != CLOSED


def replies(world: World, ticket: Record) -> list[Record]:
    """The messages that were sent to the customer, oldest first."""
    threads = world.threads.of(ticket["id"])
    return [thread for thread in threads if thread["direction"] == "out" and thread["status"] == "SUCCESS"]


def first_response_time(world: World, ticket: Record) -> timedelta | None:
    """How long the customer waited for the first reply."""
    sent = replies(world, ticket)
    return since_creation(ticket, sent[0]["createdTime"]) if sent else None


def response_times(world: World, ticket: Record) -> list[tuple[Record, timedelta]]:
    """Each reply to a message of the customer, and how long after the first unanswered message it came."""
    found: list[tuple[Record, timedelta]] = []
    waiting_since: datetime | None = None
    for thread in world.threads.of(ticket["id"]):
        time = parse_time(thread["createdTime"])
        if thread["direction"] == "in":
            waiting_since = waiting_since or time
        elif waiting_since and thread["status"] == "SUCCESS":
            found.append((thread, time - waiting_since))
            waiting_since = None
    return found


def resolution_time(ticket: Record) -> timedelta | None:
    """How long it took to close the ticket."""
    return since_creation(ticket, ticket["closedTime"]) if ticket["closedTime"] else None


def since_creation(ticket: Record, moment: str) -> timedelta:
    """The time from the ticket's creation to that moment."""
    return parse_time(moment) - parse_time(ticket["createdTime"])


def average(spans: Iterable[timedelta]) -> timedelta | None:
    """The mean; None where there is nothing."""
    given = list(spans)
    return sum(given, timedelta()) / len(given) if given else None


def span_text(span: timedelta | None) -> str | None:
    """A span as Zoho writes it: `07:30 hrs`."""
    if span is None:
        return None
    minutes = max(0, int(span.total_seconds()) // 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d} hrs"
