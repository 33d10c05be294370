"""The client that tools call Basecamp with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

import httpx2

from basecamp_mcp.server.http.base_client import BaseClient
from basecamp_mcp.server.http.cursors import Cursors
from basecamp_mcp.server.http.errors import ApiError
from basecamp_mcp.server.http.round_trip import RawResponse
from basecamp_mcp.server.responses.response import Json
from basecamp_mcp.settings import Settings

CODES = {
    401: "TOKEN_REFUSED",
    403: "FORBIDDEN",
    404: "NOT_FOUND",
    422: "REFUSED",
    429: "RATE_LIMIT",
    507: "LIMIT_REACHED",
}
"""HTTP status -> error code. Basecamp has words for its errors, but no codes."""
ADVICE = {
    "TOKEN_REFUSED": "Access tokens live for two weeks. Put a new one into BASECAMP_TOKEN and start the server again.",
    "FORBIDDEN": "The user of BASECAMP_TOKEN may not do this.",
    "RATE_LIMIT": "At most 50 requests are served in 10 seconds. Wait before the next one.",
}


class Client(BaseClient):
    """Basecamp, for one account and user."""

    advice: ClassVar[Mapping[str, str]] = {**BaseClient.advice, **ADVICE}

    def __init__(self, http: httpx2.AsyncClient, settings: Settings) -> None:
        token = settings.token.get_secret_value()
        super().__init__(http, settings.url, Cursors(token))
        self._account_id = settings.account_id
        self._headers = {"Authorization": f"Bearer {token}"}

    async def send(self, method: str, path: str, request: dict[str, Any], max_bytes: int) -> RawResponse:
        """Send a request for the account, with the user's token."""
        path = path.replace("{accountId}", self._account_id)
        return await self.send_once(method, path, request, max_bytes, self._headers)

    def error(self, status: int, body: Json, limits: Mapping[str, int]) -> ApiError:
        """What went wrong, in `error`, and often in more words in `message`."""
        error = super().error(status, body, limits)
        code = CODES.get(status, error.code)
        words = [body.get(key) for key in ("error", "message")] if isinstance(body, dict) else []
        message = ": ".join(word for word in words if isinstance(word, str)) or error.message
        return replace(error, code=code, message=message, advice=self.advice.get(code, ""))
