"""Errors of Zoho Desk, in words that say what happened and what helps."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice

from zoho_desk_mcp.server.http.pagination import FARTHEST, WALL
from zoho_desk_mcp.server.responses.response import Json

LONGEST_TEXT = 1000
MOST_FIELDS = 30
MAYBE_CHANGED = "The change may have happened all the same: look before calling again."
NOT_CHANGED = "Nothing was changed."


@dataclass(frozen=True)
class FieldError:
    """One input that Zoho refuses. `field` is the name of the tool's input."""

    field: str
    kind: str
    message: str = ""


@dataclass
class ApiError(Exception):
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

    @property
    def line(self) -> str:
        """The whole error in one line."""
        return " ".join(str(self).split())


ADVICE = {
    "INVALID_OAUTH": "The access token was refused, also a new one. Check that the refresh token belongs to this data "
    "center and was not revoked.",
    "UNAUTHORIZED": "The access token was refused. Check that the refresh token belongs to this data center.",
    "SCOPE_MISMATCH": "The token lacks a scope that this tool needs.",
    "OAUTH_ORG_MISMATCH": "The token belongs to another organization than ZOHO_DESK_ORG_ID.",
    "FORBIDDEN": "The user behind the token may not do this in Zoho Desk: the profile lacks the permission, or the "
    "department is not one of the user's.",
    "LICENSE_ACCESS_LIMITED": "The organization's edition of Zoho Desk does not have this feature.",
    "URL_NOT_FOUND": "There is no such record. Ids are the long numbers that list tools give, not ticket numbers.",
    "RESOURCE_NOT_FOUND": "There is no such record. Ids are the long numbers that list tools give.",
    "INVALID_DATA": "Correct the arguments named above, then call again.",
    "UNPROCESSABLE_ENTITY": "Zoho Desk does not take these arguments: check their values and how they go together.",
    "TOO_MANY_REQUESTS": "Too many calls run at the same time; the day's credits are not the reason. Wait for some to "
    "end, then call again, with fewer side by side.",
    "THRESHOLD_EXCEEDED": "Today's API credits are used up; waiting some seconds does not help. They start anew at the "
    "data center's midnight, or an administrator buys more.",
    "INTERNAL_SERVER_ERROR": "Zoho Desk failed. Calling again later may help.",
    "NOT_SIMULATED": "Only the sandbox lacks it; with a Zoho Desk account it works.",
    "REDIRECT": "This server follows no redirects, so that the token goes nowhere else. Check "
    "ZOHO_DESK_DATA_CENTER and ZOHO_DESK_API_URL.",
    "TIMEOUT": "Calling again later may help; ZOHO_DESK_TIMEOUT and ZOHO_DESK_CONNECT_TIMEOUT set how long to wait.",
    "NOT_CONNECTED": "Check the network, a proxy's settings, and ZOHO_DESK_DATA_CENTER; then call again.",
    "CONNECTION_LOST": "Calling again later may help.",
    "NOT_SENT": "Leave out control characters and the like.",
    "ANSWER_TOO_LARGE": "Ask for less: a smaller limit, a narrower filter. For downloads, "
    "ZOHO_DESK_MAX_FILE_MB sets the limit.",
    "BAD_ANSWER": "A proxy, or a page of Zoho's for people, may have answered in place of the API. Calling again later "
    "may help.",
    "HTTP_413": "The file or text is larger than Zoho Desk takes.",
    "HTTP_429": "Zoho Desk refuses more calls at the moment. Wait before the next one.",
    "HTTP_502": "Zoho Desk cannot be reached behind its gateway. Calling again later may help.",
    "HTTP_503": "Zoho Desk is down or busy. Calling again later may help.",
    "HTTP_504": "Zoho Desk took too long behind its gateway. Calling again later may help.",
}
"""Error code (Zoho's, or this server's own) -> one sentence on what helps."""


def error_of(status: int, body: Json, limits: Mapping[str, int]) -> ApiError:
    """The error that an answer's status and body (parsed JSON, or None) tell."""
    data = body if isinstance(body, dict) else {}
    code = _text(data.get("errorCode")) or ("REDIRECT" if 300 <= status < 400 else f"HTTP_{status}")
    message = _text(data.get("message")) or "Zoho Desk refused the call"
    listed = data.get("errors")
    found = (item for item in listed if isinstance(item, dict)) if isinstance(listed, list) else ()
    fields = tuple(_field_error(item) for item in islice(found, MOST_FIELDS))
    advice = WALL if "exceeds the range" in message and str(FARTHEST) in message else ADVICE.get(code, "")
    return ApiError(status, code, message, advice, fields, limits)


def explained(error: ApiError, scopes: Collection[str], inputs: Collection[str]) -> ApiError:
    """The error in the terms of a tool: fields by the names of its inputs, and the scopes that it needs."""
    fields = tuple(replace(item, field=_input_name(item.field, inputs)) for item in error.fields)
    advice = error.advice
    if scopes and advice == ADVICE["SCOPE_MISMATCH"]:
        advice = f"The token lacks a scope. This tool needs {', '.join(scopes)}: make a refresh token with them."
    return replace(error, fields=fields, advice=advice)


def _input_name(field: str, inputs: Collection[str]) -> str:
    """`cf.cf_plan` is what `cf` holds; letters of another size, and a file's part, are the same input."""
    head, dot, rest = field.partition(".")
    known = {name.lower(): name for name in inputs}
    if head.lower() in ("file", "files") and head not in inputs and "content" in inputs:
        return "content"
    return known.get(head.lower(), head) + dot + rest


def _field_error(item: Mapping[str, Json]) -> FieldError:
    name = _text(item.get("fieldName")).strip("/").replace("/", ".")
    return FieldError(name, _text(item.get("errorType")) or "invalid", _text(item.get("errorMessage")))


def _text(value: Json) -> str:
    text = value if isinstance(value, str) else "" if value is None else str(value)
    return text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]}…"
