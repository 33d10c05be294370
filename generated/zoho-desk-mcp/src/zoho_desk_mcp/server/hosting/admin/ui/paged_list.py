"""A list on a page: the part of it that an address asks for, and the addresses of the other parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from ...storage.listing import SHOWN, Listing, Part, Sorting, Wanted
from .requests import text_of

Row = TypeVar("Row")
MAX_DIGITS = 6
MAX_SEARCH = 100
"""Characters that are searched for."""


@dataclass(frozen=True)
class PagedList(Generic[Row]):
    """A part of a list as its template needs it."""

    part: Part[Row]
    wanted: Wanted
    sortings: Mapping[str, Sorting]
    kept: Mapping[str, str] = field(default_factory=dict)
    """Further parts of the query that addresses keep."""

    @property
    def pages(self) -> int:
        """How many parts there are."""
        return max(1, -(-self.part.found // SHOWN))

    def address(self, page: int) -> str:
        """The query string of another part."""
        query = {**self.kept, "q": self.wanted.search, "sort": self.wanted.sort, "page": page}
        return "?" + urlencode({name: value for name, value in query.items() if value not in ("", 1)})


def wanted_of(query: QueryParams, listing: Listing) -> Wanted:
    """What an address asks for."""
    sort, digits = text_of(query, "sort"), text_of(query, "page")
    is_number = digits.isascii() and digits.isdecimal() and len(digits) <= MAX_DIGITS
    return Wanted(
        text_of(query, "q").strip()[:MAX_SEARCH],
        sort if sort in listing.sortings else next(iter(listing.sortings)),
        int(digits) if is_number else 1,
    )
