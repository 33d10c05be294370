"""Refusals before a request has reached its route: a line of text, and for OAuth clients the form that they read."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.responses import PlainTextResponse, Response
from starlette.types import Scope

from ..errors import RefusedError
from ..oauth.errors import told_to_client
from ..oauth.resources import OF_CLIENTS


def refusal(scope: Scope, status: int, message: str, headers: Mapping[str, str] | None = None) -> Response:
    """The response to this request that says so."""
    if scope["path"] in OF_CLIENTS:
        return told_to_client(RefusedError(status, "REFUSED", message, headers=headers))
    return PlainTextResponse(f"{message}\n", status, headers)
