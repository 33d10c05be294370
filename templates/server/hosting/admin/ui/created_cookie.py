"""A new secret on its way to the page that shows it once, in an encrypted cookie: the database has only its hash.

So a reload of that page neither makes another MCP server nor shows the URL again.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from ....product import PACKAGE
from ...cookies.sealed import SealedCookie
from ...storage.encryption import SecretCipher

LIFETIME = 120
"""Seconds until the page must have been shown."""


class CreatedCookie:
    """The secret that was made last: the token of an MCP server's URL, or an API token."""

    def __init__(self, cipher: SecretCipher, public_url: str) -> None:
        self._cookie = SealedCookie(cipher, public_url, f"{PACKAGE}_created", LIFETIME)

    def set(self, response: Response, owner_id: str, token: str) -> None:
        """Send the secret of what was made along."""
        self._cookie.set(response, {"owner": owner_id, "token": token})

    def read(self, request: Request, owner_id: str) -> str | None:
        """The secret of this MCP server or API token; None where it was shown before."""
        created = self._cookie.read(request)
        return created["token"] if created is not None and created["owner"] == owner_id else None

    def clear(self, response: Response) -> None:
        """The token was shown."""
        self._cookie.clear(response)
