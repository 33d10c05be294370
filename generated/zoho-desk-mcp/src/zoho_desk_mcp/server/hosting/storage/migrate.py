"""Brings the database to this version's tables (Alembic)."""

from __future__ import annotations

import asyncio
import logging
import zlib
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import OperationalError

from ...product import PACKAGE
from ...settings import SettingsError
from .database import Database
from .models import Base

FOLDER = Path(__file__).parent / "migrations"
LOCK = zlib.crc32(PACKAGE.encode())
"""PostgreSQL's advisory lock that replicas take, so that one of them upgrades and the others wait."""
LOCK_SECONDS, PAUSE = 1, 5.0
"""Seconds that a change of tables waits for its locks, and seconds until it is tried again: all that use a table wait
behind who waits to change it, and a back-up keeps every table for as long as it takes."""
IN_USE = frozenset({"55P03", "40P01"})
"""PostgreSQL's codes for a lock that was not to be had in time, and for a deadlock."""

logger = logging.getLogger(__name__)


async def upgrade(database: Database) -> str:
    """Run the migrations that the database has not had, all of them or none. Returns the revision it has then.

    Raises SettingsError for a database of a newer version.
    """
    while True:
        try:
            async with database.migration() as connection:
                return await connection.run_sync(_upgrade, database.is_sqlite)
        except OperationalError as error:
            if getattr(error.orig, "sqlstate", None) not in IN_USE:
                raise
        logger.warning("the tables are in use, as by a back-up: the upgrade is tried again in %.0f s", PAUSE)
        await asyncio.sleep(PAUSE)


async def is_current(database: Database) -> bool:
    """Whether the database has all migrations. Raises DatabaseDownError for one that does not respond."""
    database.check_responds()
    async with database.engine.connect() as connection:
        return await connection.run_sync(revision_of) == _newest()


def revision_of(connection: Connection) -> str | None:
    """The revision that a database has; None where it is empty."""
    return MigrationContext.configure(connection).get_current_revision()


def configuration(connection: Connection) -> Config:
    """Alembic's configuration, on an open connection. `env.py`, no module of the package, reads its attributes."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    config.attributes["metadata"] = Base.metadata
    return config


def _upgrade(connection: Connection, is_sqlite: bool) -> str:
    if not is_sqlite:
        for limit in ("statement_timeout", "lock_timeout"):  # tables may be large, and another replica at it
            connection.execute(text(f"SET LOCAL {limit} = 0"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        connection.execute(text(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'"))
    revision = revision_of(connection)
    if revision is not None and revision not in {each.revision for each in _scripts().walk_revisions()}:
        raise SettingsError(
            f"The database's tables are of a newer version (revision {revision}; this one knows {_newest()}): start "
            "that version, or restore the back-up that was made before the upgrade"
        )
    command.upgrade(configuration(connection), "head")
    return _newest()


def _newest() -> str:
    return _scripts().get_current_head() or ""


def _scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return ScriptDirectory.from_config(config)
