"""What a look-up raises."""

from __future__ import annotations

import dataclasses

from zoho_desk_mcp.server.arguments.errors import ArgumentError
from zoho_desk_mcp.server.http.errors import ApiError

NOT_ALLOWED = "Give the ID, or sign in with the scopes for it: `zoho-desk-mcp doctor` names them."


class LookupFailedError(ArgumentError):
    """A name that belongs to nothing, or to several. Who may list such records is told which may have been meant."""


def look_up_error(error: ApiError, purpose: str) -> ApiError:
    """The error of a look-up with what the call was for: the caller asked for something else."""
    advice = NOT_ALLOWED if error.status == 403 else error.advice
    return dataclasses.replace(error, message=f"{purpose}: {error.message}", advice=advice)
