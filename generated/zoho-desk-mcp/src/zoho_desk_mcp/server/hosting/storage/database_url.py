"""The database's URL, and what is wrong with one."""

from __future__ import annotations

from urllib.parse import unquote

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from ...product import HOSTING_ENV_PREFIX
from ...settings import SettingsError
from .postgresql import NOT_FOR_URLS

VARIABLE = f"{HOSTING_ENV_PREFIX}DATABASE_URL"
DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
IN_MEMORY = ("", ":memory:")
"""What SQLite takes for a database that no other connection sees."""


def database_url(text: str) -> URL:
    """The URL with the driver that is used. Raises SettingsError that says what is wrong with it, without its words."""
    try:
        url = make_url(text)
        if (problem := _problem(url, text)) is None:
            url = url.set(drivername=DRIVERS[url.get_backend_name()])
            url.get_dialect()().create_connect_args(url)
    except (ArgumentError, ValueError):
        problem = "is not a database URL, like postgresql://user@host/name"
    if problem is not None:
        raise SettingsError(f"{VARIABLE} {problem}")
    return url


def _problem(url: URL, text: str) -> str | None:
    driver = DRIVERS.get(url.get_backend_name())
    if driver is None:
        return "names a database that is not supported: use sqlite or postgresql"
    if "\0" in unquote(text):  # no file can have it, and libpq reads no further
        return "has %00, which no name and no password can have"
    return _problem_of_sqlite(url) if driver == DRIVERS["sqlite"] else _problem_of_postgresql(url)


def _problem_of_sqlite(url: URL) -> str | None:
    if (url.database or "") in IN_MEMORY:
        return "names no file: use sqlite:////path/of/the/file"
    return "has options after a ?, which are for PostgreSQL only" if url.query else None


def _problem_of_postgresql(url: URL) -> str | None:
    if not url.database:
        return "names no database, as in postgresql://user@host/name"
    if "@" in (url.host or ""):  # the rest of a password, which no message may show
        return "has more than one @: in a password it is written %40"
    unknown = sorted(NOT_FOR_URLS & url.query.keys())
    return f"takes no {unknown[0]}: options are those of libpq" if unknown else None
