"""Refusals of requests to the admin API or the admin UI, as responses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from starlette.requests import Request
from starlette.responses import JSONResponse, Response


class RefusedError(Exception):
    """A refused request: HTTP status, a code for programs, a sentence for people, and a line for each problem."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        faults: Sequence[str] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.faults = list(faults)
        self.headers = dict(headers or {})


class NotFoundError(RefusedError):
    """There is nothing at this address for this caller. All such responses are alike."""

    def __init__(self) -> None:
        super().__init__(404, "NOT_FOUND", "There is nothing here.")


class InvalidError(RefusedError):
    """Invalid input, with a line for each problem."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__(422, "INVALID", "The input is invalid.", faults)


def error_response(error: RefusedError) -> Response:
    """The error as JSON."""
    body = {"error": {"code": error.code, "message": error.message, "faults": error.faults}}
    return JSONResponse(body, error.status, error.headers)


async def refusal_response(_: Request, error: Exception) -> Response:
    """Starlette's handler for RefusedError."""
    assert isinstance(error, RefusedError)  # noqa: S101  # registered for this class only
    return error_response(error)
