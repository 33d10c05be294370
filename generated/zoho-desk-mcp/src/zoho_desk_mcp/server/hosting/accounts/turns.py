"""Turns to fetch a token: one process at a time has it, and none waits for one that does not go on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy.exc import SQLAlchemyError

from ..errors import DatabaseDownError
from ..storage.database import Database
from ..storage.late_writes import LateWrites
from ..storage.models import utc_now
from .shared_token import SharedToken, TokenOwner, TokenRow, locked_row_of, row_of

LOOK_AGAIN = 0.1
"""Seconds between two looks for what another process fetches."""
LOOKS = 9
"""How often others see no sign of the process that fetches until one takes its turn: it may be killed, or frozen. So
they are still answered within two seconds. A process that is slow because the machine is looks more slowly, too, and
no clock is compared with another one's."""
GOES_ON_EVERY = 0.3
"""Seconds after which a process that fetches gives a sign: another time in its row."""
LEASE = timedelta(seconds=LOOKS * LOOK_AGAIN)

T = TypeVar("T")


@dataclass(frozen=True)
class _Look:
    """What was seen in the row."""

    is_free: bool
    """Whether no other process had it."""
    found: SharedToken | None = None
    """A token that another process has put there."""
    is_ours: bool = False
    """Whether it is this one's turn."""


@dataclass(frozen=True)
class Turn:
    """What a process is to do that needs a token."""

    found: SharedToken | None = None
    """The token to use; None where this process is to fetch one."""
    is_written: bool = False
    """Whether the database has it that this process fetches."""


class Turns:
    """The turns, as the database has them. A process that serves alone always has it."""

    def __init__(self, database: Database, late: LateWrites) -> None:
        self._database = database
        self._late = late

    async def wait(self, owner: TokenOwner, usable: Callable[[TokenRow], SharedToken | None]) -> Turn:
        """A token that is there, or that another process has fetched; else this one's turn to fetch one.

        That is so as well where another one has the row to itself for longer than anybody who goes on, and where the
        database takes nothing, or is not even read: its disk is full, or somebody keeps the table. Raises ApiError
        where the owner is gone, and what `usable` raises.
        """
        sign, looks = None, 0
        try:
            while True:
                row = await self._late.within(LEASE.total_seconds(), self._row(owner))
                found = usable(row)
                if found is not None:
                    return Turn(found)
                looks = looks + 1 if row.leased_until == sign else 0
                sign = row.leased_until
                if sign is None or looks >= LOOKS or not self._database.is_shared:
                    look = await self._late.within(LEASE.total_seconds(), self._take(owner, usable, sign))
                    if look.is_ours or look.found is not None or (not look.is_free and looks >= LOOKS):
                        return Turn(look.found, is_written=look.is_ours)
                await asyncio.sleep(LOOK_AGAIN)
        except (SQLAlchemyError, DatabaseDownError, TimeoutError):
            return Turn()

    async def keep(self, owner: TokenOwner, fetching: asyncio.Future[T]) -> T:
        """What is fetched. While that takes its time, the other processes are told to wait."""
        telling: asyncio.Task[None] | None = None
        while not (await asyncio.wait([fetching], timeout=GOES_ON_EVERY))[0]:
            if self._database.is_shared and (telling is None or telling.done()):
                telling = self._late.begin(self._tell(owner))
        return fetching.result()

    async def _row(self, owner: TokenOwner) -> TokenRow:
        async with self._database.read() as session:
            return await row_of(session, owner)

    async def _take(
        self, owner: TokenOwner, usable: Callable[[TokenRow], SharedToken | None], sign: datetime | None
    ) -> _Look:
        """Take the turn, unless another process has been there since its sign was seen."""
        async with self._database.write() as session:
            row = await locked_row_of(session, owner)
            if row is None:
                return _Look(is_free=False)
            found = usable(row)
            is_ours = found is None and row.leased_until == sign
            if is_ours:
                row.leased_until = utc_now() + LEASE
            return _Look(is_free=True, found=found, is_ours=is_ours)

    async def _tell(self, owner: TokenOwner) -> None:
        """Give a sign, unless the turn has ended meanwhile."""
        with suppress(SQLAlchemyError, DatabaseDownError):
            async with self._database.write() as session:
                row = await locked_row_of(session, owner)
                if row is not None and row.leased_until is not None:
                    row.leased_until = utc_now() + LEASE
