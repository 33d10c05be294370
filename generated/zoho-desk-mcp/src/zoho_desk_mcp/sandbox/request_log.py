"""What reached the sandbox, kept so that tests can check whether it was legal."""

from __future__ import annotations

from dataclasses import dataclass

MOST = 10_000
SECRET_HEADERS = frozenset({"authorization", "cookie"})


@dataclass(frozen=True)
class LoggedRequest:
    """One request to the Desk host, as it came. `operation` is None where the address fits no operation."""

    method: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    operation: str | None


class RequestLog(list[LoggedRequest]):
    """The last requests, oldest first."""

    def note(self, arrival: LoggedRequest) -> None:
        """Add one, and forget what is too old."""
        self.append(arrival)
        del self[:-MOST]
