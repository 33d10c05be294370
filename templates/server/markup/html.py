"""HTML as Markdown: what customers and agents write reaches a model without the markup of their mail programs.

Nothing in a text makes it fail or take long: it is read once, by a parser of compiled code, into markup of bounded
size, and only that is converted. What has more markup than that is passed on without any.
"""

from __future__ import annotations

import html
import logging
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ..product import HTML_TYPES
from ..texts.visible import spelled, whole
from .tags import TAG
from .unseen import Everything, has_other_tags

if TYPE_CHECKING:
    from html_to_markdown import ConversionOptions

    from .visible_markup import VisibleMarkup

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
MAX_STEPS = 30_000_000
"""Elements that the parser may look through for those that end: for each end through all that are open."""
PIECE = 2_000
"""Characters that are read before the bounds are looked at."""
MAX_MARKDOWN = 2 * MAX_CHARS
"""Characters of Markdown: indentation and tables may make more of a text than it has."""
SOME_TAGS = re.compile(r"(?:<[^<>]*>)+")
MAY_HIDE = re.compile("style|hidden|script|template|title|frame|noembed|<!", re.IGNORECASE)
"""What may keep a text from being seen."""
NO_MARKUP = "[Shown without its markup, of which there is too much.]"


def is_html(text: str, content_type: str | None) -> bool:
    """Whether a text is HTML: as the content type beside it says, or as it looks."""
    kind = (content_type or "").lower()
    if "plain" in kind:
        return False
    return bool(TAG.search(text)) or ("&" in text and any(each in kind for each in HTML_TYPES))


def as_markdown(text: str, *, converts: bool = True) -> str:
    """The text of an HTML fragment as Markdown, without scripts, styles, pictures within it and what is hidden.

    `converts` false: without any markup, which is quicker; the text says so.
    """
    found = _read(text)
    is_bounded = not found.unread and found.seen.elements <= MAX_ELEMENTS and found.seen.depth <= MAX_DEPTH
    markdown = _converted(found.seen.markup) if is_bounded and converts else None
    if markdown is None or len(markdown) > MAX_MARKDOWN:
        return f"{found.words}\n\n{NO_MARKUP}"
    return _with_rest(_tidy(markdown), found.cut)


def holds_unseen(text: str, shown: str) -> bool:
    """Whether an HTML fragment holds more than its Markdown shows: hidden text, comments, attributes, what was cut."""
    from lxml import etree

    if NO_MARKUP in shown or has_other_tags(text) or spelled(text) != text:
        return True
    found, everything = _read(text), Everything()
    if found.unread or found.cut:
        return True
    parser = etree.HTMLParser(target=everything, encoding="utf-8")
    try:
        parser.feed(whole(text).replace("\0", "").encode())
        parser.close()
    except etree.LxmlError:  # of nothing the parser says that it found none
        return bool(text.strip())
    return everything.exceeds(found.seen.text, shown, text)


def without_tags(text: str) -> str:
    """The text of an HTML fragment without any markup."""
    return _read(text).words


@dataclass
class HtmlRoom:
    """How much HTML is still converted and read for one response, so that none takes minutes."""

    convertible: int = 5 * MAX_CHARS
    """Characters that are converted; the rest only loses its markup."""
    readable: int = 20 * MAX_CHARS
    """Characters that are read; the rest is left out."""

    def markdown(self, text: str) -> str:
        """The text of an HTML fragment as Markdown, as far as there is room."""
        size = min(len(text), MAX_CHARS)
        self.readable -= size
        if self.readable < 0:
            return _with_rest("", len(text))
        self.convertible -= size
        return as_markdown(text, converts=self.convertible >= 0)

    def words(self, text: str) -> str:
        """The text of an HTML fragment without any markup, for comparing: with what is hidden past the room."""
        self.readable -= min(len(text), MAX_CHARS)
        return without_tags(text) if self.readable >= 0 else html.unescape(SOME_TAGS.sub(" ", text[:MAX_CHARS]))


@dataclass(frozen=True)
class _Read:
    """What a person sees of HTML, as far as it was read, and the HTML behind that."""

    seen: VisibleMarkup
    unread: str = ""
    cut: int = 0
    """The characters that were not looked at."""

    @property
    def words(self) -> str:
        """The text alone, and how much it leaves out: where something unread may be hidden, all of that."""
        if MAY_HIDE.search(self.unread):
            return _with_rest(_tidy(self.seen.text), self.cut + len(self.unread))
        return _with_rest(_tidy(self.seen.text + html.unescape(SOME_TAGS.sub(" ", self.unread))), self.cut)


def _read(text: str) -> _Read:
    """Read HTML, but no further than its ends of elements can be matched in time."""
    from lxml import etree

    from .implied_ends import ImpliedEnds
    from .visible_markup import VisibleMarkup

    given, seen, end = whole(text[:MAX_CHARS]), VisibleMarkup(), 0
    cut, target = max(0, len(text) - MAX_CHARS), ImpliedEnds(seen)
    parser = etree.HTMLParser(target=target, encoding="utf-8")
    try:
        while end < len(given) and target.open * given.count("</", end) <= MAX_STEPS:
            parser.feed(given[end : end + PIECE].replace("\0", "").encode())
            end += PIECE
        if end:  # of nothing the parser says that it found none
            parser.close()
    except Exception:
        logger.exception("html-not-read", extra={"data": {"characters": len(text)}})
        return _Read(VisibleMarkup(), given, cut)
    within_tag = given.rfind("<", 0, end) > given.rfind(">", 0, end)
    return _Read(seen, given[given.rfind("<", 0, end) if within_tag else end :] if end < len(given) else "", cut)


def _tidy(words: str) -> str:
    lines = (line.rstrip() for line in words.replace("\u00a0", " ").splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _with_rest(words: str, left_out: int) -> str:
    """The words, and how many characters of HTML they leave out."""
    return f"{words}… [{left_out:,} more characters of HTML]" if left_out else words


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
