"""What the server answers where it refuses a request of the admin API or the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from starlette.requests import Request
from starlette.responses import JSONResponse, Response


class RefusedError(Exception):
    """A request that is refused: HTTP status, a code for programs, a sentence for people, and one line a fault."""

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
    """There is nothing at this address for this caller. All such answers are alike."""

    def __init__(self) -> None:
        super().__init__(404, "NOT_FOUND", "There is nothing here.")


class InvalidError(RefusedError):
    """Input that is not right. Holds a line for each fault."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__(422, "INVALID", "The input is not right.", faults)


def error_response(error: RefusedError) -> Response:
    """The error as JSON."""
    body = {"error": {"code": error.code, "message": error.message, "faults": error.faults}}
    return JSONResponse(body, error.status, error.headers)


async def answer_refusal(_: Request, error: Exception) -> Response:
    """Starlette's handler for RefusedError."""
    assert isinstance(error, RefusedError)  # noqa: S101  # registered for this class only
    return error_response(error)
