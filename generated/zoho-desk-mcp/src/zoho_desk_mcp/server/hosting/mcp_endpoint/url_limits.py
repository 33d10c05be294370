"""The limits that an MCP server's config sets: calls a minute and credits a day, of all replicas together."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from sqlalchemy.exc import SQLAlchemyError

from ..errors import RefusedError
from ..storage.calls import MAX_WAIT
from ..storage.late_writes import LateWrites
from ..storage.models import McpServer
from ..storage.url_usage import UrlUsages

MINUTE = 60
DAY = 24 * 60 * 60

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class UrlLimits:
    """The limits of one MCP server; None where there is none."""

    calls_per_minute: int | None = None
    credits_per_day: int | None = None

    @classmethod
    def of(cls, server: McpServer) -> UrlLimits:
        """The limits that a config sets."""
        return cls(server.calls_per_minute, server.credits_per_day)


class LimitReachedError(Exception):
    """A limit is reached. The message says which, what is left, and when it begins anew."""

    def __init__(self, limit: int, words: str, seconds_left: int) -> None:
        super().__init__(f"This URL may {words.format(limit)}: 0 are left, call again in {seconds_left} s.")
        self.headers = {
            "retry-after": str(seconds_left),
            "ratelimit-limit": str(limit),
            "ratelimit-remaining": "0",
            "ratelimit-reset": str(seconds_left),
        }


class LimitKeeper:
    """Holds calls to the limits of their URLs."""

    def __init__(self, usages: UrlUsages) -> None:
        self._usages = usages
        self._late = LateWrites()

    async def enter(self, server_id: str, limits: UrlLimits) -> None:
        """Count a call before it runs. Raises LimitReachedError."""
        if (credits_per_day := limits.credits_per_day) is not None:
            spent = await self._usages.used(server_id, DAY)
            if spent.amount >= credits_per_day:
                raise LimitReachedError(credits_per_day, "spend {:,} credits a day", spent.seconds_left)
        if (calls := limits.calls_per_minute) is not None:
            is_counted, made = await self._usages.take(server_id, MINUTE, calls)
            if not is_counted:
                raise LimitReachedError(calls, "make {:,} calls a minute", made.seconds_left)

    async def spend(self, server_id: str, limits: UrlLimits, credits_spent: int) -> None:
        """Count what a call has cost. The one that crosses the limit is not undone, nor told to have failed.

        What a database does not take, or not soon, is written with the next.
        """
        if limits.credits_per_day is not None and credits_spent > 0:
            try:
                await self._late.within(MAX_WAIT, self._usages.add(server_id, DAY, credits_spent))
            except (SQLAlchemyError, RefusedError, TimeoutError) as error:
                logger.warning("credits-not-counted-yet", extra={"data": {"error": type(error).__name__}})

    async def aclose(self) -> None:
        """Wait a moment for what is being counted."""
        await self._late.aclose()
