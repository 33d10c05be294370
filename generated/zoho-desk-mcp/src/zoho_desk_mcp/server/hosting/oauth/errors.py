"""Refusals as OAuth clients read them (RFC 6749, RFC 7591)."""

from __future__ import annotations

from starlette.responses import JSONResponse, Response

from ..errors import RefusedError

HEADERS = {"Cache-Control": "no-store", "Pragma": "no-cache"}


class OAuthError(Exception):
    """A refused request of a client: a code for programs, and a sentence."""

    def __init__(self, code: str, description: str) -> None:
        super().__init__(description)
        self.code = code
        self.description = description

    def response(self, status: int = 400) -> Response:
        """The error as JSON."""
        return JSONResponse({"error": self.code, "error_description": self.description}, status, HEADERS)


def told_to_client(error: RefusedError) -> Response:
    """A refusal of this server as clients read it.

    They take one of another form for a failure of the server's for good, and have the person agree once more.
    """
    code = "server_error" if error.status >= 500 else "invalid_request"
    if "Retry-After" in error.headers:
        code = "temporarily_unavailable"
    response = OAuthError(code, error.message).response(error.status)
    response.headers.update(error.headers)
    return response
