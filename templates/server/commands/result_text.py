"""The result of a call as people read it in a terminal: records as a table, a record as lines."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import mcp_types as types

MIN_WIDTH = 20
"""Characters that a column keeps: an id and a time are shown whole."""
INDENT = "  "
NEXT_CURSOR = "next_cursor"


def result_text(result: types.CallToolResult, width: int | None = None) -> str:
    """The result in lines. Tables are cut to a width as far as that helps, by default to the terminal's, if any."""
    structured = result.structured_content
    if result.is_error or not structured:
        return "\n".join(map(_block, result.content))
    return "\n".join(_record(structured, width or _terminal_width()))


def _terminal_width() -> int:
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else sys.maxsize


def _block(block: types.ContentBlock) -> str:
    if isinstance(block, types.TextContent):
        return block.text
    if isinstance(block, types.ImageContent | types.AudioContent):
        return f"[{block.mime_type}, {len(block.data) * 3 // 4:,} bytes; --output json shows them]"
    return json.dumps(block.model_dump(mode="json", by_alias=True, exclude_none=True), ensure_ascii=False)


def _record(record: Mapping[str, Any], width: int, indent: str = "") -> Iterator[str]:
    """A line for each value; below them lists of records and records, and at last how a list goes on."""
    for name, value in sorted(record.items(), key=lambda item: (item[0] == NEXT_CURSOR, _is_wide(item[1]))):
        if not _is_wide(value):
            lines = _cell(value).split("\n")
            yield f"{indent}{name}: {lines[0]}"
            yield from (f"{indent}{INDENT}{line}" for line in lines[1:])
            continue
        yield f"{indent}{name}:"
        if isinstance(value, dict):
            yield from _record(value, width, indent + INDENT)
        else:
            yield from _table(value, width - len(indent + INDENT), indent + INDENT)


def _is_wide(value: Any) -> bool:
    """Whether it is a record or a list of records, which takes lines of its own."""
    records = value if isinstance(value, list) else [value]
    return bool(value) and all(isinstance(each, dict) for each in records)


def _cell(value: Any) -> str:
    if isinstance(value, list) and all(isinstance(each, str | int | float) for each in value):
        return ", ".join(map(str, value))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _table(rows: list[dict[str, Any]], width: int, indent: str) -> Iterator[str]:
    columns = list(dict.fromkeys(name for row in rows for name in row))
    cells = [[" ".join(_cell(row[name]).split()) if name in row else "" for name in columns] for row in rows]
    widths = _widths([max(map(len, column)) for column in zip(columns, *cells, strict=True)], width)
    for row in (columns, *cells):
        line = "  ".join(f"{_clipped(cell, size):<{size}}" for cell, size in zip(row, widths, strict=True))
        yield indent + line.rstrip()


def _clipped(cell: str, size: int) -> str:
    return cell if len(cell) <= size else f"{cell[: size - 1]}…"


def _widths(wanted: list[int], room: int) -> list[int]:
    """The widths of columns: the widest give way until all fit, as long as these have more than they keep."""
    widths = list(wanted)
    while (over := sum(widths) + 2 * (len(widths) - 1) - room) > 0 and max(widths) > MIN_WIDTH:
        widest = max(widths)
        others = max((width for width in widths if width < widest), default=MIN_WIDTH)
        widths[widths.index(widest)] = max(widest - over, others, MIN_WIDTH)
    return widths
