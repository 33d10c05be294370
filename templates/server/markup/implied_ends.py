"""Ends of elements that HTML 5 leaves to the reader and the parser does not know (HTML, sections 13.1.2.4, 13.2.6.4).

The parser knows the elements of HTML 4. It takes `<p style="display:none">…<section>` for a section within a hidden
paragraph; in a browser the section begins behind it, and is seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .visible_markup import VisibleMarkup


@dataclass(frozen=True)
class _Rule:
    """Elements whose end may be left out, and what then ends them."""

    elements: frozenset[str]
    ended_by: frozenset[str]
    """Elements that begin behind an open one. The parser knows some, but not through a `b` within it."""
    bounds: frozenset[str]
    """Elements within which none that is around them ends."""


_PARAGRAPH_BOUNDS = frozenset({"applet", "button", "caption", "marquee", "object", "table", "td", "template", "th"})
_ENDS_PARAGRAPH = frozenset(
    {
        *("address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup"),
        *("hr", "li", "listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre", "search", "section", "summary"),
        *("table", "ul", "xmp"),
    }
)
_ITEM_BOUNDS = _PARAGRAPH_BOUNDS | _ENDS_PARAGRAPH - {"address", "div", "hr", "p"}
_TABLE = frozenset({"table", "template"})
_GROUPS = frozenset({"tbody", "tfoot", "thead"})
_CELLS = frozenset({"td", "th"})
RULES = (
    _Rule(frozenset({"p"}), _ENDS_PARAGRAPH, _PARAGRAPH_BOUNDS),
    _Rule(frozenset({"li"}), frozenset({"li"}), _ITEM_BOUNDS - {"li"}),
    _Rule(frozenset({"dd", "dt"}), frozenset({"dd", "dt"}), _ITEM_BOUNDS - {"dd", "dt"}),
    _Rule(_CELLS, _CELLS | _GROUPS | {"tr"}, _TABLE),
    _Rule(frozenset({"tr"}), _GROUPS | {"tr"}, _TABLE),
    _Rule(_GROUPS, _GROUPS, _TABLE),
)


@dataclass
class _Open:
    """Where among the open elements the one of a rule is: in the text, and in each element that bounds it."""

    rule: _Rule
    places: list[int | None] = field(default_factory=lambda: [None])


class ImpliedEnds:
    """Takes a parser's events, and passes them on with elements that end where browsers end them."""

    def __init__(self, target: VisibleMarkup) -> None:
        self._target = target
        self._open: list[str | None] = []
        """The elements that the parser has open; None in place of those that have ended before their end came."""
        self._kinds = [_Open(rule) for rule in RULES]

    @property
    def open(self) -> int:
        """How many elements the parser has open."""
        return len(self._open)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        for kind in self._kinds:
            if tag in kind.rule.ended_by and kind.places[-1] is not None:
                self._end_from(kind.places[-1])
        for kind in self._kinds:
            if tag in kind.rule.elements:
                kind.places[-1] = len(self._open)
            if tag in kind.rule.bounds:
                kind.places.append(None)
        self._open.append(tag)
        self._target.start(tag, attributes)

    def end(self, tag: str) -> None:
        """An element ends."""
        if self._open.pop() is not None:
            self._end(tag)

    def data(self, data: str) -> None:
        """Text."""
        self._target.data(data)

    def close(self) -> None:
        """All of it was read."""
        self._target.close()

    def _end(self, tag: str) -> None:
        for kind in self._kinds:
            if tag in kind.rule.bounds:
                kind.places.pop()
            if tag in kind.rule.elements:
                kind.places[-1] = None
        self._target.end(tag)

    def _end_from(self, place: int) -> None:
        """End the element at a place, and all within it."""
        for at in reversed(range(place, len(self._open))):
            tag = self._open[at]
            if tag is not None:
                self._open[at] = None
                self._end(tag)
