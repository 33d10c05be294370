"""Long lists are read in steps: others have their turn between two of them, however many rows there are.

A query gives the rows of several steps, and the next one begins after the last row of the one before. What changes
meanwhile is seen where it stands further on.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, literal, select, true, tuple_
from sqlalchemy.orm import InstrumentedAttribute

from ..errors import NoPlaceError
from .database import Database

STEP = 100
"""Rows of a step at most: some milliseconds, in which nothing else is done."""
QUERIED = 500
"""Rows of one query at most: no connection is kept for longer."""

ALL = true()

Item = TypeVar("Item")


@dataclass(frozen=True)
class Order:
    """How a long list is sorted: by columns that are never empty, of which the last is the id of a row."""

    by: Sequence[ColumnElement[Any] | InstrumentedAttribute[Any]]
    is_descending: bool = False

    def sorted(self, query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
        """The query in this order."""
        return query.order_by(*(column.desc() if self.is_descending else column for column in self.by))

    def after(self, query: Select[*tuple[Any, ...]], values: Sequence[Any]) -> Select[*tuple[Any, ...]]:
        """What of the query comes after the row that has these values in the columns."""
        here = tuple_(*self.by)
        there = tuple_(*(literal(value, column.type) for value, column in zip(values, self.by, strict=True)))
        return query.where(here < there if self.is_descending else here > there)


async def in_steps(
    database: Database,
    query: Select[*tuple[Any, ...]],
    order: Order,
    *,
    limit: int | None = None,
    after: str | None = None,
    among: ColumnElement[bool] = ALL,
) -> AsyncIterator[Sequence[Any]]:
    """The rows of a query, or so many of them after one, as lists of a few.

    Raises NoPlaceError where no row `among` those of the list has the id that they are to follow.
    """
    width, left = len(order.by), limit
    values = await _values(database, order, after, among) if after is not None else None
    rows_of = order.sorted(query.add_columns(*order.by))
    while True:
        size = QUERIED if left is None else min(QUERIED, left)
        rows = (rows_of if values is None else order.after(rows_of, values)).limit(size)
        async with database.read() as session:
            found = await session.stream(rows.execution_options(yield_per=STEP))
            steps = [step async for step in found.partitions()]
        for step in steps:
            yield [row[:-width] for row in step]
            await asyncio.sleep(0)
        left = None if left is None else left - size
        if sum(map(len, steps)) < size or left == 0:
            return
        values = steps[-1][-1][-width:]


async def _values(database: Database, order: Order, id: str, among: ColumnElement[bool]) -> Sequence[Any]:
    async with database.read() as session:
        row = (await session.execute(select(*order.by).where(order.by[-1] == id, among))).first()
    if row is None:
        raise NoPlaceError
    return row


def batched(items: Sequence[Item], size: int) -> Iterator[Sequence[Item]]:
    """Items in lists of a size, of which the last may be shorter."""
    return (items[start : start + size] for start in range(0, len(items), size))
