"""Markdown as HTML: models write Markdown, and mail programs show HTML."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

HTML = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>|&(?:[a-z]{2,8}|#\d{1,6});", re.IGNORECASE)
"""What only HTML has: a tag or an entity."""
MAX_LENGTH = 200_000
"""Characters that are converted; a longer text is refused by every API."""


def is_html(text: str) -> bool:
    """Whether a text is HTML already: it holds a tag or an entity."""
    return HTML.search(text) is not None


def as_html(text: str) -> str:
    """The HTML of a text that is Markdown or plain; a text that holds HTML comes back as it is.

    Every line break stays one, as in a mail. Raw HTML cannot get in: a text with any is not converted.
    """
    if len(text) > MAX_LENGTH or is_html(text) or not text.strip():
        return text
    return str(_markdown().render(text)).strip()


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt  # a server that sends no text needs none of it

    return MarkdownIt("commonmark", {"breaks": True, "html": False}).enable(["table", "strikethrough"])
