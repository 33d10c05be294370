"""What the API responded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .record import Record, records_in

Json = Any
"""Any JSON value."""


@dataclass(frozen=True)
class File:
    """A downloaded file."""

    content: bytes
    media_type: str
    name: str


@dataclass(frozen=True)
class Note:
    """What a call has to tell beside the API's response. `shown_by` is a field and value that tell the same."""

    text: str
    shown_by: tuple[str, Json] | None = None

    def adds_to(self, data: Mapping[str, Json]) -> bool:
        """Whether it tells more than the data itself."""
        return self.shown_by is None or str(data.get(self.shown_by[0])) != str(self.shown_by[1])


@dataclass(frozen=True)
class Response:
    """The body of a successful response (JSON, or a file), and what the API said of its limits."""

    data: Json | File
    limits: Mapping[str, int] = field(default_factory=dict)
    """`ratelimit-limit`, `ratelimit-remaining`, `ratelimit-reset`, `retry-after`, as far as known."""
    records: str | None = None
    """For a list: the key of `data` that holds its records."""
    following: Mapping[str, Json] = field(default_factory=dict)
    """For a list: `next_cursor` where there is more, or a `note` where no more is served."""
    following_after: Callable[[int], Mapping[str, Json]] | None = None
    """The same where only the first so many records are passed on."""

    notes: tuple[Note, ...] = ()
    """What the server has to tell beside it, such as which record a number meant."""
    is_quick: bool = False
    """Whether it is known to become a result in no time."""

    @property
    def json(self) -> Record:
        """The data as one object, with what tells how a list goes on."""
        data = self.data if isinstance(self.data, dict) else {"data": self.data}
        return Record({**data, **self.following, **joined_notes(data, self.following)})

    @property
    def record(self) -> Record:
        """The one record that was asked for. Raises ApiError where there is none: it has no id."""
        found = self.json
        found.id_in()
        return found

    @property
    def rows(self) -> list[Record]:
        """The records of a list, for code that reads them. Raises ApiError where there is none, or they are none."""
        key = self.records or "data"
        return records_in(self.json[key], key)


def joined_notes(*parts: Mapping[str, Json]) -> dict[str, str]:
    """The `note` of several objects as one; nothing where none has any."""
    notes = [str(part["note"]) for part in parts if part.get("note")]
    return {"note": " ".join(notes)} if notes else {}
