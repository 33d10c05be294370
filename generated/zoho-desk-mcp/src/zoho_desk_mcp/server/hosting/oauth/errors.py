"""Refusals as OAuth clients read them (RFC 6749, RFC 7591)."""

from __future__ import annotations

from starlette.responses import JSONResponse, Response

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
