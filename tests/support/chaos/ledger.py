"""What clients were told of their changes, beside what was really changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

import httpx2
from zoho_desk_mcp.server.hosting.middleware.request_timeout import TOO_LONG
from zoho_desk_mcp.server.http.errors import CHANGED, MAYBE_CHANGED


class Outcome(StrEnum):
    """What a caller knows of a change."""

    MADE = "made"
    NOT_MADE = "not made"
    UNKNOWN = "unknown"


def told(answer: httpx2.Response) -> Outcome:
    """What an answer says. An error that says nothing of a change says that there was none: callers then try again."""
    text = answer.text
    if MAYBE_CHANGED in text or TOO_LONG.strip() in text:
        return Outcome.UNKNOWN
    result = answer.json().get("result") if answer.status_code == 200 else None
    return Outcome.MADE if CHANGED in text or (result and not result.get("isError")) else Outcome.NOT_MADE


def lost(error: httpx2.HTTPError) -> Outcome:
    """What the lack of an answer means: a request that never left has changed nothing."""
    return Outcome.NOT_MADE if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout) else Outcome.UNKNOWN


@dataclass
class Change:
    """A change that nobody else makes, and what its client was told each time that it asked for it."""

    tenant: str
    content: str
    told: list[tuple[Outcome, str]] = field(default_factory=list)

    @property
    def outcome(self) -> Outcome:
        return self.told[-1][0]

    def fault(self, times: int) -> str | None:
        """What is wrong where it was made so many times, if anything is."""
        allowed = {Outcome.MADE: (1,), Outcome.NOT_MADE: (0,), Outcome.UNKNOWN: (0, 1)}[self.outcome]
        if times in allowed:
            return None
        history = "; ".join(f"{outcome}: {text[:300]}" for outcome, text in self.told)
        return f"{self.tenant}'s {self.content} was made {times} times, and its client was told: {history}"


def faults(changes: Iterable[Change], made: Counter[str]) -> list[str]:
    """What is wrong with what clients were told, given how often each content was really written."""
    return [fault for change in changes if (fault := change.fault(made[change.content])) is not None]
