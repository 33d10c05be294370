"""Databases of hosted mode without a server, of any revision."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command
from sqlalchemy.engine import Connection
from zoho_desk_mcp.server.hosting.storage.migrate import configuration

from tests.support.postgres import Postgres


def empty_database(request: pytest.FixtureRequest, kind: str, folder: Path) -> str:
    """The URL of a database without tables."""
    if kind == "sqlite":
        return f"sqlite:///{folder / 'hosting.db'}"
    postgres: Postgres = request.getfixturevalue("postgres")
    return postgres.new_database()


def upgrade_to(connection: Connection, revision: str) -> None:
    """Make the tables of an earlier version."""
    command.upgrade(configuration(connection), revision)
