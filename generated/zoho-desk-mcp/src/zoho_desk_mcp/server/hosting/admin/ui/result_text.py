"""The result of a tool as people read it: Markdown, of a bounded length."""

from __future__ import annotations

from collections.abc import Iterator

import mcp_types as types

from ....responses.response import Json
from ....responses.truncation import clipped

MAX_SHOWN = 60_000
"""Characters that a page shows."""
INDENT = "  "


def as_read(result: types.CallToolResult) -> str:
    """An error or a file in its own words; data as a list in which each field has a line."""
    data = result.structured_content
    words = as_sent(result) if result.is_error or not data else "\n".join(_entries(data, ""))
    return clipped(words, MAX_SHOWN)


def as_sent(result: types.CallToolResult) -> str:
    """The text that a model gets, to the letter. What is no text is named."""
    return clipped("\n\n".join(map(_block, result.content)), MAX_SHOWN)


def _block(block: types.ContentBlock) -> str:
    if isinstance(block, types.TextContent):
        return block.text
    kind = block.mime_type if isinstance(block, types.ImageContent | types.AudioContent) else block.type
    return f"[{kind}: shown to models, not here]"


def _entries(data: dict[str, Json], indent: str) -> Iterator[str]:
    for name, value in data.items():
        yield from _entry(f"{indent}- {name}:", value, indent + INDENT)


def _entry(head: str, value: Json, indent: str) -> Iterator[str]:
    """A field: its value beside its name, or below where that takes several lines."""
    if isinstance(value, dict) and value:
        yield head
        yield from _entries(value, indent)
    elif isinstance(value, list) and any(isinstance(each, dict | list) for each in value):
        yield head
        for number, each in enumerate(value, 1):
            yield from _entry(f"{indent}{number}.", each, indent + INDENT)
    elif isinstance(value, str) and "\n" in value.strip():
        yield head
        yield from (f"{indent}{line}".rstrip() for line in value.strip().splitlines())
    else:
        yield f"{head} {_short(value)}"


def _short(value: Json) -> str:
    if isinstance(value, list):
        return ", ".join(map(_short, value)) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value in (None, "", {}) else str(value)
