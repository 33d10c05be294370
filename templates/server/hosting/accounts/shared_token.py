"""An access token as the database keeps it, and its row."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from ...http.errors import ApiError
from ..connector import AccessToken
from ..storage.models import AccessTokenRow, utc_now


@dataclass(frozen=True)
class SharedToken:
    """An access token, and until when it is used."""

    text: str = field(repr=False)
    expires_at: datetime

    def serves(self, refused: str | None) -> bool:
        """Whether it is live, and is not the one that the API just rejected."""
        return self.text != refused and self.expires_at > utc_now()


def end_of(token: AccessToken) -> datetime:
    """The time from which a token is no longer used, as the database keeps it."""
    return datetime.fromtimestamp(token.expires_at, UTC)


def is_recent(at: datetime | None, lifetime: timedelta) -> bool:
    """Whether a moment is less than this ago. One that is still to come, by a clock that is wrong, counts as none."""
    return at is not None and timedelta(0) <= utc_now() - at < lifetime


async def row_of(session: AsyncSession, account_id: str) -> AccessTokenRow:
    """The row of an account's token. Raises ApiError without account."""
    row = await session.scalar(select(AccessTokenRow).where(AccessTokenRow.account_id == account_id))
    if row is None:
        raise ApiError(0, "NO_ACCOUNT", "The account is no longer connected")
    return row


async def locked_row_of(session: AsyncSession, account_id: str) -> AccessTokenRow | None:
    """The row, which no other process has until the transaction ends; None where another one has it now."""
    query = select(AccessTokenRow).where(AccessTokenRow.account_id == account_id)
    return await session.scalar(query.with_for_update(skip_locked=True))
