"""Texts of records as people read them."""

from __future__ import annotations

from typing import Any

from zoho_desk_mcp.server.markup.html import MAX_CHARS, HtmlRoom, is_html
from zoho_desk_mcp.server.responses.truncation import clipped


def markdown_of(text: Any, content_type: Any = None, room: HtmlRoom | None = None) -> str:
    """A text of Zoho's as Markdown, whether it is HTML or plain. `room` is what texts shown together have in common.

    It takes time: call it where `converted` runs it.
    """
    raw = str(text or "").strip()
    is_markup = is_html(raw, str(content_type) if content_type else None)
    return (room or HtmlRoom()).markdown(raw) if is_markup else clipped(raw, MAX_CHARS)
