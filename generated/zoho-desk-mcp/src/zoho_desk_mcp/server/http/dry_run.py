"""Dry runs: what a call would change, without changing it. Reading requests are sent as always."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from ..context_values import set_within
from ..responses.response import Json


@dataclass(frozen=True)
class PlannedRequest:
    """A request that would be sent."""

    method: str
    path: str
    body: Mapping[str, Json] = field(default_factory=dict)
    """The fields of its body; of files, their names."""
    query: Mapping[str, str | list[str]] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    """What its files hold."""
    stored: Mapping[str, Json] = field(default_factory=dict)
    """What the API holds already, and would send."""


_current: ContextVar[list[PlannedRequest] | None] = ContextVar("planned_requests", default=None)


@contextmanager
def dry_run() -> Iterator[list[PlannedRequest]]:
    """Send nothing that changes something within the context: what would be sent is listed."""
    planned: list[PlannedRequest] = []
    with set_within(_current, planned):
        yield planned


def note_in_dry_run(request: PlannedRequest) -> bool:
    """Note a request where a dry run goes on, and say whether one does: then the request is not to be sent."""
    planned = _current.get()
    if planned is None:
        return False
    planned.append(request)
    return True
