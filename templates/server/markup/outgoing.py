"""Markdown as HTML: models write Markdown, and mail programs show HTML."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from ..conversions import converted
from ..product import HTML_TYPES
from .tags import TAG

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

T = TypeVar("T")
CODE = ("code_inline", "fence")
MAX_LENGTH = 100_000
"""Characters that are converted; a longer text is sent as it is."""
MAX_BRACKETS = 2_000
"""`[` of a text that is converted: each may begin a link, and is looked at many times."""
SHORT = 2_000
"""Characters that are converted at once, without a thread."""


async def outgoing(text: T, *content_type: object) -> T | str:
    """What is sent of a text for people: its HTML, unless a content type is given that is another."""
    is_sent_as_html = all(kind in HTML_TYPES for kind in content_type)
    if not is_sent_as_html or not isinstance(text, str):
        return text
    return as_html(text) if len(text) <= SHORT else await converted(as_html, text)


def as_html(text: str) -> str:
    """The HTML of a text that is Markdown or plain; a text that holds HTML comes back as it is.

    Every line break stays one, as in a mail. Raw HTML cannot get in: a text with any is not converted.
    """
    if len(text) > MAX_LENGTH or text.count("[") > MAX_BRACKETS or not text.strip():
        return text
    try:
        return text if holds_html(text) else str(_markdown().render(text)).strip()
    except UnicodeEncodeError:  # half a character in the address of a link: no request can be sent with it
        return text


def holds_html(text: str) -> bool:
    """Whether a text is HTML already: it holds a tag, and not only in code."""
    tags = len(TAG.findall(text))
    return tags > 0 and tags > sum(len(TAG.findall(code)) for code in _code(_markdown().parse(text)))


def _code(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        yield from _code(token.children or [])
        if token.type in CODE:
            yield token.content


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt  # a server that sends no text needs none of it

    parser = MarkdownIt("commonmark", {"breaks": True, "html": False}).enable(["table", "strikethrough"])
    return parser.disable("code")  # lines of a mail are indented for other reasons
