"""Errors of Zoho Desk, in words that say what happened and what helps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from zoho_desk_mcp.desk.answer import Json


@dataclass(frozen=True)
class FieldError:
    """One input that Zoho refuses. `field` is the name of the tool's input."""

    field: str
    kind: str
    message: str = ""


@dataclass
class DeskError(Exception):
    """A call that failed: status and error code as Zoho gave them (status 0: there was no answer)."""

    status: int
    code: str
    message: str
    advice: str = ""
    fields: tuple[FieldError, ...] = ()
    limits: Mapping[str, int] = field(default_factory=dict)

    def __str__(self) -> str:
        lines = [f"{self.message.rstrip('.')}. ({self.code}{f', HTTP {self.status}' if self.status else ''})"]
        lines += [f"- {error.field}: {error.message or error.kind}" for error in self.fields]
        return "\n".join([*lines, self.advice] if self.advice else lines)


ADVICE = {
    "INVALID_OAUTH": "The access token was refused. Check that the refresh token belongs to this data center.",
    "UNAUTHORIZED": "The access token was refused. Check that the refresh token belongs to this data center.",
    "SCOPE_MISMATCH": "The token lacks a scope that this tool needs.",
    "OAUTH_ORG_MISMATCH": "The token belongs to another organization than ZOHO_DESK_ORG_ID.",
    "FORBIDDEN": "The user behind the token may not do this in Zoho Desk.",
    "LICENSE_ACCESS_LIMITED": "The organization's edition of Zoho Desk does not have this feature.",
    "URL_NOT_FOUND": "There is no such record. Ids are the long numbers that list tools give, not ticket numbers.",
    "RESOURCE_NOT_FOUND": "There is no such record. Ids are the long numbers that list tools give.",
    "TOO_MANY_REQUESTS": "Too many calls run at the same time. Wait for some to end, then call again.",
    "THRESHOLD_EXCEEDED": "Today's API credits are used up. They start anew at the data center's midnight.",
    "INTERNAL_SERVER_ERROR": "Zoho Desk failed. Calling again later may help.",
}
"""Zoho's error code -> one sentence on what helps."""


def error_of(status: int, body: Json, limits: Mapping[str, int]) -> DeskError:
    """The error that an answer's status and body (parsed JSON, or None) tell."""
    data = body if isinstance(body, dict) else {}
    code = str(data.get("errorCode") or f"HTTP_{status}")
    message = str(data.get("message") or "Zoho Desk refused the call")
    fields = tuple(_field_error(item) for item in data.get("errors") or [] if isinstance(item, dict))
    return DeskError(status, code, message, ADVICE.get(code, ""), fields, limits)


def _field_error(item: Mapping[str, Json]) -> FieldError:
    name = str(item.get("fieldName") or "").strip("/").replace("/", ".")
    return FieldError(name, str(item.get("errorType") or "invalid"), str(item.get("errorMessage") or ""))
