"""What a browser has begun and comes back to from another site: a cookie for each, so that several tabs may do so.

Each is found by the state that the other site gives back, and serves for that one alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import Response

from ..storage.tokens import hash_token, same
from .header import cookie_names, cookie_of
from .sealed import SealedCookie

MAX_BEGUN = 5
"""Of a browser at a time: all of them come with each request."""
MAX_OTHERS = 4_000
"""Characters of those beside the newest: proxies take 8 KB of cookies, and the page of a client has a long address."""
STATE = "state"
NAMED_BY = 12
"""Characters of the state's hash that are in the cookie's name."""


@dataclass(frozen=True)
class BegunCookies:
    """The cookies of one kind."""

    cookie: SealedCookie
    """Whose name the names of all begin with."""

    def set(self, request: Request, response: Response, state: str, values: Mapping[str, str]) -> None:
        """Send texts by their names along, and drop what was begun long before."""
        room = MAX_OTHERS
        for number, name in enumerate(reversed(self._begun(request)), 2):
            cookie = replace(self.cookie, name=name)
            room -= len(cookie_of(request, cookie.full_name) or "")
            if number > MAX_BEGUN or room < 0:
                cookie.clear(response)
        self._of(state).set(response, {**values, STATE: state})

    def read(self, request: Request) -> dict[str, str] | None:
        """The texts of what a request comes back to; None where this browser did not begin it, or too long ago."""
        state = request.query_params.get(STATE, "")
        values = self._of(state).read(request)
        return values if values is not None and same(values[STATE], state) else None

    def clear(self, request: Request, response: Response) -> None:
        """It was read."""
        self._of(request.query_params.get(STATE, "")).clear(response)

    def _of(self, state: str) -> SealedCookie:
        return replace(self.cookie, name=f"{self.cookie.name}_{hash_token(state)[:NAMED_BY]}")

    def _begun(self, request: Request) -> list[str]:
        """Names of the cookies that a request has, the oldest first, as browsers send them.

        Other servers of this host may set some that begin like them, with names that no response may hold.
        """
        own = re.compile(f"{self.cookie.full_name}_[0-9a-f]{{{NAMED_BY}}}")
        before = len(self.cookie.full_name) - len(self.cookie.name)
        return [name[before:] for name in cookie_names(request) if own.fullmatch(name)]
