"""Tool results: what a call gave, or why it failed, as MCP content."""

from __future__ import annotations

import base64
import difflib
import json
from collections.abc import Iterable, Mapping
from typing import Any

import mcp_types as types
from pydantic import BaseModel, ValidationError

from zoho_desk_mcp.desk.answer import Answer, File, Json
from zoho_desk_mcp.desk.errors import DeskError


def success(answer: Answer) -> types.CallToolResult:
    """The result of a call: JSON as text and as structured content, or a file."""
    if isinstance(answer.data, File):
        return _result([_file_content(answer.data)], limits=answer.limits)
    structured = answer.data if isinstance(answer.data, dict) else {"data": answer.data}
    return _result([_text(_compact(structured))], structured, limits=answer.limits)


def failure(error: DeskError) -> types.CallToolResult:
    """The result of a call that Zoho Desk refused or never answered."""
    details: dict[str, Json] = {"code": error.code, "message": error.message}
    if error.status:
        details["status"] = error.status
    if error.fields:
        details["fields"] = [{"field": f.field, "kind": f.kind, "message": f.message} for f in error.fields]
    if error.advice:
        details["advice"] = error.advice
    return _result([_text(str(error))], {"error": details}, limits=error.limits, is_error=True)


def refusal(message: str) -> types.CallToolResult:
    """The result of a call that this server refuses."""
    return _result([_text(message)], {"error": {"code": "INVALID_ARGUMENTS", "message": message}}, is_error=True)


def wrong_arguments(error: ValidationError, model: type[BaseModel]) -> str:
    """Each bad argument by name, with what was expected."""
    known = [info.alias or name for name, info in model.model_fields.items()]
    lines = [_argument_line(details, known) for details in error.errors()]
    return "\n".join(["The arguments are not right:", *(f"- {line}" for line in lines)])


def _argument_line(details: Mapping[str, Any], known: list[str]) -> str:
    where = ".".join(str(part) for part in details["loc"])
    if details["type"] == "missing":
        return f"{where} is required"
    if details["type"] == "extra_forbidden":
        close = difflib.get_close_matches(where, known, n=1)
        hint = f"did you mean {close[0]}?" if close else f"known: {', '.join(known)}"
        return f"{where} is unknown; {hint}"
    message = str(details["msg"]).removeprefix("Value error, ")
    return f"{where}: {message[0].lower()}{message[1:]}"


def _file_content(file: File) -> types.ContentBlock:
    data = base64.b64encode(file.content).decode()
    if file.media_type.startswith("image/"):
        return types.ImageContent(type="image", data=data, mime_type=file.media_type)
    if file.media_type.startswith("audio/"):
        return types.AudioContent(type="audio", data=data, mime_type=file.media_type)
    resource = types.BlobResourceContents(uri=f"file:///{file.name}", mime_type=file.media_type, blob=data)
    return types.EmbeddedResource(type="resource", resource=resource)


def _text(text: str) -> types.TextContent:
    return types.TextContent(type="text", text=text)


def _compact(data: Json) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


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
