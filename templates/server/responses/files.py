"""Downloaded files for models: pictures and texts as such, and a line on what anything else is."""

from __future__ import annotations

import base64
from pathlib import Path

import mcp_types as types

from ..files.downloads import put_new
from ..files.kinds import ANY_TYPE, as_text, picture_type
from ..texts.visible import visible
from .fence import fenced
from .response import File
from .truncation import SETTING

MAX_PICTURE = 4_000_000
"""Bytes of a picture, beyond which clients refuse it; some then refuse the whole conversation from there on."""


def file_content(file: File, max_chars: int, folder: Path | None) -> list[types.ContentBlock]:
    """The file as MCP content. What cannot be shown whole is put into `folder`, where there is one."""
    picture = picture_type(file.content)
    if picture and len(file.content) < MAX_PICTURE:
        data = base64.b64encode(file.content).decode()
        return [_text(_inside(_line(file, picture))), types.ImageContent(type="image", data=data, mime_type=picture)]
    text = None if picture else as_text(file.content, file.media_type)
    if text is not None and len(text) <= max_chars:
        return [_text(_inside(_line(file, _type_of(file, "text/plain")), text))]
    line = _line(file, picture or _type_of(file, "" if text is None else "text/plain")) + _saved(file, folder)
    if text is None:
        return [_text(_inside(line))]
    left = f"… [{len(text) - max_chars:,} more characters of the file; {SETTING} sets the limit]"
    return [_text(f"{_inside(line, text[:max_chars])}\n{left}")]


def _inside(*words: str) -> str:
    """Others wrote all of it: also the name of the file, and its type."""
    return fenced(visible("\n\n".join(filter(None, words))))


def _line(file: File, media_type: str) -> str:
    return f"{file.name} ({media_type}, {len(file.content):,} bytes)"


def _type_of(file: File, otherwise: str) -> str:
    """The media type, also where the API only says that it is a file."""
    return otherwise or "application/octet-stream" if file.media_type in ANY_TYPE else file.media_type


def _saved(file: File, folder: Path | None) -> str:
    """Where the file is on this machine."""
    if folder is None:
        return ""
    try:
        return f": saved as {put_new(folder, file.name, file.content)}"
    except OSError as error:
        return f": not saved in {folder}: {error.strerror or error}"


def _text(words: str) -> types.TextContent:
    return types.TextContent(type="text", text=words)
