"""What URLs stand for, looked up together, and kept in memory for a moment.

A URL that was revoked, paused or changed is known as such at once where that was done, and everywhere else as soon as
what was kept is too old.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from ...pinned import Pinned
from ...selection import Offer
from .database import Database
from .models import IS_THERE, Account, McpServer, utc_now
from .server_state import has_ended
from .tool_names import tool_names

KEPT_SECONDS = 0.5
"""Since the question was sent. With the time that its answer takes, no change goes unseen for a second."""
MAX_KEPT = 2_000
MAX_AT_ONCE = 200
"""URLs in one query."""
QUERIES = 3
"""Queries that run at a time: one on a connection that has died without a word keeps only its own URLs waiting."""


@dataclass(frozen=True)
class ResolvedUrl:
    """What the token in a URL stands for. It is only read: other requests have the same."""

    server: McpServer
    account: Account

    @cached_property
    def offer(self) -> Offer:
        """The tools that the URL may list and call, and how it shows them."""
        server = self.server
        return Offer(tool_names(server), server.mode, frozenset(server.confirm), pinned=Pinned.of(server.pinned))

    def opens_by(self, key: str) -> bool:
        """Whether this key opens it: one that has ended opens nothing, nor does a token after the time of a new one."""
        server = self.server
        is_previous = key not in (server.token_hash, server.id)
        return not has_ended(server) and not (is_previous and (server.previous_ends_at or utc_now()) <= utc_now())


@dataclass(frozen=True)
class _Kept:
    found: ResolvedUrl
    until: float
    changes: int


@dataclass
class _Batch:
    """What is looked up by one query."""

    keys: set[str] = field(default_factory=set)
    task: asyncio.Task[Mapping[str, ResolvedUrl]] | None = None


class UrlLookups:
    """Finds MCP servers by the hashes of their tokens, or by their ids. While queries run, the next keys gather."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        """By key, what was looked up first in front. What opens nothing is never kept, whether it is there or not: a
        quicker response would tell that it is."""
        self._gathering: _Batch | None = None
        self._turns = asyncio.Semaphore(QUERIES)

    async def find(self, key: str) -> ResolvedUrl | None:
        """The MCP server; None where there is none, or none that this opens. Raises DatabaseDownError.

        Each None takes the same query: neither the response nor its time tells which it was.
        """
        self._database.check_responds()
        kept = self._kept.get(key)
        is_good = kept is not None and kept.until > time.monotonic() and kept.changes == self._database.changes
        if kept is not None and is_good and kept.found.opens_by(key):
            return kept.found
        batch = self._gathering
        if batch is None or batch.task is None or len(batch.keys) >= MAX_AT_ONCE:
            batch = self._gathering = _Batch()
            batch.task = asyncio.create_task(self._look_up(batch))
            batch.task.add_done_callback(_note_failure)
        batch.keys.add(key)
        assert batch.task is not None  # noqa: S101  # it was made with the batch
        return (await asyncio.shield(batch.task)).get(key)  # others wait for it when this request is given up

    async def _look_up(self, batch: _Batch) -> Mapping[str, ResolvedUrl]:
        async with self._turns:
            if self._gathering is batch:
                self._gathering = None
            until, changes = time.monotonic() + KEPT_SECONDS, self._database.changes
            found = await self._database.look_up(partial(_found, sorted(batch.keys)))
        for key, each in found.items():
            self._kept.pop(key, None)
            self._kept[key] = _Kept(each, until, changes)
        self._drop_old()
        return found

    def _drop_old(self) -> None:
        now = time.monotonic()
        while self._kept and (len(self._kept) > MAX_KEPT or next(iter(self._kept.values())).until <= now):
            self._kept.popitem(last=False)


def _found(keys: Sequence[str], session: Session) -> dict[str, ResolvedUrl]:
    """What these keys stand for. A server whose access is OAuth is found by its id, the others by their hashes."""
    query = (
        select(McpServer, Account)
        .join(Account, and_(Account.id == McpServer.account_id, IS_THERE))
        .where(or_(McpServer.token_hash.in_(keys), McpServer.previous_token_hash.in_(keys), McpServer.id.in_(keys)))
    )
    wanted, found = set(keys), dict[str, ResolvedUrl]()
    for server, account in session.execute(query):
        names = (server.id,) if server.access == "oauth" else (server.token_hash, server.previous_token_hash)
        resolved = ResolvedUrl(server, account)
        found |= {name: resolved for name in names if name in wanted and resolved.opens_by(name)}
    return found


def _note_failure(task: asyncio.Task[Mapping[str, ResolvedUrl]]) -> None:
    if not task.cancelled():
        task.exception()  # asyncio would log one that no request was left to see
