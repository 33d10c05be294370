"""What is left of accounts that were removed, be it millions of calls: it is deleted in small parts.

Between two of them others have their turn, also to write to SQLite, where one writes at a time.
"""

from __future__ import annotations

import asyncio
import time

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from ..oauth.tables import OAuthGrant, OAuthToken
from .database import Database
from .models import Account, Call, McpServer

SERVERS, ROWS = 50, 2_000
"""MCP servers of one part, and other rows that it deletes at most."""
PAUSE = 0.02
"""Seconds between two parts, at least; else as long as the last one took."""


async def delete_rest(database: Database, seconds: float) -> None:
    """Delete what is left of the accounts that were removed, for about so long: the next sweep goes on."""
    until = time.monotonic() + seconds
    while (began := time.monotonic()) < until and await database.note(delete_part):
        await asyncio.sleep(max(PAUSE, time.monotonic() - began))


def delete_part(session: Session) -> bool:
    """Delete a part of an account that no other process is at. Whether there was one."""
    removed = select(Account.id).where(Account.removed_at.is_not(None)).order_by(Account.id).limit(1)
    account = session.scalar(removed.with_for_update(skip_locked=True))
    if account is None:
        return False
    of_account = select(McpServer.id).where(McpServer.account_id == account).order_by(McpServer.id).limit(SERVERS)
    servers = session.scalars(of_account).all()
    if not servers:
        session.execute(delete(Account).where(Account.id == account))
        return True
    left = ROWS
    for server in servers:
        left -= _deleted_calls(session, server, left) if left else 0
    grants = select(OAuthGrant.id).where(OAuthGrant.server_id.in_(servers))
    tokens = select(OAuthToken.token_hash).where(OAuthToken.grant_id.in_(grants)).limit(left)
    left -= len(
        session.scalars(delete(OAuthToken).where(OAuthToken.token_hash.in_(tokens)).returning(OAuthToken.kind)).all()
    )
    gone = delete(OAuthGrant).where(OAuthGrant.id.in_(grants.limit(left))).returning(OAuthGrant.id)
    left -= len(session.scalars(gone).all())
    if left:  # nothing belongs to them any more
        session.execute(delete(McpServer).where(McpServer.id.in_(servers)))
    return True


def _deleted_calls(session: Session, server: str, most: int) -> int:
    """Delete the oldest calls of an MCP server. Returns how many these were.

    By their ids: both databases find them in an index then, PostgreSQL in each month's.
    """
    oldest = select(Call.id).where(Call.server_id == server).order_by(Call.id).limit(most).subquery()
    last = select(func.max(oldest.c.id)).scalar_subquery()
    gone = delete(Call).where(Call.server_id == server, Call.id <= last).returning(Call.id)
    return len(session.scalars(gone).all())
