"""What an entry of the log looks like. It never tells what a call was about.

An entry holds only what its code puts into it as data. Messages and exceptions of other libraries may quote a request
(httpx logs addresses with their queries, pydantic quotes values): of these only the place is logged.
"""

from __future__ import annotations

import json
import logging
import re
import traceback
from datetime import UTC, datetime
from typing import Any

from ..exhausted import exhausted_resource
from ..product import PACKAGE
from ..responses.truncation import clipped

MAX_VALUE = 200
"""Characters of each value of an entry."""
LONG_WORD = re.compile(r"[A-Za-z0-9_-]{43,}")
"""What may be a token: one of 256 random bits has so many letters, or more. Names of tools have no capital ones."""
MASK = "***"


class _Formatter(logging.Formatter):
    def data(self, record: logging.LogRecord) -> dict[str, Any]:
        """The entry: time, level, event, and its data."""
        entry: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
        }
        if record.name == PACKAGE or record.name.startswith(f"{PACKAGE}."):
            entry["event"] = record.getMessage()
            entry |= {key: _bounded(value) for key, value in getattr(record, "data", {}).items()}
        else:
            entry |= {"event": "library", "logger": record.name, "line": record.lineno}
        if record.exc_info and record.exc_info[1] is not None:
            entry["exception"] = _places(record.exc_info[1])
        return entry


class JsonFormatter(_Formatter):
    """An entry as a line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        return json.dumps(self.data(record), ensure_ascii=True, separators=(",", ":"))


class LinesFormatter(_Formatter):
    """An entry as a line for people: time, level, event, and `key=value` for its data."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        entry = self.data(record)
        head = [str(entry.pop(key)) for key in ("time", "level", "event")]
        return " ".join([*head, *(f"{key}={_word(value)}" for key, value in entry.items())])


def _word(value: Any) -> str:
    if type(value) is int:
        return str(value)
    text = value if isinstance(value, str) else json.dumps(value)
    return text if text and text.isprintable() and not any(c in text for c in ' "=') else json.dumps(text)


def _bounded(value: Any) -> Any:
    """A value that callers may have made as long as they like, and of what they like: even of their tokens."""
    if value is None or isinstance(value, bool | float) or (type(value) is int and abs(value) < 2**63):
        return value
    words = value if isinstance(value, str) else json.dumps(value, default=str)
    masked = LONG_WORD.sub(_masked, words)
    return value if masked == words and len(words) <= MAX_VALUE else clipped(masked, MAX_VALUE)


def _masked(word: re.Match[str]) -> str:
    return word[0] if word[0] == word[0].lower() else MASK


def _places(error: BaseException) -> str:
    """The types of an exception and its causes, and where they came up: no messages, which may quote what was sent."""
    seen: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(seen) < 5:
        frames = traceback.extract_tb(cause.__traceback__)[-5:]
        where = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
        lack = exhausted_resource(cause)
        seen.append(f"{type(cause).__name__} at {where}{lack and f' ({lack})'}")
        cause = cause.__cause__ or cause.__context__
    return "; from ".join(seen)
