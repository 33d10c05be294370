"""The client that tools call Gitea with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

import httpx2

from gitea_mcp.server.http.base_client import BaseClient
from gitea_mcp.server.http.cursors import Cursors
from gitea_mcp.server.http.errors import ApiError
from gitea_mcp.server.http.round_trip import RawResponse
from gitea_mcp.server.responses.response import Json
from gitea_mcp.settings import Settings

CODES = {
    401: "TOKEN_REFUSED",
    403: "FORBIDDEN",
    404: "NOT_FOUND",
    409: "CONFLICT",
    422: "REFUSED",
    423: "ARCHIVED",
}
"""HTTP status -> error code. Gitea has words for its errors, but no codes."""
ADVICE = {
    "TOKEN_REFUSED": "Make a new access token in Gitea, put it into GITEA_TOKEN and start the server again.",
    "FORBIDDEN": "The user of GITEA_TOKEN may not do this, or the token is not for it.",
    "ARCHIVED": "Nothing can be changed in an archived repository until somebody takes it out of the archive.",
}


class Client(BaseClient):
    """Gitea, for one repository and user."""

    advice: ClassVar[Mapping[str, str]] = {**BaseClient.advice, **ADVICE}

    def __init__(self, http: httpx2.AsyncClient, settings: Settings) -> None:
        token = settings.token.get_secret_value()
        super().__init__(http, settings.url, Cursors(token))
        self._repository = {"{owner}": settings.owner, "{repo}": settings.repo}
        self._headers = {"Authorization": f"token {token}"}

    async def send(self, method: str, path: str, request: dict[str, Any], max_bytes: int) -> RawResponse:
        """Send a request for the repository, with the user's token."""
        for place, name in self._repository.items():
            path = path.replace(place, name)
        return await self.send_once(method, path, request, max_bytes, self._headers)

    def error(self, status: int, body: Json, limits: Mapping[str, int]) -> ApiError:
        """What went wrong, in `message`, and often in more words in the list `errors`."""
        error = super().error(status, body, limits)
        code = CODES.get(status, error.code)
        words = [body.get("message"), *(body.get("errors") or [])] if isinstance(body, dict) else []
        message = ": ".join(word for word in words if word and isinstance(word, str)) or error.message
        return replace(error, code=code, message=message, advice=self.advice.get(code, ""))
