"""The figures of tickets as a table: what is counted for each agent, department, channel or day."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from statistics import mean, median
from typing import Any, Literal

from zoho_desk_mcp.jobs.parts.sla import duration
from zoho_desk_mcp.people import full_name
from zoho_desk_mcp.server.responses.record import MAX_KEPT, Record
from zoho_desk_mcp.server.responses.response import Json

By = Literal["agent", "department", "channel", "day"]
TOTAL = "total"
NOBODY = "nobody"
HOURS_AND_MINUTES = re.compile(r"(\d{1,6}):(\d\d)")


@dataclass(frozen=True, slots=True)
class Counted:
    """What is kept of a ticket that is counted, as there may be thousands."""

    id: str
    group: str
    """The key of its group."""


@dataclass
class Figures:
    """What is counted for a group of tickets. None: not known."""

    created: int = 0
    solved: int = 0
    reopened: int | None = None
    backlog: int | None = None
    first_responses: list[timedelta] = field(default_factory=list)
    resolutions: list[timedelta] = field(default_factory=list)

    def row(self, group: str) -> dict[str, Json]:
        """The figures as a row of the table."""
        return {
            "group": group,
            "created": self.created,
            "solved": self.solved,
            "reopened": self.reopened,
            "backlog": self.backlog,
            "firstResponse": _in_words(self.first_responses),
            "resolution": _in_words(self.resolutions),
        }


class Table:
    """The figures of each group by its key: an id, a channel or a day."""

    def __init__(self, by: By) -> None:
        self.by = by
        self.groups: defaultdict[str, Figures] = defaultdict(Figures)
        self.names: dict[str, str] = {}
        self.total = Figures()

    def counted(self, ticket: Record, day: str) -> Counted:
        """What is kept of a ticket. `day` is the time that counts for groups by day."""
        key, name = (text[:MAX_KEPT] for text in self._group(ticket, day))
        self.names.setdefault(key, name)
        return Counted(ticket.id_in(), key)

    def of(self, ticket: Counted) -> tuple[Figures, Figures]:
        """The figures of a ticket's group and those of all."""
        return self.groups[ticket.group], self.total

    def rows(self) -> list[dict[str, Json]]:
        """A row for each group, and one for all."""
        named = sorted(((self.names.get(key, key), key) for key in self.groups), key=lambda pair: pair[0].casefold())
        return [*(self.groups[key].row(name) for name, key in named), self.total.row(TOTAL)]

    def _group(self, ticket: Record, day: str) -> tuple[str, str]:
        if self.by == "agent":
            return str(ticket.get("assigneeId") or NOBODY), full_name(ticket.part("assignee")) or NOBODY
        if self.by == "department":
            key = str(ticket.get("departmentId"))
            return key, str(ticket.part("department").get("name") or key)
        text = str(ticket.get("channel")) if self.by == "channel" else day[:10]
        return text, text


def span_of(text: Any) -> timedelta | None:
    """A length of time as Zoho writes it: `41:50 hrs`."""
    found = HOURS_AND_MINUTES.match(str(text))
    return timedelta(hours=int(found[1]), minutes=int(found[2])) if found else None


def _in_words(spans: Iterable[timedelta]) -> str:
    seconds = [span.total_seconds() for span in spans]
    if not seconds:
        return ""
    middle, average = (duration(timedelta(seconds=each)) for each in (median(seconds), mean(seconds)))
    return f"median {middle}, average {average}, of {len(seconds)}"
