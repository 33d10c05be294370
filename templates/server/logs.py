"""Logs: to standard error, one entry a call, and never what a call was about.

An entry holds only what its code puts into it as data. Messages and exceptions of other libraries may quote a request
(httpx logs addresses with their queries, pydantic quotes values): of these only the place is logged.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from time import perf_counter
from typing import Any, Literal

from .http.usage import Usage, counted
from .product import PACKAGE

LogForm = Literal["lines", "json", "off"]
LogLevel = Literal["debug", "info", "warning"]
calls = logging.getLogger(f"{PACKAGE}.calls")


class CallEntry:
    """What is known of a call when it ends."""

    status = "cancelled"
    """`ok`, or the error's code. This one where the call never ends otherwise."""
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


def configure_logs(form: LogForm = "lines", level: LogLevel = "info") -> None:
    """Send the process's logs to standard error in this form."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        root.removeHandler(handler)
    if form == "off":
        root.addHandler(logging.NullHandler())
        logging.getLogger(PACKAGE).propagate = False
        logging.getLogger(PACKAGE).addHandler(logging.NullHandler())
        return
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Json() if form == "json" else _Lines())
    root.addHandler(handler)
    root.setLevel(logging.DEBUG if level == "debug" else logging.WARNING)
    logging.getLogger(PACKAGE).setLevel(level.upper())


class _Entry(logging.Formatter):
    def data(self, record: logging.LogRecord) -> dict[str, Any]:
        """The entry: time, level, event, and its data."""
        entry: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
        }
        if record.name == PACKAGE or record.name.startswith(f"{PACKAGE}."):
            entry["event"] = record.getMessage()
            entry |= getattr(record, "data", {})
        else:
            entry |= {"event": "library", "logger": record.name, "line": record.lineno}
        if record.exc_info and record.exc_info[1] is not None:
            entry["exception"] = _places(record.exc_info[1])
        return entry


class _Json(_Entry):
    def format(self, record: logging.LogRecord) -> str:
        return json.dumps(self.data(record), ensure_ascii=True, separators=(",", ":"))


class _Lines(_Entry):
    def format(self, record: logging.LogRecord) -> str:
        entry = self.data(record)
        head = [str(entry.pop(key)) for key in ("time", "level", "event")]
        return " ".join([*head, *(f"{key}={_word(value)}" for key, value in entry.items())])


def _word(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return text if text and text.isprintable() and not any(c in text for c in ' "=') else json.dumps(text)


def _places(error: BaseException) -> str:
    """The types of an exception and its causes, and where they came up: no messages, which may quote what was sent."""
    seen: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(seen) < 5:
        frames = traceback.extract_tb(cause.__traceback__)[-5:]
        where = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
        seen.append(f"{type(cause).__name__} at {where}")
        cause = cause.__cause__ or cause.__context__
    return "; from ".join(seen)
