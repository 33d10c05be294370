"""Turns to fetch a token: one process at a time has it, and none waits for one that does not go on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import TypeVar

from sqlalchemy.exc import SQLAlchemyError

from ..errors import DatabaseDownError
from ..storage.database import Database
from ..storage.models import utc_now
from .shared_token import SharedToken, TokenOwner, TokenRow, locked_row_of, row_of

LOOK_AGAIN = 0.1
"""Seconds between two looks for what another process fetches."""
LOOKS = 12
"""How often others see no sign of the process that fetches until one takes its turn: it may be killed, or frozen. So
they are still answered within two seconds. A process that is slow because the machine is looks more slowly, too, and
no clock is compared with another one's."""
GOES_ON_EVERY = 0.4
"""Seconds after which a process that fetches gives a sign: another time in its row."""
LEASE = timedelta(seconds=LOOKS * LOOK_AGAIN)

T = TypeVar("T")


class Turns:
    """The turns, as the database has them. A process that serves alone always has it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def wait(self, owner: TokenOwner, usable: Callable[[TokenRow], SharedToken | None]) -> SharedToken | None:
        """A token that another process has fetched; None where it is this one's turn.

        That is so as well where another one has the row to itself for longer than anybody who goes on, and where the
        database is read but takes nothing, since its disk is full. Raises ApiError where the owner is gone, and what
        `usable` raises.
        """
        sign, looks = None, 0
        while True:
            async with self._database.read() as session:
                row = await row_of(session, owner)
                found = usable(row)
            if found is not None:
                return found
            looks = looks + 1 if row.leased_until == sign else 0
            sign = row.leased_until
            if sign is None or looks >= LOOKS or not self._database.is_shared:
                try:
                    async with self._database.write() as session:
                        locked = await locked_row_of(session, owner)
                        found = usable(locked) if locked is not None else None
                        if found is None and locked is not None and locked.leased_until == sign:
                            locked.leased_until = utc_now() + LEASE
                            return None
                except (SQLAlchemyError, DatabaseDownError):
                    return None
                if found is not None or (locked is None and looks >= LOOKS):
                    return found
            await asyncio.sleep(LOOK_AGAIN)

    async def keep(self, owner: TokenOwner, fetching: asyncio.Future[T]) -> T:
        """What is fetched. While that takes its time, the other processes are told to wait."""
        while not (await asyncio.wait([fetching], timeout=GOES_ON_EVERY))[0]:
            if not self._database.is_shared:
                continue
            with suppress(SQLAlchemyError, DatabaseDownError):
                async with self._database.write() as session:
                    row = await locked_row_of(session, owner)
                    if row is not None:
                        row.leased_until = utc_now() + LEASE
        return fetching.result()
