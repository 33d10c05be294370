"""How long PostgreSQL, and who uses it, may take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.ext.asyncio import AsyncEngine

from .database_down import may_be_of_connection

NETWORK = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
}
"""How long it may be out of reach, in what libpq calls it."""
CONNECTION = {**NETWORK, "prepare_threshold": None, "client_encoding": "utf8"}
"""How each connection is made, whatever encoding the environment names. Nothing is prepared: PgBouncer may give each
transaction another of its connections, and a statement is prepared in one. Nothing is lost, as psycopg forgets them at
a rollback, with which each read ends."""

NOT_FOR_URLS = frozenset({*CONNECTION, "autocommit", "context", "cursor_factory", "plugin", "row_factory"} - {*NETWORK})
"""What the driver takes beside libpq's words. In a URL it would come as text, or be another than the server's."""


@dataclass(frozen=True)
class PostgresqlTimeouts:
    """Seconds after which it ends a statement, the wait for a lock, and a transaction that does nothing.

    The last one frees what a process holds that is frozen; a lock is awaited for longer.
    """

    statement: float = 20.0
    lock: float = 10.0
    idle: float = 3.0


DEFAULT_TIMEOUTS = PostgresqlTimeouts()


def set_up_postgresql(engine: AsyncEngine, timeouts: PostgresqlTimeouts) -> None:
    """Have each connection set the time-outs. This comes after connecting: poolers refuse such options when asked.

    One that may be what fails is not used again, so that no server has to be restarted for what is mended meanwhile.
    """
    seconds = {
        "statement_timeout": timeouts.statement,
        "lock_timeout": timeouts.lock,
        "idle_in_transaction_session_timeout": timeouts.idle,
    }

    @event.listens_for(engine.sync_engine, "connect")
    def connect(connection: Any, _: Any) -> None:
        cursor = connection.cursor()
        for name, value in seconds.items():
            cursor.execute(f"SET {name} = {round(value * 1000)}")
        cursor.close()
        connection.commit()

    @event.listens_for(engine.sync_engine, "handle_error")
    def end(context: ExceptionContext) -> None:
        if may_be_of_connection(context.original_exception):
            context.is_disconnect = True
            context.invalidate_pool_on_disconnect = False
