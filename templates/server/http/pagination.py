"""Pagination upstream: by an offset, a page's number, a `Link` header or a cursor."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol
from urllib.parse import parse_qsl, urlencode

from ..product import (
    COUNT,
    HAS_MORE,
    LAST_OFFSET,
    NEXT_PAGE,
    PAGINATION,
    POSITION_PARAMETER,
    RECORD_POSITION,
    SIZE_PARAMETER,
)
from ..responses.numbers import as_count
from ..responses.response import Json

NEXT_LINK = re.compile(r"<([^<>]*)>\s*((?:;\s*[\w*-]+\s*=\s*(?:\"[^\"]*\"|[^\",;\s]+)\s*)*)")
"""An address in a `Link` header, and its parameters (RFC 8288)."""
ADDRESS = re.compile(r"(https?:/)?/", re.IGNORECASE)
"""How an address begins that stands where a cursor may stand as well."""
IS_NEXT = re.compile(r";\s*rel\s*=\s*\"?(?:[^\";]*\s)?next(?:\s[^\";]*)?\"?\s*(?:;|$)", re.IGNORECASE)


@dataclass(frozen=True)
class Pages:
    """How an operation is paginated: its first position, default and maximum page size, and the list it returns."""

    first: int | None = None
    """None where upstream does not tell: the first request then leaves the position out."""
    limit: int = 50
    maximum: int | None = None
    records: str = "data"
    has_position: bool = True
    """Whether the operation takes a position."""
    has_limit: bool = True
    """Whether the operation takes a page size."""


@dataclass(frozen=True)
class Position:
    """A place in a list: where a page begins, and how many of its records come before the place."""

    start: str
    """An offset, a page's number, a record, or the query of the page. Empty where the first page needs none."""
    skip: int = 0
    size: int | None = None
    """The page size, where `start` depends on it."""


@dataclass(frozen=True)
class ServedPage:
    """What came of a page: its records from the position on, the size asked for, and what tells the next page."""

    records: Sequence[Json]
    size: int
    link: str = ""
    """The `Link` header."""
    body: Json = None
    first: int = 0
    """The position of the list's first record."""

    @property
    def total(self) -> int | None:
        """How many records the whole list has, where the page tells."""
        return as_count(self.at(COUNT)) if COUNT else None

    @property
    def is_full(self) -> bool:
        """Whether there are as many records as were asked for."""
        return len(self.records) >= self.size

    def at(self, path: str) -> Json:
        """What stands in the body at a path, None where nothing does."""
        node = self.body
        for name in path.split("."):
            node = node.get(name) if isinstance(node, dict) else None
        return node


def without_position(body: Json, path: str | None) -> Json:
    """A body without what it says of the next page: callers get a cursor of ours."""
    name, _, within = (path or "").partition(".")
    if not isinstance(body, dict) or name not in body:
        return body
    rest = {key: value for key, value in body.items() if key != name}
    left = without_position(body[name], within) if within else {}
    return {**rest, name: left} if left != {} else rest


class Pagination(Protocol):
    """One way to paginate."""

    def serves(self, position: Position) -> bool:
        """Whether the API goes this far."""

    def first(self, pages: Pages) -> Position:
        """Where a list begins."""

    def query(self, pages: Pages, position: Position, size: int) -> dict[str, str]:
        """The query parameters of the page at a position."""

    def after(self, position: Position, used: int, page: ServedPage) -> Position | None:
        """The place after `used` of the records of a page; None at the end of the list."""


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
        is_given = pages.has_position and (position.start != "0" or pages.first is not None)
        start = {self.position_parameter: position.start} if is_given else {}
        return {**start, **_size(self.size_parameter, pages, size)}

    def after(self, position: Position, used: int, page: ServedPage) -> Position | None:
        """The offset of the next record."""
        read = int(position.start) - page.first + used
        goes_on = used < len(page.records) or (page.is_full and page.total != read)
        return Position(str(int(position.start) + used)) if goes_on else None


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
        is_given = pages.has_position and position.start != self.first(pages).start
        start = {self.position_parameter: position.start} if is_given else {}
        return {**start, **_size(self.size_parameter, pages, position.size or size)}

    def after(self, position: Position, used: int, page: ServedPage) -> Position | None:
        """A record within the page, or the next page."""
        kept, count = replace(position, size=position.size or page.size), len(page.records)
        if used < count:
            return replace(kept, skip=position.skip + used)
        is_full = position.skip + count >= (position.size or page.size)
        return replace(kept, start=str(int(position.start) + 1), skip=0) if is_full else None


class FromThePageBefore:
    """The common part of ways in which each page tells the next: the first needs no position, and none is the last."""

    def serves(self, position: Position) -> bool:
        """As far as pages tell of more."""
        return True

    def first(self, pages: Pages) -> Position:
        """Where nothing was told yet."""
        return Position("")


@dataclass(frozen=True)
class ByLink(FromThePageBefore):
    """The `Link` header of a page holds the address of the next one. Only its query is taken: the path is known."""

    size_parameter: str | None

    def query(self, pages: Pages, position: Position, size: int) -> dict[str, str]:
        """The query of the link, else the size."""
        return dict(parse_qsl(position.start, keep_blank_values=True)) or _size(self.size_parameter, pages, size)

    def after(self, position: Position, used: int, page: ServedPage) -> Position | None:
        """A record within the page, or the page that the link leads to."""
        if used < len(page.records):
            return replace(position, skip=position.skip + used)
        query = next_query(page.link)
        return Position(query) if query else None


@dataclass(frozen=True)
class ByCursor(FromThePageBefore):
    """A page says where the next one begins: by a value for the parameter, or by an address, whose query is taken."""

    position_parameter: str
    size_parameter: str | None
    next_page: str

    def query(self, pages: Pages, position: Position, size: int) -> dict[str, str]:
        """The cursor and the size, which is that of the page before where a record within the page is meant."""
        return {
            **_size(self.size_parameter, pages, position.size or size),
            **dict(parse_qsl(position.start, keep_blank_values=True)),
        }

    def after(self, position: Position, used: int, page: ServedPage) -> Position | None:
        """A record within the page, or the page that this one names."""
        if used < len(page.records):
            return replace(position, skip=position.skip + used, size=position.size or page.size)
        following = page.at(self.next_page)
        if isinstance(following, bool) or not isinstance(following, str | int) or following == "":
            return None
        query = _query_of(following) if isinstance(following, str) and ADDRESS.match(following) else ""
        return Position(query or urlencode({self.position_parameter: following}))


@dataclass(frozen=True)
class ByRecord(FromThePageBefore):
    """The page after a record begins where the parameter holds a field of that record."""

    position_parameter: str
    size_parameter: str | None
    field: str
    has_more: str | None

    def query(self, pages: Pages, position: Position, size: int) -> dict[str, str]:
        """The record before the page, and the size."""
        start = {self.position_parameter: position.start} if position.start else {}
        return {**start, **_size(self.size_parameter, pages, size)}

    def after(self, position: Position, used: int, page: ServedPage) -> Position | None:
        """The place after the last record that was used."""
        goes_on = page.at(self.has_more) if self.has_more else page.is_full
        if used == len(page.records) and not goes_on:
            return None
        if not used:
            return position
        last = page.records[used - 1]
        value = last.get(self.field) if isinstance(last, dict) else None
        return None if value is None else Position(str(value))


def pagination() -> Pagination:
    """The pagination of this API."""
    if PAGINATION == "cursor" and POSITION_PARAMETER and NEXT_PAGE:
        return ByCursor(POSITION_PARAMETER, SIZE_PARAMETER, NEXT_PAGE)
    if PAGINATION == "cursor" and POSITION_PARAMETER and RECORD_POSITION:
        return ByRecord(POSITION_PARAMETER, SIZE_PARAMETER, RECORD_POSITION, HAS_MORE)
    if PAGINATION == "page" and POSITION_PARAMETER:
        return ByPage(POSITION_PARAMETER, SIZE_PARAMETER)
    if PAGINATION == "offset" and POSITION_PARAMETER:
        return ByOffset(POSITION_PARAMETER, SIZE_PARAMETER, LAST_OFFSET)
    return ByLink(SIZE_PARAMETER)


def next_query(link: str) -> str:
    """The query of the next page's address in a `Link` header; empty where there is none."""
    found = (_query_of(match[1]) for match in NEXT_LINK.finditer(link) if IS_NEXT.search(match[2]))
    return next(found, "")


def _query_of(address: str) -> str:
    """The query of an address, however wrong the rest of it is."""
    return address.partition("#")[0].partition("?")[2]


def _size(parameter: str | None, pages: Pages, size: int) -> dict[str, str]:
    return {parameter: str(size)} if parameter and pages.has_limit else {}
