"""A form that was sent when its session had ended: kept in an encrypted cookie until the person has signed in again.

Then it is offered to be sent again. Secrets are not kept: another person may sign in here.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from ....product import PACKAGE
from ...cookies.sealed import SealedCookie
from ...storage.encryption import SecretCipher

LIFETIME = 600
"""Seconds that one has to sign in again."""
MAX_FIELDS = 2_000
"""Characters of all fields: browsers take cookies of 4 KB, and proxies heads of that. A longer form is not kept."""
LEFT_OUT = ("csrf", "client_secret", "refresh_token", "token")


@dataclass(frozen=True)
class KeptForm:
    """The fields of a form, where it is sent to, and the page that it was on."""

    page: str
    action: str
    fields: list[tuple[str, str]]


class KeptFormCookie:
    """The form that was sent last."""

    def __init__(self, cipher: SecretCipher, public_url: str) -> None:
        self._cookie = SealedCookie(cipher, public_url, f"{PACKAGE}_form", LIFETIME)

    def set(self, response: Response, page: str, action: str, form: FormData) -> None:
        """Keep a form, unless it is too long."""
        fields = urlencode([(name, value) for name, value in form.multi_items() if value and name not in LEFT_OUT])
        if len(fields) <= MAX_FIELDS:
            self._cookie.set(response, {"page": page, "action": action, "fields": fields})

    def read(self, request: Request) -> KeptForm | None:
        """The form that was on the page that is asked for; None where there is none."""
        kept = self._cookie.read(request)
        if kept is None or kept["page"] != request.url.path:
            return None
        return KeptForm(kept["page"], kept["action"], parse_qsl(kept["fields"], keep_blank_values=True))

    def clear(self, response: Response) -> None:
        """It was offered."""
        self._cookie.clear(response)
