"""Refresh tokens that the vendor has still to end: who has a turn to try it, and what became of it.

Whoever tries to end some takes them for a time first: of several processes one does. Where that one is killed, another
tries again when the time is over.
"""

from __future__ import annotations

import logging
import zlib
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import LargeBinary, Select, String, delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from ...product import PACKAGE, TITLE
from .audit_log import Actor, Subject, record
from .column_values import column_text
from .database import Database
from .database_time import time_of
from .models import Base, UtcDateTime
from .steps import STEP

NOT_REVOKED = "login.not_revoked"
"""The action in the audit log where it is given up: somebody has to end the tokens at the vendor."""
DELAYED = "login.revocation_delayed"
"""Where the first attempt fails, once for all tokens of an account: others follow, and nobody has to do anything."""
REVOKED = "login.revoked"
"""Where the tokens of which that was told have ended all the same."""
TURN = timedelta(seconds=60)
"""How long nobody else tries, once a process has begun to, or has taken a token out: longer than an attempt takes."""
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=1)
"""Until the second attempt, and later on: each wait is twice the one before."""
MAX_ATTEMPTS = 175
"""Those of a week in which a server runs."""
WHAT_NEXT = "It is tried again by itself, for about a week. Nobody has to do anything until `login.not_revoked`"
MAX_REASON = 300
"""Characters of the vendor's reason that are kept."""

LOCK = zlib.crc32(f"{PACKAGE} revocations".encode())
"""PostgreSQL's advisory lock of who writes what became of tokens: of two at once neither would know that it is last."""

logger = logging.getLogger(__name__)


class PendingRevocation(Base):
    """A refresh token that is no longer kept, until the vendor has ended it. Its account may be gone already."""

    __tablename__ = "pending_revocations"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    account_id: Mapped[str] = mapped_column(String(40), index=True)
    account_name: Mapped[str] = mapped_column(String(100))
    data_center: Mapped[str] = mapped_column(String(8))
    client_id: Mapped[str] = mapped_column(String(200))
    client_secret: Mapped[bytes] = mapped_column(LargeBinary)
    refresh_token: Mapped[bytes] = mapped_column(LargeBinary)
    since: Mapped[datetime] = mapped_column(UtcDateTime)
    attempts: Mapped[int] = mapped_column(default=0)
    """Those that were begun."""
    next_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    """When it is tried again: while one process is at it, none does."""
    is_told: Mapped[bool] = mapped_column(default=False)
    """Whether the audit log has that it takes longer."""


async def take_turn(database: Database, ids: Sequence[str] | None = None) -> Sequence[PendingRevocation]:
    """Some tokens for this process to end: those of these rows that nobody has tried, else those that are due."""
    async with database.write() as session:
        now = await time_of(database, session)
        rows = (await session.scalars(_wanted(ids, now))).all()
        for row in rows:
            row.attempts += 1
            row.next_at = now + TURN
    return rows


def _wanted(ids: Sequence[str] | None, now: datetime) -> Select[PendingRevocation]:
    is_due = PendingRevocation.next_at <= now
    is_new = PendingRevocation.id.in_(ids or ()) & (PendingRevocation.attempts == 0)
    query = select(PendingRevocation).where(is_due if ids is None else is_new)
    return query.order_by(PendingRevocation.next_at).limit(STEP).with_for_update(skip_locked=True)


async def settle(
    database: Database, rows: Sequence[PendingRevocation], reasons: Mapping[str, str]
) -> Sequence[PendingRevocation]:
    """Write what became of tokens: which stay valid, by row, and why. Returns those that are to be tried again."""
    failed = [row for row in rows if row.id in reasons]
    again = [row for row in failed if row.attempts < MAX_ATTEMPTS]
    over = [row for row in rows if row not in again]
    async with database.write() as session:
        if not database.is_sqlite:
            await session.execute(select(func.pg_advisory_xact_lock(LOCK)))
        now = await time_of(database, session)
        was_told = {account: await _is_told(session, account) for account in {row.account_id for row in again}}
        await session.execute(delete(PendingRevocation).where(PendingRevocation.id.in_([row.id for row in over])))
        for row in again:
            same = (PendingRevocation.id == row.id, PendingRevocation.attempts == row.attempts)
            await session.execute(
                update(PendingRevocation).where(*same).values(next_at=now + wait_after(row.attempts), is_told=True)
            )
        for account, some in by_account(again).items():
            if not was_told[account]:
                _record(session, DELAYED, some, {**_why(some, reasons), "next": WHAT_NEXT})
        for some in by_account([row for row in failed if row in over]).values():
            _record(session, NOT_REVOKED, some, _why(some, reasons))
        for account, some in by_account([row for row in over if row.is_told and row not in failed]).items():
            if not await _is_told(session, account):
                _record(session, REVOKED, some, {"since": f"{some[0].since:%Y-%m-%d %H:%M} UTC"})
    _log(failed, again, reasons)
    return again


def wait_after(attempts: int) -> timedelta:
    """How long it is waited after so many attempts that failed."""
    return min(FIRST_WAIT * (1 << min(attempts - 1, 10)), LONGEST_WAIT)


def by_account(rows: Sequence[PendingRevocation]) -> dict[str, list[PendingRevocation]]:
    """The rows of each account."""
    found: dict[str, list[PendingRevocation]] = {}
    for row in rows:
        found.setdefault(row.account_id, []).append(row)
    return found


def told(tokens: int, reason: str) -> dict[str, Any]:
    """The details of an entry."""
    return {"tokens": tokens, "reason": column_text(reason, MAX_REASON)}


async def _is_told(session: AsyncSession, account: str) -> bool:
    """Whether the audit log has that tokens of an account take longer, and they are still there."""
    of_account = (PendingRevocation.account_id == account, PendingRevocation.is_told)
    return bool(await session.scalar(select(exists().where(*of_account))))


def _why(rows: Sequence[PendingRevocation], reasons: Mapping[str, str]) -> dict[str, Any]:
    return told(len(rows), reasons[rows[0].id])


def _record(session: AsyncSession, action: str, rows: Sequence[PendingRevocation], details: Mapping[str, Any]) -> None:
    account, name = rows[0].account_id, rows[0].account_name
    record(session, Actor(TITLE), action, Subject(account, name, account), details)


def _log(failed: Sequence[PendingRevocation], again: Sequence[PendingRevocation], reasons: Mapping[str, str]) -> None:
    """Each attempt that failed is in the log."""
    for account, some in by_account(again).items():
        seconds = wait_after(some[0].attempts).total_seconds()
        more = {"attempts": some[0].attempts, "again_in_s": seconds}
        logger.warning("login-revocation-delayed", extra={"data": {"account": account, **_why(some, reasons), **more}})
    for account, some in by_account([row for row in failed if row not in again]).items():
        logger.error("login-not-revoked", extra={"data": {"account": account, **_why(some, reasons)}})
