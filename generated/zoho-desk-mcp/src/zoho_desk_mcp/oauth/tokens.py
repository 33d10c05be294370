"""Access tokens and grants, and where a client has them from."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Protocol

from pydantic import SecretStr

MAX_LIFETIME = 3600.0
"""Seconds that an access token of Zoho lives."""
MIN_LIFETIME = 180.0
"""Seconds for which one is used, whatever else is said of it: Zoho gives about 10 in 10 minutes. One that has ended
before is refused, and renewed."""


@dataclass(frozen=True)
class AccessToken:
    """An access token, and the time (of `time.time`) from which it is no longer used."""

    text: str = field(repr=False)
    expires_at: float

    @property
    def is_live(self) -> bool:
        """Whether it can still be used: also where its end seems far away, since the clock was set back meanwhile.

        One that has ended all the same is refused, and renewed; a clock that steps to and fro would cost many more.
        """
        return self.expires_at > time.time()

    @property
    def is_plausible(self) -> bool:
        """Whether its end is no further away than Zoho sets it, by this clock."""
        return self.expires_at - time.time() <= MAX_LIFETIME

    def serves(self, refused: str | None) -> bool:
        """Whether it is live, and is not the one that the API just rejected."""
        return self.text != refused and self.is_live


@dataclass(frozen=True)
class Grant:
    """What a code was exchanged for."""

    access_token: AccessToken
    refresh_token: SecretStr
    scopes: tuple[str, ...] | None
    """As Zoho names them; None where it does not."""


class TokenSource(Protocol):
    """Where a client of the API has its access tokens from."""

    async def get(self, refused: str | None = None) -> str:
        """A live access token, another than `refused`, which the API just rejected. Raises ApiError (`NO_TOKEN`).

        Where a token was renewed just before, `refused` comes back: a new one would be refused as well.
        """

    def note_accepted(self) -> None:
        """The API has taken the latest token: if a later call refuses it, it has ended since."""
