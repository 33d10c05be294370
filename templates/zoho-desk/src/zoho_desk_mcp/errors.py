"""Errors of Zoho Desk: what its responses say, and what helps."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from itertools import islice

from zoho_desk_mcp.server.http.errors import ADVICE as NEUTRAL_ADVICE
from zoho_desk_mcp.server.http.errors import ApiError, FieldError, status_code
from zoho_desk_mcp.server.product import LAST_OFFSET
from zoho_desk_mcp.server.responses.response import Json
from zoho_desk_mcp.server.texts.visible import one_line

MAX_TEXT = 1000
MAX_FIELDS = 30

ADVICE = {
    **NEUTRAL_ADVICE,
    **dict.fromkeys(
        ("INVALID_OAUTH", "UNAUTHORIZED", "HTTP_401"),
        "The access token was refused, also a new one. Check that the refresh token belongs to this data center and "
        "was not revoked. For some minutes no further token is asked for.",
    ),
    "SCOPE_MISMATCH": "The token lacks a scope that this tool needs.",
    "OAUTH_ORG_MISMATCH": "The token belongs to another organization than ZOHO_DESK_ORG_ID.",
    "FORBIDDEN": "The user behind the token may not do this in Zoho Desk: the profile lacks the permission, or the "
    "department is not one of the user's.",
    "LICENSE_ACCESS_LIMITED": "The organization's edition of Zoho Desk does not have this feature.",
    "URL_NOT_FOUND": "There is no such record. Ids are the long numbers that list tools give.",
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
    "NOT_CONNECTED": "Check the network, a proxy's settings, and ZOHO_DESK_DATA_CENTER; then call again.",
    "BAD_ANSWER": "A proxy, or a page of Zoho's for people, may have responded in place of the API. Calling again "
    "later may help.",
}
"""Error code (Zoho's, or this server's own) -> one sentence on what helps."""


def error_of(status: int, body: Json, limits: Mapping[str, int], end_of_list: str = "") -> ApiError:
    """The error that a response's status and body (parsed JSON, or None) tell.

    `end_of_list`: the advice where a list is longer than Zoho Desk serves.
    """
    data = body if isinstance(body, dict) else {}
    code = _text(data.get("errorCode")) or status_code(status)
    message = _text(data.get("message")) or "Zoho Desk refused the call"
    listed = data.get("errors")
    found = (item for item in listed if isinstance(item, dict)) if isinstance(listed, list) else ()
    fields = tuple(_field_error(item) for item in islice(found, MAX_FIELDS))
    is_past_end = "exceeds the range" in message and str(LAST_OFFSET) in message
    return ApiError(status, code, message, end_of_list if is_past_end else ADVICE.get(code, ""), fields, limits)


def scope_advice(error: ApiError, scopes: Collection[str]) -> ApiError:
    """The error with the scopes that a tool needs, where it says that one is missing."""
    if not scopes or error.advice != ADVICE["SCOPE_MISMATCH"]:
        return error
    advice = f"The token lacks a scope. This tool needs {', '.join(scopes)}: make a refresh token with them."
    return replace(error, advice=advice)


def _field_error(item: Mapping[str, Json]) -> FieldError:
    name = _text(item.get("fieldName")).strip("/").replace("/", ".")
    return FieldError(name, _text(item.get("errorType")) or "invalid", _text(item.get("errorMessage")))


def _text(value: Json) -> str:
    """On one line, so that nothing of it looks like another part of the error."""
    text = value if isinstance(value, str) else "" if value is None else str(value)
    return one_line(text if len(text) <= MAX_TEXT else f"{text[:MAX_TEXT]}…")
