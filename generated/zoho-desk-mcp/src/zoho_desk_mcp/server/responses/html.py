"""HTML as Markdown: what customers and agents write reaches a model without the markup of their mail programs.

Nothing in a text makes it fail or take long: it is read once, by a parser of compiled code, into markup of bounded
size, and only that is converted. What has more markup than that is passed on without any.
"""

from __future__ import annotations

import html
import logging
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ..markup.tags import TAG
from .visible import whole
from .visible_markup import VisibleMarkup

if TYPE_CHECKING:
    from html_to_markdown import ConversionOptions

logger = logging.getLogger(__name__)
HTML_FIELDS = frozenset(
    {"answer", "body", "comment", "content", "description", "htmlContent", "resolution", "signature", "solution"}
)
"""Fields of responses that may hold HTML."""
MAX_CHARS = 100_000
"""Characters of one text that are read; more than a response passes on."""
MAX_ELEMENTS = 10_000
"""Elements of one text that are converted; mails have some hundreds."""
MAX_DEPTH = 100
"""Elements within each other that are converted; mail programs nest some dozens."""
MAX_MARKDOWN = 2 * MAX_CHARS
"""Characters of Markdown: indentation and tables may make more of a text than it has."""
NO_MARKUP = "[Shown without its markup, of which there is too much.]"


def is_html(text: str, content_type: str | None) -> bool:
    """Whether a text is HTML: as its record says (`contentType`), or as it looks."""
    kind = (content_type or "").lower()
    if "plain" in kind:
        return False
    return bool(TAG.search(text)) or ("html" in kind and "&" in text)


def as_markdown(text: str, *, converts: bool = True) -> str:
    """The text of an HTML fragment as Markdown, without scripts, styles, pictures within it and what is hidden.

    `converts` false: without any markup, which is quicker; the text says so.
    """
    found = _read(text)
    is_bounded = found is not None and found.elements <= MAX_ELEMENTS and found.depth <= MAX_DEPTH
    markdown = _converted(found.markup) if found is not None and is_bounded and converts else None
    if markdown is None or len(markdown) > MAX_MARKDOWN:
        return f"{_words(text, found)}\n\n{NO_MARKUP}"
    return _with_rest(_tidy(markdown), text)


def without_tags(text: str) -> str:
    """The text of an HTML fragment without any markup."""
    return _words(text, _read(text))


def _words(text: str, found: VisibleMarkup | None) -> str:
    words = found.text if found is not None else html.unescape(re.sub(r"<[^<>]*>", " ", text[:MAX_CHARS]))
    return _with_rest(_tidy(words), text)


def _read(text: str) -> VisibleMarkup | None:
    """What a person sees of the HTML; None where the parser refuses it."""
    from lxml import etree

    target = VisibleMarkup()
    try:
        data = whole(text[:MAX_CHARS]).replace("\0", "").encode()
        etree.fromstring(data, etree.HTMLParser(target=target, encoding="utf-8"))
    except Exception:
        logger.exception("html-not-read", extra={"data": {"characters": len(text)}})
        return None
    return target


def _tidy(words: str) -> str:
    lines = (line.rstrip() for line in words.replace("\u00a0", " ").splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _with_rest(words: str, text: str) -> str:
    """The words, and how much of the text they leave out."""
    return f"{words}… [{len(text) - MAX_CHARS:,} more characters of HTML]" if len(text) > MAX_CHARS else words


def _converted(markup: str) -> str | None:
    """The markup as Markdown; None where the converter fails, whose compiled code has a class of its own for that."""
    from html_to_markdown import convert

    try:
        return convert(markup, _options()).content or ""
    except Exception:
        logger.exception("html-not-converted", extra={"data": {"characters": len(markup)}})
        return None
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        logger.warning("html-not-converted", extra={"data": {"characters": len(markup)}})
        return None


@lru_cache(maxsize=1)
def _options() -> ConversionOptions:
    from html_to_markdown import ConversionOptions, PreprocessingOptions

    return ConversionOptions(
        heading_style="atx",
        bullets="-",
        escape_asterisks=False,
        escape_underscores=False,
        autolinks=False,
        compact_tables=True,
        extract_metadata=False,
        preprocessing=PreprocessingOptions(enabled=False),
    )
