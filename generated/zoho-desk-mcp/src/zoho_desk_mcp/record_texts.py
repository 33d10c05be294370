"""Texts of records as people read them."""

from __future__ import annotations

from typing import Any

from zoho_desk_mcp.server.responses.html import MAX_CHARS, as_markdown, is_html


def markdown_of(text: Any, content_type: Any = None) -> str:
    """A text of Zoho's as Markdown, whether it is HTML or plain."""
    raw = str(text or "").strip()
    return as_markdown(raw) if is_html(raw, str(content_type) if content_type else None) else raw[:MAX_CHARS]
