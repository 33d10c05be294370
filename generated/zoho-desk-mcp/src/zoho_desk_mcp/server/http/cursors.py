"""The cursors that callers get: a position in a list, signed."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json

from ..arguments.errors import ArgumentError
from .pagination import Position
from .request import Query

SIGNATURE_BYTES = 12
DIGEST_BYTES = 4
"""Of what tells one list, or its filters, from another: a cursor cannot be made without the key."""


class CursorError(ArgumentError):
    """A cursor that this server did not make for this list with these filters."""

    def __init__(self, message: str = "next_cursor is not one that this server gave") -> None:
        super().__init__(f"{message}. Leave it out to start at the first page.")


class Cursors:
    """Makes and reads cursors. A cursor holds a position, and is signed together with its list and filters."""

    def __init__(self, key: str) -> None:
        self._key = hashlib.sha256(b"cursor:" + key.encode()).digest()

    def make(self, position: Position, path: str, query: Query) -> str:
        """The cursor of a position in a list."""
        text = json.dumps([position.start, position.skip, position.size], separators=(",", ":")).encode()
        signed = self._digest(path) + self._digest(sorted(query.items())) + text
        return base64.urlsafe_b64encode(self._signature(signed) + signed).decode()

    def read(self, cursor: str, path: str, query: Query) -> Position:
        """The position that a cursor holds. Raises CursorError where it was not made for this list."""
        try:
            content = base64.urlsafe_b64decode(cursor.encode())
        except ValueError as error:
            raise CursorError from error
        signature, signed = content[:SIGNATURE_BYTES], content[SIGNATURE_BYTES:]
        is_as_made = base64.urlsafe_b64encode(content) == cursor.encode()  # decoding overlooks what is not base64
        if not is_as_made or not hmac.compare_digest(signature, self._signature(signed)):
            raise CursorError
        if signed[:DIGEST_BYTES] != self._digest(path):
            raise CursorError("next_cursor is of another list")
        if signed[DIGEST_BYTES : 2 * DIGEST_BYTES] != self._digest(sorted(query.items())):
            raise CursorError(
                "next_cursor is of this list with other filters: give the same ones as for the page before"
            )
        return Position(*json.loads(signed[2 * DIGEST_BYTES :]))

    def _digest(self, part: str | list[tuple[str, str | list[str]]]) -> bytes:
        return hmac.digest(self._key, json.dumps(part).encode(), "sha256")[:DIGEST_BYTES]

    def _signature(self, signed: bytes) -> bytes:
        return hmac.digest(self._key, b"position:" + signed, "sha256")[:SIGNATURE_BYTES]
