"""Tool results: what a call returned, or why it failed, as MCP content."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

import mcp_types as types

from .http.errors import ApiError
from .responses.files import file_content
from .responses.response import File, Json, Response
from .responses.shaping import DEFAULT_STYLE, DEFAULT_VIEW, Style, View, records_key, shaped, text
from .responses.tables import list_text
from .responses.truncation import compact

NO_FILTERS: Mapping[str, Json] = MappingProxyType({})


def success(
    response: Response,
    style: Style = DEFAULT_STYLE,
    view: View = DEFAULT_VIEW,
    filters: Mapping[str, Json] | None = NO_FILTERS,
    folder: Path | None = None,
) -> types.CallToolResult:
    """The result of a call: JSON as structured content, as text the same or a list's table; or a file.

    `filters` are the arguments that chose the records of a list, `folder` is where files go that cannot be shown.
    """
    if isinstance(response.data, File):
        room = style.max_chars - sum(map(len, response.notes))
        return _result(
            [*map(_text, response.notes), *file_content(response.data, room, folder)], limits=response.limits
        )
    structured = shaped(response, style, view)
    key = records_key(response, view.output)
    is_list = response.records is not None and isinstance(structured.get(key or ""), list)
    words = list_text(structured, key or "", filters) if is_list else compact(structured)
    return _result([_text(words)], structured, limits=response.limits)


def failure(error: ApiError) -> types.CallToolResult:
    """The result of a call that the API refused, or did not respond to."""
    details: dict[str, Json] = {"code": text(error.code), "message": text(error.message)}
    if error.status:
        details["status"] = error.status
    if error.fields:
        details["fields"] = [
            {"field": text(f.field), "kind": text(f.kind), "message": text(f.message)} for f in error.fields
        ]
    if error.advice:
        details["advice"] = error.advice
    return _result([_text(str(error))], {"error": details}, limits=error.limits, is_error=True)


def refusal(message: str, code: str = "INVALID_ARGUMENTS") -> types.CallToolResult:
    """The result of a call that this server refuses."""
    return _result([_text(message)], {"error": {"code": code, "message": text(message)}}, is_error=True)


def _text(words: str) -> types.TextContent:
    return types.TextContent(type="text", text=text(words))


def _result(
    content: Iterable[types.ContentBlock],
    structured: Json = None,
    *,
    limits: Mapping[str, int] | None = None,
    is_error: bool = False,
) -> types.CallToolResult:
    meta = {"_meta": dict(limits)} if limits else {}
    return types.CallToolResult(
        content=list(content),
        structured_content=structured,
        is_error=is_error,
        **meta,
    )
