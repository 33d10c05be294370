"""Lists that the database searches, sorts and gives in parts: however many rows there are, few are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Select, bindparam, func, or_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from .models import UtcDateTime, utc_now

Row = TypeVar("Row")
Other = TypeVar("Other")
SHOWN = 50
"""Rows of one part."""
MAX_TOLD = 100
"""Rows that are told along with another one, such as the OAuth clients of a person."""
NOW: ColumnElement[Any] = bindparam("now", callable_=utc_now, type_=UtcDateTime, unique=True)
"""The time at which a query runs."""


@dataclass(frozen=True)
class Sorting:
    """One way to sort a list: what people call it, and by what. The last of these is different in each row."""

    words: str
    by: Sequence[ColumnElement[Any] | InstrumentedAttribute[Any]]


@dataclass(frozen=True)
class Listing:
    """What a search looks at, and how a list can be sorted: at first by the first."""

    searched: Sequence[InstrumentedAttribute[Any]]
    sortings: Mapping[str, Sorting]


@dataclass(frozen=True)
class Wanted:
    """The part of a list that somebody asks for. A way to sort that is not known is the first."""

    search: str = ""
    sort: str = ""
    page: int = 1


@dataclass(frozen=True)
class Part(Generic[Row]):
    """A part of a list."""

    rows: Sequence[Row]
    total: int
    """How many there are without a search."""
    found: int
    page: int
    """Which part it is; the last one, where one beyond it was asked for."""

    def of(self, make: Callable[[Any], Other]) -> Part[Other]:
        """The same part, with something made of each row."""
        return Part([make(row) for row in self.rows], self.total, self.found, self.page)


async def part_of(
    session: AsyncSession, query: Select[*tuple[Any, ...]], listing: Listing, wanted: Wanted
) -> Part[Any]:
    """The part of a query's rows, each as the query gives it."""
    found_query = query
    if wanted.search:
        found_query = query.where(
            or_(*(column.icontains(wanted.search, autoescape=True) for column in listing.searched))
        )
    total = await _count(session, query)
    found = await _count(session, found_query) if wanted.search else total
    page = min(max(1, wanted.page), max(1, -(-found // SHOWN)))
    sorting = listing.sortings.get(wanted.sort) or next(iter(listing.sortings.values()))
    shown = found_query.order_by(*sorting.by).offset((page - 1) * SHOWN).limit(SHOWN)
    return Part((await session.execute(shown)).all(), total, found, page)


async def _count(session: AsyncSession, query: Select[*tuple[Any, ...]]) -> int:
    return await session.scalar(query.with_only_columns(func.count(), maintain_column_froms=True)) or 0
