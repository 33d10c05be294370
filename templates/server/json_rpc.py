"""Messages of JSON-RPC as bytes: what cannot be read gets its error, and nothing that is written can fail."""

from __future__ import annotations

import json
import re
from itertools import islice
from typing import Any

import mcp_types as types
from pydantic import ValidationError
from pydantic_core import PydanticSerializationError, from_json

from .clean_output import cleaned
from .memory.json_size import MAX_PARSED, characters_in, has_more_values, most_values
from .texts.visible import whole

TOOL_CALL = "tools/call"
BYTE_ORDER_MARK = "\ufeff".encode()
MAX_HALVES = 10_000
"""Halves of characters in a message that is read. To take each out costs far more than its six bytes."""
MAX_VALUES = 1_000
"""Values of a message beside a tool's arguments, which have a bound of their own. The SDK compares each with all that
it may be, and keeps what is wrong with each of these: 200,000 would take seconds, and more than a gigabyte."""
MAX_CHARACTERS = 100_000
"""Characters of their names and texts. They stand in errors and in the log, of which each step makes a copy."""
STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\Z)', re.DOTALL)
HALF = re.compile(r"\\u[dD](?:[89abAB]..(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..\\u[dD])[c-fC-F])")
"""One as JSON escapes it, of which no other half stands before or behind it. In a text without `BACKSLASH`."""
BACKSLASH = r"\\"
"""One that begins nothing: what stands behind it is text."""


class NoMessageError(Exception):
    """It is no message. Holds the error to respond with, which names the request where it can be known."""

    def __init__(self, code: int, message: str, request: str | int | None = None) -> None:
        super().__init__(message)
        self.response = types.JSONRPCError(jsonrpc="2.0", id=request, error=types.ErrorData(code=code, message=message))


def message_in(data: bytes) -> types.JSONRPCMessage | None:
    """The message in a line or a body; None where that is empty. Raises NoMessageError."""
    message = _read(data)
    if message is not None and (past := _past_bound(_beside_arguments(message))):
        request = message.id if isinstance(message, types.JSONRPCRequest) else None
        words = f"Invalid request: it has more than {past} beside the arguments of a tool."
        raise NoMessageError(types.INVALID_REQUEST, words, request)
    return message


def _past_bound(beside: dict[str, Any]) -> str:
    """The bound that is passed by what a message says beside the arguments of a tool; empty where none is."""
    if has_more_values(beside, MAX_VALUES):
        return f"{MAX_VALUES:,} values"
    return f"{MAX_CHARACTERS:,} characters" if characters_in(beside) > MAX_CHARACTERS else ""


def _beside_arguments(message: types.JSONRPCMessage) -> dict[str, Any]:
    """What a message says that the SDK looks at, without what a tool is called with."""
    said = dict(vars(message))
    if isinstance(message, types.JSONRPCError):
        said["error"] = vars(message.error)
    if isinstance(message, types.JSONRPCRequest) and message.method == TOOL_CALL and message.params:
        said["params"] = {name: value for name, value in message.params.items() if name != "arguments"}
    return said


def _read(data: bytes) -> types.JSONRPCMessage | None:
    content = data.removeprefix(BYTE_ORDER_MARK).strip()
    if most_values(content) > MAX_PARSED and most_values(STRING.sub(b"", content)) > MAX_PARSED:
        words = f"Invalid request: it has more than {MAX_PARSED:,} values."
        raise NoMessageError(types.INVALID_REQUEST, words)
    return _understood(_json(content)) if content else None


def bytes_of(message: types.JSONRPCMessage) -> bytes:
    """The message, without a line break in it."""
    try:
        return message.model_dump_json(by_alias=True, exclude_unset=True).encode()
    except PydanticSerializationError:  # a half of a character
        data = message.model_dump(by_alias=True, exclude_unset=True)
        return whole(json.dumps(data, ensure_ascii=False, separators=(",", ":"))).encode()


def request_id_in(data: Any) -> str | int | None:
    """The id of the request that some JSON is; None where it has none, or one that is none."""
    given = data.get("id") if isinstance(data, dict) else None
    return given if isinstance(given, str | int) and not isinstance(given, bool) else None


def _understood(data: Any) -> types.JSONRPCMessage:
    """The message that some JSON is. Raises NoMessageError.

    The SDK takes a request whose id is none for a notification, which gets no response.
    """
    try:
        message = types.jsonrpc_message_adapter.validate_python(data, by_name=False)
    except ValidationError:
        message = None
    if message is None or (isinstance(message, types.JSONRPCNotification) and "id" in data):
        words = "Invalid request: this is no message of JSON-RPC 2.0."
        raise NoMessageError(types.INVALID_REQUEST, words, request_id_in(data))
    return message


def _json(content: bytes) -> Any:
    """The JSON, also where it holds halves of characters. Raises NoMessageError."""
    try:
        return from_json(content)
    except ValueError:
        text = content.decode("utf-8", "replace")
    if next(islice(HALF.finditer(text.replace(BACKSLASH, "/")), MAX_HALVES, None), None) is not None:
        words = f"Parse error: more than {MAX_HALVES:,} halves of characters. Send whole ones."
        raise NoMessageError(types.PARSE_ERROR, words)
    try:
        return cleaned(json.loads(text))
    except (ValueError, RecursionError):
        raise NoMessageError(types.PARSE_ERROR, "Parse error: this is no JSON that can be read.") from None
