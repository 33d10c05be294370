"""Ends of paragraphs that HTML 5 leaves to the reader and the parser does not know (HTML, section 13.2.6.4.7).

The parser knows the elements of HTML 4. It takes `<p style="display:none">…<section>` for a section within a hidden
paragraph; in a browser the section begins behind it, and is seen.
"""

from __future__ import annotations

from collections.abc import Mapping

from .visible_markup import VisibleMarkup

ENDS_PARAGRAPH = frozenset(
    {
        *("address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup"),
        *("hr", "li", "listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre", "search", "section", "summary"),
        *("ul", "xmp"),
    }
)
"""Elements that begin behind an open paragraph. The parser knows some, but not through a `b` within it."""
HOLDS_PARAGRAPHS = frozenset({"applet", "button", "caption", "marquee", "object", "table", "td", "template", "th"})
"""Elements within which no paragraph around them ends."""


class ImpliedEnds:
    """Takes a parser's events, and passes them on with paragraphs that end where browsers end them."""

    def __init__(self, target: VisibleMarkup) -> None:
        self._target = target
        self._open: list[str | None] = []
        """The elements that the parser has open; None in place of those that have ended before their end came."""
        self._paragraphs: list[int | None] = [None]
        """Where among those the paragraph is that is open: in the text, and in each element that holds its own."""

    @property
    def open(self) -> int:
        """How many elements the parser has open."""
        return len(self._open)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if tag in ENDS_PARAGRAPH and self._paragraphs[-1] is not None:
            self._end_paragraph(self._paragraphs[-1])
        if tag == "p":
            self._paragraphs[-1] = len(self._open)
        elif tag in HOLDS_PARAGRAPHS:
            self._paragraphs.append(None)
        self._open.append(tag)
        self._target.start(tag, attributes)

    def end(self, tag: str) -> None:
        """An element ends."""
        if self._open.pop() is None:
            return
        if tag == "p":
            self._paragraphs[-1] = None
        elif tag in HOLDS_PARAGRAPHS:
            self._paragraphs.pop()
        self._target.end(tag)

    def data(self, data: str) -> None:
        """Text."""
        self._target.data(data)

    def close(self) -> None:
        """All of it was read."""
        self._target.close()

    def _end_paragraph(self, place: int) -> None:
        for at in reversed(range(place, len(self._open))):
            tag = self._open[at]
            if tag is not None:
                self._open[at] = None
                self._target.end(tag)
        self._paragraphs[-1] = None
