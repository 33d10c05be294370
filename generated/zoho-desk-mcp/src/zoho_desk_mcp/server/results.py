"""Tool results: what a call returned, or why it failed, as MCP content."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from urllib.parse import quote

import mcp_types as types

from .http.errors import ApiError
from .responses.response import File, Json, Response
from .responses.shaping import DEFAULT_STYLE, DEFAULT_VIEW, Style, View, records_key, shaped, text
from .responses.tables import list_text
from .responses.truncation import SETTING, compact

NO_FILTERS: Mapping[str, Json] = MappingProxyType({})


def success(
    response: Response,
    style: Style = DEFAULT_STYLE,
    view: View = DEFAULT_VIEW,
    filters: Mapping[str, Json] = NO_FILTERS,
) -> types.CallToolResult:
    """The result of a call: JSON as structured content, as text the same or a list's table; or a file.

    `filters` are the arguments that chose the records of a list.
    """
    if isinstance(response.data, File):
        room = style.max_chars - sum(map(len, response.notes))
        return _result([*map(_text, response.notes), _file_content(response.data, room)], limits=response.limits)
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


def _file_content(file: File, max_chars: int) -> types.ContentBlock:
    data = base64.b64encode(file.content).decode()
    if file.media_type.startswith("image/"):
        return types.ImageContent(type="image", data=data, mime_type=file.media_type)
    if file.media_type.startswith("audio/"):
        return types.AudioContent(type="audio", data=data, mime_type=file.media_type)
    uri = f"file:///{quote(file.name)}"
    if file.media_type.startswith("text/") and (decoded := _decoded(file.content)) is not None:
        contents = types.TextResourceContents(uri=uri, mime_type=file.media_type, text=_cut(decoded, max_chars))
        return types.EmbeddedResource(type="resource", resource=contents)
    blob = types.BlobResourceContents(uri=uri, mime_type=file.media_type, blob=data)
    return types.EmbeddedResource(type="resource", resource=blob)


def _cut(text: str, max_chars: int) -> str:
    """The text, as long as a response may be, and how much is left out."""
    if len(text) <= max_chars:
        return text
    return f"{text[:max_chars]}\n… [{len(text) - max_chars:,} more characters of the file; {SETTING} sets the limit]"


def _decoded(content: bytes) -> str | None:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return None


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
        **meta,  # type: ignore[arg-type]
    )
