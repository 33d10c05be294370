"""A new secret on its way to the page that shows it once, in an encrypted cookie: the database has only its hash.

So a reload of that page neither makes another MCP server nor shows the URL again.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from ....product import PACKAGE
from ....settings import SettingsError
from ...storage.encryption import SecretCipher

NAME = f"{PACKAGE}_created"
LIFETIME = 120
"""Seconds until the page must have been shown."""


class CreatedCookie:
    """The secret that was made last: the token of an MCP server's URL, or an API token."""

    def __init__(self, cipher: SecretCipher, public_url: str) -> None:
        self._cipher = cipher
        self._secure = public_url.startswith("https://")

    def set(self, response: Response, owner_id: str, token: str) -> None:
        """Send the secret of what was made along."""
        value = self._cipher.encrypt(f"{owner_id} {token}").decode()
        response.set_cookie(NAME, value, LIFETIME, path="/", secure=self._secure, httponly=True, samesite="strict")

    def read(self, request: Request, owner_id: str) -> str | None:
        """The secret of this MCP server or API token; None where it was shown before."""
        try:
            created, _, token = self._cipher.decrypt(request.cookies.get(NAME, "").encode()).partition(" ")
        except SettingsError:
            return None
        return token if created == owner_id else None

    def clear(self, response: Response) -> None:
        """The token was shown."""
        response.delete_cookie(NAME, path="/", secure=self._secure, httponly=True, samesite="strict")
