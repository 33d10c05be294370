"""The only cookie of the admin UI: of a session, or of a visitor who signs in (that form needs a CSRF token too)."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from ....product import PACKAGE
from ...cookies.header import cookie_of
from ...storage.sessions import SESSION_LIFETIME


class SessionCookie:
    """Reads and sets the cookie. Behind TLS it is `Secure`, and bound to this host by its name's prefix."""

    def __init__(self, public_url: str) -> None:
        self._secure = public_url.startswith("https://")
        self._name = f"__Host-{PACKAGE}" if self._secure else PACKAGE

    def read(self, request: Request) -> str | None:
        """The cookie's value."""
        return cookie_of(request, self._name)

    def set(self, response: Response, value: str) -> None:
        """Set the cookie in a response."""
        response.set_cookie(
            self._name,
            value,
            max_age=int(SESSION_LIFETIME.total_seconds()),
            path="/",
            secure=self._secure,
            httponly=True,
            samesite="strict",
        )

    def clear(self, response: Response) -> None:
        """Delete the cookie."""
        response.delete_cookie(self._name, path="/", secure=self._secure, httponly=True, samesite="strict")
