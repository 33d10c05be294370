"""What calls say of a server's faults."""

from __future__ import annotations

from typing import Any

from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server

from tests.support import misbehaving as bad
from tests.support.misbehaving import misbehaving, settings_for

CODES = {
    "malformed JSON": "BAD_ANSWER",
    "HTML with 200": "BAD_ANSWER",
    "HTML with 502": "HTTP_502",
    "empty 500": "HTTP_500",
    "10 MB": "ANSWER_TOO_LARGE",
    "10 MB announced": "ANSWER_TOO_LARGE",
    "slow body": "TIMEOUT",
    "no answer": "TIMEOUT",
    "dropped": "CONNECTION_LOST",
    "broken off": "CONNECTION_LOST",
    "401 always": "INVALID_OAUTH",
    "401 of another kind": "UNAUTHORIZED",
    "too many at once": "TOO_MANY_REQUESTS",
    "day's credits": "THRESHOLD_EXCEEDED",
    "redirect": "REDIRECT",
    "bad gzip": "BAD_ANSWER",
    "too deep": "BAD_ANSWER",
    "number without end": "BAD_ANSWER",
    "no HTTP": "CONNECTION_LOST",
    "errors of another shape": "INVALID_DATA",
    "error of another shape": "HTTP_422",
    "no UTF-8": "BAD_ANSWER",
}

WAITING = {"slow body": bad.SHORT, "no answer": bad.SHORT}
"""Fault -> the time-out that ends it."""

NEVER_CHANGED = {
    *("401 always", "401 of another kind", "too many at once", "day's credits", "redirect"),
    *("errors of another shape", "error of another shape"),
}
"""Faults that say that Zoho did nothing."""


async def called(answer: bad.Answer, call: tuple[str, dict[str, Any]], **changes: Any) -> tuple[Any, bad.Misbehaving]:
    async with misbehaving() as zoho, connect(settings_for(zoho.url, **changes)) as desk:
        zoho.answer = answer
        result = await server.call(desk, *call)
        await zoho.idle()
        return result, zoho


def error_details(result: Any) -> dict[str, Any]:
    assert result.is_error, result
    details: dict[str, Any] = result.structured_content["error"]
    assert details["message"] in result.content[0].text
    return details
