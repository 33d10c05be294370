"""Pagination: an offset, a page's number or a `Link` header upstream; a cursor for callers."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol
from urllib.parse import parse_qsl, urlsplit

from ..arguments.errors import ArgumentError
from ..product import LAST_OFFSET, PAGINATION, POSITION_PARAMETER, SIZE_PARAMETER

SIGNATURE_BYTES = 12
DIGEST_BYTES = 4
"""Of what tells one list, or its filters, from another: a cursor cannot be made without the key."""
NEXT_LINK = re.compile(r"<([^<>]*)>\s*((?:;\s*[\w*-]+\s*=\s*(?:\"[^\"]*\"|[^\",;\s]+)\s*)*)")
"""An address in a `Link` header, and its parameters (RFC 8288)."""
IS_NEXT = re.compile(r";\s*rel\s*=\s*\"?(?:[^\";]*\s)?next(?:\s[^\";]*)?\"?\s*(?:;|$)", re.IGNORECASE)


@dataclass(frozen=True)
class Pages:
    """How an operation is paginated: its first position, default and maximum page size, and the list it returns."""

    first: int | None = None
    """None where upstream does not tell: the first request then leaves the position out."""
    limit: int = 50
    maximum: int | None = None
    records: str = "data"
    by_offset: bool = True
    """Whether the operation takes a position."""
    by_limit: bool = True
    """Whether the operation takes a page size."""


@dataclass(frozen=True)
class Position:
    """A place in a list: where a page begins, and how many of its records come before the place."""

    start: str
    """An offset, a page's number, or the query of the link to the page. Empty for the first page of links."""
    skip: int = 0
    size: int | None = None
    """The page size, where `start` depends on it."""


class Pagination(Protocol):
    """One way to paginate."""

    def serves(self, position: Position) -> bool:
        """Whether the API goes this far."""

    def first(self, pages: Pages) -> Position:
        """Where a list begins."""

    def query(self, pages: Pages, position: Position, size: int) -> dict[str, str]:
        """The query parameters of the page at a position."""

    def after(self, position: Position, used: int, count: int, size: int, link: str) -> Position | None:
        """The place after `used` of the `count` records of a page of `size`; None at the end of the list.

        `link` is the page's `Link` header.
        """


@dataclass(frozen=True)
class ByOffset:
    """A parameter counts the records before the page."""

    position_parameter: str
    size_parameter: str | None
    last_offset: int | None = None

    def serves(self, position: Position) -> bool:
        """Not past the last offset."""
        return self.last_offset is None or int(position.start) <= self.last_offset

    def first(self, pages: Pages) -> Position:
        """The offset that upstream names, else 0."""
        return Position(str(pages.first or 0))

    def query(self, pages: Pages, position: Position, size: int) -> dict[str, str]:
        """Offset and size; no offset for the first page where upstream does not say what it counts from."""
        is_given = pages.by_offset and (position.start != "0" or pages.first is not None)
        start = {self.position_parameter: position.start} if is_given else {}
        return {**start, **_size(self.size_parameter, pages, size)}

    def after(self, position: Position, used: int, count: int, size: int, link: str) -> Position | None:
        """The offset of the next record."""
        return Position(str(int(position.start) + used)) if used < count or count >= size else None


@dataclass(frozen=True)
class ByPage:
    """A parameter is the page's number."""

    position_parameter: str
    size_parameter: str | None

    def serves(self, position: Position) -> bool:
        """As far as there are pages."""
        return True

    def first(self, pages: Pages) -> Position:
        """The number that upstream names, else 1."""
        return Position(str(1 if pages.first is None else pages.first))

    def query(self, pages: Pages, position: Position, size: int) -> dict[str, str]:
        """Number and size. The size is that of the pages before: numbers depend on it."""
        is_given = pages.by_offset and position.start != self.first(pages).start
        start = {self.position_parameter: position.start} if is_given else {}
        return {**start, **_size(self.size_parameter, pages, position.size or size)}

    def after(self, position: Position, used: int, count: int, size: int, link: str) -> Position | None:
        """A record within the page, or the next page."""
        kept = replace(position, size=position.size or size)
        if used < count:
            return replace(kept, skip=position.skip + used)
        is_full = position.skip + count >= (position.size or size)
        return replace(kept, start=str(int(position.start) + 1), skip=0) if is_full else None


@dataclass(frozen=True)
class ByLink:
    """The `Link` header of a page holds the address of the next one. Only its query is taken: the path is known."""

    size_parameter: str | None

    def serves(self, position: Position) -> bool:
        """As far as there are links."""
        return True

    def first(self, pages: Pages) -> Position:
        """The first page needs no link."""
        return Position("")

    def query(self, pages: Pages, position: Position, size: int) -> dict[str, str]:
        """The query of the link, else the size."""
        return dict(parse_qsl(position.start, keep_blank_values=True)) or _size(self.size_parameter, pages, size)

    def after(self, position: Position, used: int, count: int, size: int, link: str) -> Position | None:
        """A record within the page, or the page that the link leads to."""
        if used < count:
            return replace(position, skip=position.skip + used)
        query = next_query(link)
        return Position(query) if query else None


def pagination() -> Pagination:
    """The pagination of this API."""
    if PAGINATION == "page" and POSITION_PARAMETER:
        return ByPage(POSITION_PARAMETER, SIZE_PARAMETER)
    if PAGINATION == "offset" and POSITION_PARAMETER:
        return ByOffset(POSITION_PARAMETER, SIZE_PARAMETER, LAST_OFFSET)
    return ByLink(SIZE_PARAMETER)


def next_query(link: str) -> str:
    """The query of the next page's address in a `Link` header; empty where there is none."""
    found = (urlsplit(match[1]).query for match in NEXT_LINK.finditer(link) if IS_NEXT.search(match[2]))
    return next(found, "")


def _size(parameter: str | None, pages: Pages, size: int) -> dict[str, str]:
    return {parameter: str(size)} if parameter and pages.by_limit else {}


class CursorError(ArgumentError):
    """A cursor that this server did not make for this list with these filters."""

    def __init__(self, message: str = "next_cursor is not one that this server gave") -> None:
        super().__init__(f"{message}. Leave it out to start at the first page.")


class Cursors:
    """Makes and reads cursors. A cursor holds a position, and is signed together with its list and filters."""

    def __init__(self, key: str) -> None:
        self._key = hashlib.sha256(b"cursor:" + key.encode()).digest()

    def make(self, position: Position, path: str, query: Mapping[str, str]) -> str:
        """The cursor of a position in a list."""
        text = json.dumps([position.start, position.skip, position.size], separators=(",", ":")).encode()
        signed = self._digest(path) + self._digest(sorted(query.items())) + text
        return base64.urlsafe_b64encode(self._signature(signed) + signed).decode()

    def read(self, cursor: str, path: str, query: Mapping[str, str]) -> Position:
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

    def _digest(self, part: str | list[tuple[str, str]]) -> bytes:
        return hmac.digest(self._key, json.dumps(part).encode(), "sha256")[:DIGEST_BYTES]

    def _signature(self, signed: bytes) -> bytes:
        return hmac.digest(self._key, b"position:" + signed, "sha256")[:SIGNATURE_BYTES]
