"""What reached the sandbox, kept so that tests can check it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

MAX_REQUESTS = 10_000
SECRET_HEADERS = frozenset({"authorization", "cookie"})


@dataclass(frozen=True)
class LoggedRequest:
    """One request to the API host, as it arrived. `operation` is None where the URL fits no operation."""

    method: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    operation: str | None


def new_request_log() -> deque[LoggedRequest]:
    """A log of the last requests, oldest first."""
    return deque(maxlen=MAX_REQUESTS)
