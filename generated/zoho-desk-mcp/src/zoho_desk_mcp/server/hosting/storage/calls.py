"""The call log: one row a tool call, written before its response is sent, many rows in one transaction."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast

from sqlalchemy import Table, bindparam, insert, select, update
from sqlalchemy.orm import Session

from ..errors import DatabaseDownError
from ..queries import CallsQuery
from .call_figures import OK
from .column_values import column_integer, column_text
from .database import Database
from .models import Account, Call, McpServer
from .steps import Order, in_steps

logger = logging.getLogger(__name__)

ERROR = "error"
"""Asks for every status but OK."""
RETRY_FOR = 30.0
"""Seconds for which rows are kept for a database that is down. PostgreSQL starts again in less."""
RETRY_SECONDS = 0.2
MAX_WAIT = 1.0
"""Seconds that a response waits for its row."""
MAX_WAITING = 10_000
"""Rows that wait at most. Past that, rows are lost, and the log says so."""
MAX_BATCH = 500
"""The maximum of rows in one transaction."""
NEWEST_FIRST = Order((Call.id,), is_descending=True)
MAX_TEXT, MAX_PERSON = 64, 100
"""Characters of a name or a status, and of a person's name."""

CALLED = insert(cast("Table", Call.__table__))
"""By the table, not its class: this makes no objects of rows."""
USED = (
    update(McpServer)
    .where(McpServer.id == bindparam("server"))
    .values(calls=McpServer.calls + bindparam("more"), last_used_at=bindparam("latest"))
)
LEFT = (
    update(Account)
    .where(Account.id == bindparam("account"))
    .values(credits_left=bindparam("left"), credits_at=bindparam("seen"))
)
"""Both for many rows at once: a statement for each would be a way to the database and back for each."""


@dataclass(frozen=True)
class CallRow:
    """A call that has ended."""

    at: datetime
    account_id: str
    server_id: str
    tool: str
    status: str
    milliseconds: int
    credits: int
    person: str | None = None


@dataclass(frozen=True)
class _Entry:
    row: CallRow
    remaining: int | None
    written: asyncio.Future[None]


class Calls:
    """Writes and reads the rows. While one transaction runs, the next rows gather: many calls cost few commits."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: asyncio.Queue[_Entry] = asyncio.Queue()
        self._is_stalled = False
        """Whether the database takes no rows at the moment, or too slowly: then no response waits for its own."""

    async def write(self, row: CallRow, remaining: int | None) -> None:
        """Write a row, and what the API said is left of the day's credits; returns when that is committed.

        A response does not wait long for that, and no other one after it: a row is written later where the database is
        down or has to wait. The log says so, also of a row that cannot be written.
        """
        if self._waiting.qsize() >= MAX_WAITING:
            logger.error("calls-not-recorded", extra={"data": {"calls": 1}})
            return
        left = None if remaining is None else column_integer(remaining)
        entry = _Entry(_storable(row), left, asyncio.get_running_loop().create_future())
        self._waiting.put_nowait(entry)
        written, _ = await asyncio.wait([entry.written], timeout=0 if self._is_stalled else MAX_WAIT)
        if not written:
            self._is_stalled = True
            logger.warning("call-recorded-later")

    @asynccontextmanager
    async def run(self) -> AsyncIterator[None]:
        """Write what comes, for the time of the context, and the rest at its end."""
        writer = asyncio.create_task(self._write_all())
        try:
            yield
        finally:
            with suppress(TimeoutError):
                async with asyncio.timeout(RETRY_FOR):
                    await self._waiting.join()
            writer.cancel()
            if left := self._waiting.qsize():
                logger.error("calls-not-recorded", extra={"data": {"calls": left}})

    async def list(
        self, account_id: str, server_id: str, wanted: CallsQuery, *, limit: int
    ) -> AsyncIterator[Sequence[Call]]:
        """The calls of an MCP server that are wanted, the newest first, in steps."""
        query = select(Call).where(Call.account_id == account_id, Call.server_id == server_id)
        if wanted.before is not None:
            query = query.where(Call.id < wanted.before)
        if wanted.tool is not None:
            query = query.where(Call.tool == wanted.tool)
        if wanted.person is not None:
            query = query.where(Call.person == wanted.person)
        if wanted.status is not None:
            query = query.where(Call.status != OK if wanted.status == ERROR else Call.status == wanted.status)
        async for rows in in_steps(self._database, query, NEWEST_FIRST, limit=limit):
            yield [row[0] for row in rows]

    async def _write_all(self) -> None:
        while True:
            entries = [await self._waiting.get()]
            while len(entries) < MAX_BATCH and not self._waiting.empty():
                entries.append(self._waiting.get_nowait())
            await self._write_or_log(entries)
            self._is_stalled = False
            for entry in entries:
                if not entry.written.done():
                    entry.written.set_result(None)
                self._waiting.task_done()

    async def _write_or_log(self, entries: Sequence[_Entry]) -> None:
        """Write, again where that may help: an account that is removed meanwhile may be a deadlock.

        Where a row is refused, each is written alone: it takes no other along. Nothing that a row or a driver does
        ends the one task that writes: every call waits for it.
        """
        give_up_at = time.monotonic() + RETRY_FOR
        while True:
            try:
                await self._write(entries)
            except DatabaseDownError:
                self._is_stalled = True
                if time.monotonic() > give_up_at:
                    logger.error("calls-not-recorded", extra={"data": {"calls": len(entries)}})  # its reason was logged
                    return
                await asyncio.sleep(RETRY_SECONDS)
            except Exception:
                if len(entries) == 1:
                    logger.exception("calls-not-recorded", extra={"data": {"calls": 1}})
                for entry in entries if len(entries) > 1 else ():
                    await self._write_or_log([entry])
                return
            else:
                return

    async def _write(self, entries: Sequence[_Entry]) -> None:
        """Write in the order of ids, so that two replicas never wait for each other's rows."""
        counts = Counter(entry.row.server_id for entry in entries)
        latest = {entry.row.server_id: entry.row.at for entry in entries}
        left = {
            entry.row.account_id: {"account": entry.row.account_id, "left": entry.remaining, "seen": entry.row.at}
            for entry in entries
            if entry.remaining is not None
        }
        used = [{"server": each, "more": counts[each], "latest": latest[each]} for each in sorted(counts)]
        rows, remaining = [vars(entry.row) for entry in entries], [left[each] for each in sorted(left)]

        def work(session: Session) -> None:
            connection = session.connection()
            connection.execute(CALLED, rows)
            connection.execute(USED, used)
            if remaining:
                connection.execute(LEFT, remaining)

        await self._database.note(work)


def _storable(row: CallRow) -> CallRow:
    """The row as every database takes it: its status may be the API's word, and its numbers the API's too."""
    return replace(
        row,
        tool=column_text(row.tool, MAX_TEXT),
        status=column_text(row.status, MAX_TEXT),
        milliseconds=column_integer(row.milliseconds),
        credits=column_integer(row.credits),
        person=None if row.person is None else column_text(row.person, MAX_PERSON),
    )
