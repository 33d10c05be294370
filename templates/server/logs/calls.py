"""One entry in the log for each call of a tool."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from ..http.usage import Usage, counted
from ..product import PACKAGE

calls = logging.getLogger(f"{PACKAGE}.calls")


class CallEntry:
    """What is known of a call when it ends."""

    status = "cancelled"
    """`ok`, `held-back` where it was shown first, or the error's code. This one where the call never ends otherwise."""
    usage = Usage()


@contextmanager
def call_entry(tool: str, request_id: str | int | None) -> Iterator[CallEntry]:
    """Log one entry for a tool call, however it ends."""
    entry = CallEntry()
    started = perf_counter()
    with counted() as entry.usage:
        try:
            yield entry
        finally:
            data = {
                "tool": tool,
                "status": entry.status,
                "http": entry.usage.status or None,
                "ms": round((perf_counter() - started) * 1000),
                "requests": entry.usage.requests,
                "credits": entry.usage.credits,
                "request": request_id,
            }
            calls.info("call", extra={"data": {key: value for key, value in data.items() if value is not None}})
