"""How the lines of a text end."""

from __future__ import annotations


def line_break_of(text: str) -> str:
    """The line break of a text: that of Windows where it has one."""
    return "\r\n" if "\r\n" in text else "\n"
