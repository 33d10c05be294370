"""Cookies that carry something from one of our responses to a later request, which nobody can read or make.

Each holds its name inside what is encrypted: the value of one cookie is none in the place of another.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from starlette.requests import Request
from starlette.responses import Response

from ...settings import SettingsError
from ..storage.encryption import SecretCipher
from ..storage.models import utc_now
from .header import cookie_of


@dataclass(frozen=True)
class SealedCookie:
    """One such cookie."""

    cipher: SecretCipher
    public_url: str
    name: str
    lifetime: int
    """Seconds."""
    samesite: Literal["strict", "lax"] = "strict"
    """`lax` where a link of another site leads to the later request."""

    def set(self, response: Response, values: Mapping[str, str]) -> None:
        """Send texts by their names along."""
        ends_at = utc_now().timestamp() + self.lifetime
        sealed = self.cipher.encrypt(json.dumps({"cookie": self.name, "ends_at": ends_at, "values": dict(values)}))
        response.set_cookie(
            self.full_name,
            sealed.decode(),
            self.lifetime,
            path="/",
            secure=self._secure,
            httponly=True,
            samesite=self.samesite,
        )

    def read(self, request: Request) -> dict[str, str] | None:
        """The texts by their names; None where there are none, or they were sent too long ago."""
        try:
            sealed = json.loads(self.cipher.decrypt((cookie_of(request, self.full_name) or "").encode()))
        except (SettingsError, ValueError):  # nothing of ours, or what is no JSON
            return None
        if not isinstance(sealed, dict) or sealed.get("cookie") != self.name:
            return None
        values: dict[str, str] = sealed["values"]
        return values if sealed["ends_at"] > utc_now().timestamp() else None

    def clear(self, response: Response) -> None:
        """Delete the cookie."""
        response.delete_cookie(self.full_name, path="/", secure=self._secure, httponly=True, samesite=self.samesite)

    @property
    def full_name(self) -> str:
        """Its name in the browser. Behind TLS only this host can set it, and no other one of its domain."""
        return f"__Host-{self.name}" if self._secure else self.name

    @property
    def _secure(self) -> bool:
        return self.public_url.startswith("https://")
