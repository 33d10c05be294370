"""An access token as the database keeps it, and its row: that of an account, or of a person in an account."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from ...http.errors import ApiError
from ..connector import AccessToken
from ..storage.encryption import SecretCipher
from ..storage.models import AccessTokenRow, PersonalLogin, utc_now
from ..storage.shared_clock import SHARED_CLOCK

TokenRow = AccessTokenRow | PersonalLogin
SIGN_IN_AGAIN = "Sign in again with your client: its next request leads you there."


@dataclass(frozen=True)
class TokenOwner:
    """Whose access token it is: an account's, or that of a person in an account."""

    account_id: str
    person_id: str | None = None

    @property
    def key(self) -> str:
        """What tells the owners apart."""
        return self.account_id if self.person_id is None else f"{self.account_id} {self.person_id}"


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
    return SHARED_CLOCK.moment(token.expires_at)


def is_recent(at: datetime | None, lifetime: timedelta) -> bool:
    """Whether a moment is less than this ago. One that is still to come, by a clock that is wrong, counts as none."""
    return at is not None and timedelta(0) <= utc_now() - at < lifetime


def keep_token(row: TokenRow, token: AccessToken, cipher: SecretCipher) -> None:
    """Put a new token into its row."""
    row.token, row.ends_at, row.refreshed_at = cipher.encrypt(token.text), end_of(token), utc_now()
    row.error = row.failed_at = row.retry_after = row.leased_until = None


async def row_of(session: AsyncSession, owner: TokenOwner) -> TokenRow:
    """The row of a token. Raises ApiError where the owner is gone."""
    row: TokenRow | None = await session.scalar(_query(owner))
    if row is None:
        if owner.person_id is not None:
            raise ApiError(0, "NO_TOKEN", "Your own login is no longer here", SIGN_IN_AGAIN)
        raise ApiError(0, "NO_ACCOUNT", "The account is no longer connected")
    return row


async def locked_row_of(session: AsyncSession, owner: TokenOwner) -> TokenRow | None:
    """The row, which no other process has until the transaction ends; None where another one has it now."""
    row: TokenRow | None = await session.scalar(_query(owner).with_for_update(skip_locked=True))
    return row


def _query(owner: TokenOwner) -> Select[AccessTokenRow] | Select[PersonalLogin]:
    if owner.person_id is None:
        return select(AccessTokenRow).where(AccessTokenRow.account_id == owner.account_id)
    is_person = PersonalLogin.person_id == owner.person_id
    return select(PersonalLogin).where(PersonalLogin.account_id == owner.account_id, is_person)
