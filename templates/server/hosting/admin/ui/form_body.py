"""Forms that browsers send: one kind, one character set and a few KB, all of it checked before anything is parsed."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl

from starlette.datastructures import FormData
from starlette.requests import Request

from ...errors import RefusedError
from ..request_texts import check_body

MAX_BYTES = 16_000
"""The largest form, of a new MCP server with every tag, has a quarter of it."""
MAX_FIELDS = 500
FORM_TYPE = re.compile(r'application/x-www-form-urlencoded\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?', re.IGNORECASE)


async def form_of(request: Request) -> FormData:
    """The fields of a form. Raises RefusedError for a body of another kind, one that is too large, and odd texts."""
    if not FORM_TYPE.fullmatch(request.headers.get("content-type", "").strip()):
        raise RefusedError(415, "FORM_TYPE", "Forms are sent as application/x-www-form-urlencoded, in UTF-8.")
    body = await request.body()
    if len(body) > MAX_BYTES or body.count(b"&") >= MAX_FIELDS:
        raise RefusedError(413, "FORM_SIZE", f"A form has at most {MAX_BYTES:,} bytes and {MAX_FIELDS} fields.")
    try:
        fields = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict")
    except ValueError:
        raise RefusedError(400, "FORM_TEXT", "The form is not UTF-8.") from None
    check_body([list(field) for field in fields])
    return FormData([(name, value) for name, value in fields])
