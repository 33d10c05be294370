"""Requests for a token that failed, and how long nobody asks again: accounts servers count those, too."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from datetime import timedelta

from ...http.errors import ApiError
from ...http.renewals import WINDOW, next_wait

LATER = "Calling again later may help."


@dataclass(frozen=True)
class TokenFailure:
    """A request that failed, and the seconds after it in which none is made."""

    error: ApiError
    wait: int
    at: float = field(default_factory=time.monotonic)

    @property
    def left(self) -> float:
        """The seconds until somebody may ask again; none are left where they are not above zero."""
        return self.at + self.wait - time.monotonic()


def failed(error: ApiError, before: TokenFailure | None) -> TokenFailure:
    """What is remembered of a failure, after the latest one before it."""
    last = before.wait if before is not None and before.left > -WINDOW else None
    return TokenFailure(replace(error), wait_after(error, last))


def wait_after(error: ApiError, last: int | None) -> int:
    """The seconds in which nobody asks again: what the error says, else twice those after a failure not long before."""
    told = error.limits.get("retry-after")
    return next_wait(last) if told is None else told


def kept_text(error: ApiError) -> str:
    """What the database keeps of a failure: what happened, and what helps, each on lines of their own."""
    return f"{error.message.rstrip('.')}.\n{error.advice}".strip()


def told_again(kept: str, wait: timedelta) -> ApiError:
    """The failure that the database keeps, after which nobody asks in `wait`."""
    message, _, advice = kept.partition("\n")
    later = LATER if wait < timedelta(days=1) else ""
    return ApiError(0, "NO_TOKEN", message or "There is no access token", advice or later)


def took_too_long() -> ApiError:
    """The failure of an accounts server that hangs."""
    return ApiError(0, "NO_TOKEN", "The accounts server took too long", LATER)
