"""When a refused access token is worth a new one, and when it is asked for again after a failure."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

WINDOW = 600.0
"""Seconds for which a renewal counts: accounts servers limit how many tokens they give in such a time."""
MAX_RENEWALS = 3
"""Renewals in that time. An API may refuse some calls, and take the same token for others."""
SOON = 60.0
"""Seconds in which no process renews a token that another one has just renewed: it would be refused as well."""
FIRST_WAIT, LONGEST_WAIT = 15, 300
"""Seconds in which no token is asked for after a failure, twice as many after each that follows, and the most."""

MOST_DOUBLINGS = 8
"""More than lead to the longest wait: a number that is read from a file may be of any size."""


def may_renew(times: Sequence[float], now: float) -> bool:
    """Whether a refused token may be renewed after these renewals, whichever process made them, by a clock they share.

    Times that are still to come, by a clock that is wrong, count as none.
    """
    recent = [age for age in (now - at for at in times) if 0 <= age < WINDOW]
    return len(recent) < MAX_RENEWALS and all(age >= SOON for age in recent)


def with_renewal(times: Sequence[float], now: float) -> list[float]:
    """As many of the latest renewals as count, and one that is made now."""
    return [*times[1 - MAX_RENEWALS :], now]


@dataclass
class _Renewals:
    times: list[float]
    was_accepted: bool = False
    """Whether the API has taken the token of the latest renewal."""


class Renewals:
    """The latest renewals of tokens that the API had refused, by account, as far as this process made them."""

    def __init__(self) -> None:
        self._latest: dict[str, _Renewals] = {}

    def allowed(self, account: str) -> bool:
        """Whether a token of this account that was just refused may be renewed.

        Not where it was itself fetched in place of a refused one, and never taken: the next would be refused as well.
        """
        latest = self._latest.get(account)
        recent = [at for at in latest.times if time.monotonic() - at < WINDOW] if latest else []
        return latest is None or not recent or (latest.was_accepted and len(recent) < MAX_RENEWALS)

    def note(self, account: str) -> None:
        """A token of this account was asked for in place of a refused one."""
        now = time.monotonic()
        before = self._latest.pop(account, _Renewals([])).times
        self._latest = {one: each for one, each in self._latest.items() if now - each.times[-1] < WINDOW}
        self._latest[account] = _Renewals([*before[-MAX_RENEWALS:], now])

    def note_accepted(self, account: str) -> None:
        """The API took the account's token."""
        if latest := self._latest.get(account):
            latest.was_accepted = True


def next_wait(last: int | None) -> int:
    """The seconds in which no token is asked for after a failure. `last`: those after one not long before."""
    return FIRST_WAIT if last is None else min(2 * last, LONGEST_WAIT)


def wait_after_failures(failures: int) -> int:
    """The same, where it is known how many requests in a row failed before this one."""
    return min(FIRST_WAIT << min(failures, MOST_DOUBLINGS), LONGEST_WAIT)
