"""Markdown of pages about records: facts, what somebody wrote, and cells of tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zoho_desk_mcp.server.responses.truncation import clipped
from zoho_desk_mcp.server.texts.visible import one_line

MAX_LINE = 500
"""Characters of a value on one line; what people type into such fields has at most some 250."""


def facts_of(facts: Mapping[str, Any]) -> list[str]:
    """A line for each fact that there is, and an empty one."""
    return [*(f"- {name}: {line(value)}" for name, value in facts.items() if value), ""]


def quoted(text: str) -> list[str]:
    """A text that somebody wrote, as a quotation, so that nothing in it passes for the page's own words."""
    return [*(f"> {each}".rstrip() for each in text.splitlines() or ["(empty)"]), ""]


def line(value: Any) -> str:
    """A value on one line, whatever it holds, and of a length that leaves room for the rest of the page."""
    return clipped(one_line(str(value if value is not None else "")), MAX_LINE)


def row(*values: Any) -> str:
    """A row of a table."""
    return f"| {' | '.join(map(cell, values))} |"


def cell(value: Any) -> str:
    """A value on one line of a table, whatever it holds."""
    return line(value).replace("\\", "\\\\").replace("|", "\\|")
