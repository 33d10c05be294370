"""Refusals of requests to the admin API or the admin UI, as responses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from starlette.responses import JSONResponse, Response

RETRY_AFTER = 5
"""Seconds after which a database that did not respond may do so again."""


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


class NoPlaceError(NotFoundError):
    """A part of a list is asked for that follows nothing of it: an administrator is told, and no address is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.message = "The list has nothing with the id in `after`, or has it no more. Start over, without `after`."


class DatabaseDownError(RefusedError):
    """The database does not respond, or not in time. What was to be written may have been or not: `outcome` says it."""

    def __init__(self, outcome: str = "") -> None:
        message = "The server's database does not respond at the moment. Try again in some seconds."
        super().__init__(
            503, "DATABASE_DOWN", f"{message} {outcome}".strip(), headers={"Retry-After": str(RETRY_AFTER)}
        )


class InvalidError(RefusedError):
    """Invalid input, with a line for each problem."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__(422, "INVALID", "The input is invalid.", faults)


def error_response(error: RefusedError) -> Response:
    """The error as JSON."""
    body = {"error": {"code": error.code, "message": error.message, "faults": error.faults}}
    return JSONResponse(body, error.status, error.headers)
