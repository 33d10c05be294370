"""The database: SQLite for the processes of one machine, PostgreSQL for several replicas."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import Session

from ...files.private_file import refusal
from ...settings import SettingsError
from ...shares import Shares
from .database_down import told_when_down
from .database_url import database_url
from .heartbeat import Heartbeat
from .postgresql import CONNECTION, DEFAULT_TIMEOUTS, PostgresqlTimeouts, set_up_postgresql
from .removed import told_when_removed
from .sqlite import WRITES, SqliteThreads, set_up_sqlite

POOL_SIZE = 25
"""Connections that stay open, unless a setting says otherwise. None is opened beyond them: one for a moment costs
PostgreSQL a process of its own."""
POOL_SECONDS = 5
"""Seconds to wait for a connection of the pool."""
PART = 3
"""A part of the server has no more connections than a third of those that are free: while somebody keeps its tables,
the others go on."""
READ_SECONDS = 10
"""Seconds for a read, all of which are small."""
ONE_CHANGE_AT_A_TIME: dict[str, Any] = {"key_share": True}
"""How a row is read that is changed then: who changes it at the same time goes on from what it has become."""
GRACE = 5
"""Seconds beyond those of a statement, after which PostgreSQL itself counts as frozen."""
T = TypeVar("T")


@dataclass
class _Changes:
    number: int = 0


class Database:
    """Sessions to read and to write with. Each is one transaction, and raises DatabaseDownError without a response."""

    def __init__(
        self,
        text: str,
        timeouts: PostgresqlTimeouts = DEFAULT_TIMEOUTS,
        *,
        connections: int = POOL_SIZE,
        has_others: bool = False,
    ) -> None:
        url = database_url(text)
        self._patience = timeouts.statement + GRACE
        self.is_sqlite = url.get_backend_name() == "sqlite"
        self.is_shared = has_others or not self.is_sqlite
        """Whether other processes may serve with it."""
        self.name = f"{url.host or ''}/{url.database}" if not self.is_sqlite else url.database
        """What people know it by; no secret is in it."""
        if self.is_sqlite:
            path = Path(str(url.database))
            try:
                path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                path.touch(mode=0o600)  # SQLite makes its other files with the modes of this one
            except OSError as error:
                raise SettingsError(f"The database {path} cannot be used: {refusal(error, path)}") from error
            if not path.is_file():
                raise SettingsError(f"The database {path} cannot be used: it is no file")
        self.engine: AsyncEngine = create_async_engine(
            url,
            pool_pre_ping=not self.is_sqlite,
            pool_size=connections,
            max_overflow=0,
            pool_timeout=POOL_SECONDS,
            connect_args={} if self.is_sqlite else CONNECTION,
        )
        self._heartbeat: Heartbeat | None = None
        self._threads: SqliteThreads | None = None
        self._changes = _Changes()
        self._connections = Shares(connections, PART, connections)
        self._part = ""
        if self.is_sqlite:
            set_up_sqlite(self.engine.sync_engine)
            self._threads = SqliteThreads(url)
        else:
            set_up_postgresql(self.engine, timeouts)
            own = create_async_engine(url, pool_size=1, max_overflow=0, connect_args=CONNECTION)
            self._heartbeat = Heartbeat(self.engine, own)
        self._readers = async_sessionmaker(self.engine, expire_on_commit=False)
        self._writers = async_sessionmaker(self.engine.execution_options(**{WRITES: True}), expire_on_commit=False)

    def part(self, name: str) -> Database:
        """The same for a part of the server, which leaves connections of the pool to the others."""
        part = copy(self)
        part._part = name
        return part

    @property
    def changes(self) -> int:
        """How often this process has changed what others may have looked up."""
        return self._changes.number

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """A session that only reads."""
        with told_when_down():
            self.check_responds()
            async with (
                asyncio.timeout(min(READ_SECONDS, self._patience)),
                self._connection(),
                self._readers() as session,
            ):
                yield session

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """A session whose work is committed at the end, or undone where an exception leaves it.

        Raises RemovedError where a row that it refers to was removed meanwhile.
        """
        try:
            async with self._writing() as session:
                yield session
        finally:
            self._changes.number += 1

    async def look_up(self, work: Callable[[Session], T]) -> T:
        """What a small piece of work reads, in a transaction of its own."""
        if self._threads is None:
            async with self.read() as session:
                return await session.run_sync(work)
        with told_when_down():
            return await self._threads.run(work, writes=False)

    async def note(self, work: Callable[[Session], T]) -> T:
        """Let a small piece of work write what nobody looks up, such as what has happened: it is committed at the end.

        Raises what `write` raises.
        """
        if self._threads is None:
            async with self._writing() as session:
                return await session.run_sync(work)
        with told_when_down(), told_when_removed():
            return await self._threads.run(work, writes=True)

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[AsyncSession]:
        with told_when_down(), told_when_removed():
            self.check_responds()
            async with asyncio.timeout(self._patience), self._connection(), self._writers() as session, session.begin():
                yield session

    def _connection(self) -> AbstractAsyncContextManager[None]:
        """A connection of this part's. Raises TimeoutError where all that it may have are in use for long."""
        return nullcontext() if self.is_sqlite else self._connections.one(self._part, POOL_SECONDS)

    @asynccontextmanager
    async def migration(self) -> AsyncIterator[AsyncConnection]:
        """A transaction for what changes tables: of several processes that start together one is first."""
        engine = self.engine.execution_options(**{WRITES: True})
        async with engine.begin() as connection:
            yield connection

    @asynccontextmanager
    async def watched(self) -> AsyncIterator[None]:
        """For the time of the context nobody waits for a PostgreSQL that does not respond."""
        async with self._heartbeat.run() if self._heartbeat is not None else nullcontext():
            yield

    def check_responds(self) -> None:
        """Raise DatabaseDownError where it is known not to respond."""
        if self._heartbeat is not None:
            self._heartbeat.check()

    async def close(self) -> None:
        """Close all connections."""
        if self._threads is not None:
            await asyncio.to_thread(self._threads.close)
        await self.engine.dispose()
