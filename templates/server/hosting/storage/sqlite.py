"""SQLite: how it is set up, and pieces of work that have one way to a thread and back."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import URL, create_engine, event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.orm import Session, sessionmaker

from ...product import PACKAGE

BUSY_SECONDS = 15
"""Seconds for which a piece of work waits in all: for a thread, and for a database that another process keeps."""
SLICE = 0.25
"""Seconds of that in which nothing ends the wait: not a signal, nor who does not want the result any more."""
WRITES = f"{PACKAGE}_writes"
"""The option of an engine whose transactions write."""
THREADS = 4
"""Pieces of work at a time that read, and as many that write: they wait for each other, and no reader for them."""
T = TypeVar("T")


class Patience:
    """Waits for a database that another process keeps, in slices between which the wait can be ended."""

    def __init__(self) -> None:
        self._is_over = False
        self._of_thread = threading.local()

    def end(self) -> None:
        """Let nothing wait from now on."""
        self._is_over = True

    @contextmanager
    def until(self, moment: float) -> Iterator[None]:
        """Let the statements that this thread runs in the context wait until then (monotonic), all together."""
        self._of_thread.until = moment
        try:
            yield
        finally:
            del self._of_thread.until

    def run(self, statement: Callable[[], object]) -> None:
        """Run a statement, again and again while the database is busy. Raises what the driver raises."""
        until: float = getattr(self._of_thread, "until", time.monotonic() + BUSY_SECONDS)
        while True:
            try:
                statement()
                return
            except sqlite3.OperationalError as error:
                if not _is_busy(error) or self._is_over or time.monotonic() > until:
                    raise


class SqliteThreads:
    """Runs work on a database in threads. An asynchronous driver has a way to its thread and back for each step."""

    def __init__(self, url: URL) -> None:
        self._engine = create_engine(url.set(drivername="sqlite"), pool_size=2 * THREADS, max_overflow=0)
        self._patience = set_up_sqlite(self._engine)
        self._readers = sessionmaker(self._engine, expire_on_commit=False)
        self._writers = sessionmaker(self._engine.execution_options(**{WRITES: True}), expire_on_commit=False)
        self._reading = ThreadPoolExecutor(THREADS, "sqlite-reads")
        self._writing = ThreadPoolExecutor(THREADS, "sqlite-writes")

    async def run(self, work: Callable[[Session], T], *, writes: bool) -> T:
        """What the work gives, in a transaction. Once it has begun it is waited for: it could be committed later.

        Raises TimeoutError where its turn does not come: another process keeps the database.
        """
        until = time.monotonic() + BUSY_SECONDS
        begun = (self._writing if writes else self._reading).submit(self._done, work, writes, until)
        done = asyncio.wrap_future(begun)
        done.add_done_callback(_note_failure)
        try:
            await asyncio.wait({done}, timeout=BUSY_SECONDS)
        finally:
            begun.cancel()  # what has begun goes on
        if begun.cancelled():
            raise TimeoutError
        return await done

    def close(self) -> None:
        """Close all connections. What still waits for the database fails."""
        self._patience.end()
        for threads in (self._reading, self._writing):
            threads.shutdown()
        self._engine.dispose()

    def _done(self, work: Callable[[Session], T], writes: bool, until: float) -> T:
        with self._patience.until(until), (self._writers if writes else self._readers)() as session, session.begin():
            return work(session)


def _note_failure(done: asyncio.Future[Any]) -> None:
    if not done.cancelled():
        done.exception()  # asyncio would log one that nobody was left to see


def _lower(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else value


def _is_busy(error: sqlite3.OperationalError) -> bool:
    """Whether another process keeps the database: one that writes, or that reads anew what a killed one has left."""
    return error.sqlite_errorcode in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_BUSY_RECOVERY)


def _use_wal(cursor: Any) -> None:
    """Change to WAL. SQLite does not wait by itself where another process changes to it at the same moment."""
    try:
        cursor.execute("PRAGMA journal_mode=WAL")
    except sqlite3.OperationalError as error:
        if _is_busy(error):
            time.sleep(0.05)
        raise


def set_up_sqlite(engine: Engine) -> Patience:
    """WAL, foreign keys, waits that can be ended, and transactions that SQLAlchemy begins.

    Those that sqlite3 begins by itself begin too late to be isolated. A transaction that writes takes the lock at its
    begin: one that reads first could not wait for it later.
    See https://docs.sqlalchemy.org/en/20/dialects/sqlite.html#serializable-isolation-savepoints-transactional-ddl
    """
    patience = Patience()

    @event.listens_for(engine, "connect")
    def connect(connection: Any, _: Any) -> None:
        connection.isolation_level = None
        connection.create_function("lower", 1, _lower, deterministic=True)  # SQLite's own knows ASCII only
        cursor = connection.cursor()
        for pragma in (f"busy_timeout={SLICE * 1000:.0f}", "synchronous=NORMAL", "foreign_keys=ON"):
            patience.run(partial(cursor.execute, f"PRAGMA {pragma}"))
        patience.run(partial(_use_wal, cursor))
        cursor.close()

    @event.listens_for(engine, "do_execute")
    def execute(cursor: Any, statement: str, parameters: Any, _: Any) -> bool:
        patience.run(partial(cursor.execute, statement, parameters))
        return True  # it is done

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return patience
