"""Tool results: what a call returned, or why it failed, as MCP content."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

import mcp_types as types

from .http.errors import CHANGED, MAYBE_CHANGED, ApiError
from .http.usage import Usage
from .responses.fence import UNTRUSTED, fenced, has_fence, is_from_outside
from .responses.files import file_content
from .responses.response import File, Json, Response
from .responses.shaping import DEFAULT_STYLE, DEFAULT_VIEW, ResultStyle, View, records_key, shaped, text
from .responses.tables import list_text
from .responses.truncation import MAX_ERROR, clipped, compact

Result: TypeAlias = types.CallToolResult | types.InputRequiredResult
"""What a call of a tool gives: its result, or a question that the client has to ask a person first."""
MAX_FIELDS = 100
"""Fields that an error tells of."""
NO_FILTERS: Mapping[str, Json] = MappingProxyType({})


def success(
    response: Response,
    style: ResultStyle = DEFAULT_STYLE,
    view: View = DEFAULT_VIEW,
    filters: Mapping[str, Json] | None = NO_FILTERS,
    folder: Path | None = None,
    *,
    json_text: bool = False,
) -> types.CallToolResult:
    """The result of a call: JSON as structured content, as text the same or a list's table; or a file.

    `filters` are the arguments that chose the records of a list, `folder` is where files go that cannot be shown.
    `json_text`: the text is the JSON and nothing else, for clients that read it.
    """
    if isinstance(response.data, File):
        room = style.max_chars - sum(len(note.text) for note in response.notes)
        content = [
            *(_text(fenced(text(note.text))) for note in response.notes),
            *file_content(response.data, room, folder),
        ]
        return _result(content, limits=response.limits, is_from_outside=True)
    structured = shaped(response, style, view)
    if json_text:
        whole = types.TextContent(type="text", text=compact(structured))
        outside = is_from_outside(structured)
        return _result([whole], structured, limits=response.limits, is_from_outside=outside)
    key = records_key(response, view.output)
    is_list = response.records is not None and isinstance(structured.get(key or ""), list)
    about, words = map(text, list_text(structured, key or "", filters) if is_list else ("", compact(structured)))
    outside = is_from_outside(structured)
    shown = "\n".join(filter(None, (about, fenced(words) if outside and words else words)))
    block = types.TextContent(type="text", text=shown)
    return _result([block], structured, limits=response.limits, is_from_outside=outside)


def failure(error: ApiError) -> types.CallToolResult:
    """The result of a call that the API refused, or did not respond to."""
    details: dict[str, Json] = {"code": text(error.code), "message": _said(error.message)}
    if error.status:
        details["status"] = error.status
    if error.fields:
        details["fields"] = [
            {"field": _said(f.field), "kind": _said(f.kind), "message": _said(f.message)}
            for f in error.fields[:MAX_FIELDS]
        ]
    if error.advice:
        details["advice"] = error.advice
    return _result([_text(_said(str(error)))], {"error": details}, limits=error.limits, is_error=True)


def refusal(message: str, code: str = "INVALID_ARGUMENTS") -> types.CallToolResult:
    """The result of a call that this server refuses."""
    said = _said(message)
    details = {"error": {"code": code, "message": said}}
    return _result([_text(said)], details, is_error=True, is_from_outside=has_fence(said))


def after_change(error: types.CallToolResult, usage: Usage) -> types.CallToolResult:
    """The error of a call that has changed something, or may have: it must not look as if nothing had happened."""
    said = CHANGED if usage.changes else MAYBE_CHANGED if usage.unsettled else ""
    if not said:
        return error
    details = (error.structured_content or {}).get("error", {})
    advice = " ".join(filter(None, (said, details.get("advice"))))
    structured = {**(error.structured_content or {}), "error": {**details, "advice": advice}}
    words = [f"{said}\n{block.text}" for block in error.content if isinstance(block, types.TextContent)]
    return error.model_copy(update={"content": [_text(each) for each in words], "structured_content": structured})


def _said(message: str) -> str:
    """The words of an error, which may repeat what callers and others wrote."""
    return text(clipped(message, MAX_ERROR))


def _text(words: str) -> types.TextContent:
    return types.TextContent(type="text", text=text(words))


def _result(
    content: Iterable[types.ContentBlock],
    structured: Json = None,
    *,
    limits: Mapping[str, int] | None = None,
    is_error: bool = False,
    is_from_outside: bool = False,
) -> types.CallToolResult:
    told = {**(limits or {}), **({UNTRUSTED: True} if is_from_outside else {})}
    meta = {"_meta": told} if told else {}
    return types.CallToolResult(
        content=list(content),
        structured_content=structured,
        is_error=is_error,
        **meta,
    )
