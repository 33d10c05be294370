"""Paging: `from` and `limit` upstream, a cursor for callers."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass

from .request import ArgumentError

SIGNATURE_BYTES = 12
FARTHEST = 4999
"""The last offset that Zoho serves."""
WALL = (
    f"Zoho Desk serves no records past offset {FARTHEST}. To reach further, narrow the list, "
    "for example by createdTimeRange or modifiedTimeRange, and start over."
)


@dataclass(frozen=True)
class Pages:
    """How an operation pages: what its `from` counts from, its usual and largest page, and the answer's list."""

    first: int | None = None
    """None where upstream does not tell: the first page then leaves `from` out, and counting starts at 0."""
    limit: int = 50
    maximum: int | None = None
    records: str = "data"
    by_offset: bool = True
    by_limit: bool = True


class CursorError(ArgumentError):
    """A cursor that this server did not make for this list."""

    def __init__(self) -> None:
        super().__init__("next_cursor is not one that this list gave. Leave it out to start at the first page.")


class Cursors:
    """Makes and reads cursors. A cursor holds an offset, and is signed for one list with its filters."""

    def __init__(self, key: str) -> None:
        self._key = hashlib.sha256(b"cursor:" + key.encode()).digest()

    def make(self, offset: int, path: str, query: Mapping[str, str]) -> str:
        """The cursor of an offset in a list."""
        return base64.urlsafe_b64encode(self._signature(offset, path, query) + str(offset).encode()).decode()

    def read(self, cursor: str, path: str, query: Mapping[str, str]) -> int:
        """The offset that a cursor holds. Raises CursorError where it was not made for this list."""
        try:
            offset = int(base64.urlsafe_b64decode(cursor.encode())[SIGNATURE_BYTES:])
        except ValueError as error:
            raise CursorError from error
        if not hmac.compare_digest(cursor.encode(), self.make(offset, path, query).encode()):
            raise CursorError
        return offset

    def _signature(self, offset: int, path: str, query: Mapping[str, str]) -> bytes:
        message = json.dumps([offset, path, sorted(query.items())]).encode()
        return hmac.digest(self._key, message, "sha256")[:SIGNATURE_BYTES]
