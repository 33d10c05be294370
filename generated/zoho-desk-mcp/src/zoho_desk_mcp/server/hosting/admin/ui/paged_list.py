"""A list on a page: searched, sorted, and shown in parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from .requests import text_of

Row = TypeVar("Row")
SHOWN = 50
"""Rows of one part."""
MAX_DIGITS = 6


@dataclass(frozen=True)
class Sorting(Generic[Row]):
    """One way to sort a list."""

    words: str
    key: Callable[[Row], Any]
    is_downwards: bool = False


@dataclass(frozen=True)
class PagedList(Generic[Row]):
    """The rows that are shown, of all that were found, and the addresses of the other ways to see them."""

    rows: Sequence[Row]
    total: int
    """How many there are without a search."""
    found: int
    search: str
    sort: str
    page: int
    sortings: Mapping[str, Sorting[Row]]
    kept: Mapping[str, str] = field(default_factory=dict)
    """Further parts of the query that addresses keep."""

    @property
    def pages(self) -> int:
        """How many parts there are."""
        return max(1, -(-self.found // SHOWN))

    def address(self, **changes: str | int) -> str:
        """The query string of another view."""
        query = {**self.kept, "q": self.search, "sort": self.sort, "page": self.page, **changes}
        return "?" + urlencode({name: value for name, value in query.items() if value not in ("", 1)})


def paged_list(
    rows: Sequence[Row],
    query: QueryParams,
    text: Callable[[Row], str],
    sortings: Mapping[str, Sorting[Row]],
    kept: Mapping[str, str] | None = None,
) -> PagedList[Row]:
    """The part of a list that an address asks for. `text` is what a search looks at; the first sorting is usual."""
    search = text_of(query, "q").strip()[:100]
    sort = text_of(query, "sort")
    sort = sort if sort in sortings else next(iter(sortings))
    found = [row for row in rows if search.casefold() in text(row).casefold()]
    found.sort(key=sortings[sort].key, reverse=sortings[sort].is_downwards)
    digits = text_of(query, "page")
    wanted = int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= MAX_DIGITS else 1
    page = min(max(1, wanted), max(1, -(-len(found) // SHOWN)))
    shown = found[(page - 1) * SHOWN : page * SHOWN]
    return PagedList(shown, len(rows), len(found), search, sort, page, sortings, kept or {})
