"""HTML as Markdown: what customers and agents write reaches a model without the markup of their mail programs."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from ..markup.tags import TAG

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

HTML_FIELDS = frozenset(
    {"answer", "body", "comment", "content", "description", "htmlContent", "resolution", "signature", "solution"}
)
"""Fields of responses that may hold HTML."""
MAX_CHARS = 100_000
"""Characters of one text that are converted; more than a response passes on."""
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.IGNORECASE)
"""Styles of what a mail program does not show."""
MAX_DEPTH = 100
"""Elements within each other that are converted; mail programs nest some dozens."""


def is_html(text: str, content_type: str | None) -> bool:
    """Whether a text is HTML: as its record says (`contentType`), or as it looks."""
    kind = (content_type or "").lower()
    if "plain" in kind:
        return False
    return bool(TAG.search(text)) or ("html" in kind and "&" in text)


def as_markdown(text: str) -> str:
    """The text of an HTML fragment as Markdown, without scripts, styles, pictures within it and what is hidden."""
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(_whole_tags(text[:MAX_CHARS]), "html.parser")
    for tag in soup(["script", "style", "head", "title", "template"]):
        tag.decompose()
    for tag in soup.find_all(style=HIDDEN):
        tag.decompose()
    for picture in soup.find_all("img", src=re.compile(r"^\s*data:", re.IGNORECASE)):
        picture.replace_with(str(picture.get("alt") or ""))
    markdown = soup.get_text(" ") if _is_too_deep(soup) else _converted(soup)
    lines = (line.rstrip() for line in markdown.replace("\u00a0", " ").splitlines())
    tidy = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    return f"{tidy}… [{len(text) - MAX_CHARS:,} more characters of HTML]" if len(text) > MAX_CHARS else tidy


def without_tags(text: str) -> str:
    """The text of an HTML fragment without any markup: quick, for what is too much to convert."""
    return html.unescape(re.sub(r"<[^<>]*>", " ", text))


def _whole_tags(text: str) -> str:
    """The HTML without comments and unfinished tags, over which Python's parser goes again and again."""
    first, *rest = text.split("<!--")
    kept = first + "".join(part.partition("-->")[2] for part in rest)
    return re.sub(r"<(?![^<>]*>)", "&lt;", kept)


def _converted(soup: BeautifulSoup) -> str:
    from markdownify import ATX, MarkdownConverter

    converter = MarkdownConverter(heading_style=ATX, bullets="-", escape_asterisks=False, escape_underscores=False)
    return str(converter.convert_soup(soup))


def _is_too_deep(soup: BeautifulSoup) -> bool:
    depths = {id(soup): 0}
    for tag in soup.find_all(True):
        depths[id(tag)] = depth = depths[id(tag.parent)] + 1
        if depth > MAX_DEPTH:
            return True
    return False
