"""The database as commands open it, and the command `db`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from ..product import COMMAND
from ..settings import SettingsError
from .errors import DatabaseDownError
from .settings import HostingSettings, load_hosting_settings
from .storage.database import Database
from .storage.migrate import is_current, upgrade
from .storage.shared_clock import SHARED_CLOCK


async def upgrade_database() -> None:
    """`db upgrade`."""
    async with opened_database() as database:
        print(f"The database has revision {await upgrade(database)}.")


async def make_tables(settings: HostingSettings) -> None:
    """Make the tables of a new database. Raises SettingsError where there is no room for them."""
    async with _closed_at_the_end(Database(settings.database)) as database:
        await upgrade(database)


@asynccontextmanager
async def ready_database() -> AsyncIterator[Database]:
    """The database with this version's tables. SQLite is upgraded here; PostgreSQL by `db upgrade`, not by a replica.

    Raises SettingsError where it is not there or not upgraded.
    """
    async with opened_database() as database:
        if database.is_sqlite:
            await upgrade(database)
        elif not await is_current(database):
            raise SettingsError(f"The database's tables are not those of this version: run `{COMMAND} db upgrade`")
        yield database


@asynccontextmanager
async def opened_database() -> AsyncIterator[Database]:
    """The database, whatever tables it has. Raises SettingsError where it is not there, or cannot hold every text."""
    settings = load_hosting_settings()
    database = Database(settings.database, settings.database_timeouts, connections=settings.database_connections)
    async with _closed_at_the_end(database):
        await _look_at_postgresql(database)
        yield database


@asynccontextmanager
async def _closed_at_the_end(database: Database) -> AsyncIterator[Database]:
    """The database. Raises SettingsError where it fails."""
    try:
        yield database
    except (DatabaseError, DatabaseDownError) as error:  # it is not there, is no database, or takes nothing
        cause = error.__cause__ if isinstance(error, DatabaseDownError) else error
        driver_error = getattr(cause, "orig", None)
        reason = str(driver_error or repr(cause))
        if getattr(driver_error, "sqlite_errorname", "").startswith("SQLITE_IOERR"):
            reason += ", as where its disk is full"
        raise SettingsError(f"The database {database.name} cannot be used: {reason}") from None
    finally:
        await database.close()


async def _look_at_postgresql(database: Database) -> None:
    """Go by its time from now on, as servers do. Raises SettingsError where it cannot hold every text."""
    if database.is_sqlite:
        return
    async with database.engine.connect() as connection:
        await SHARED_CLOCK.ask(connection)
        encoding = await connection.scalar(text("SHOW server_encoding"))
    if encoding != "UTF8":
        raise SettingsError(
            f"The database {database.name} has the encoding {encoding}, in which not every name can be written: make "
            "one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0"
        )
