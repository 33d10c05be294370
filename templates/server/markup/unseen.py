"""What a text holds beside what a person sees of it: it leaves with the text, so who agrees to that is told."""

from __future__ import annotations

import re
from collections.abc import Mapping

_SIZE, _PLACE = "[0-9]{1,4}(px|%)?", "left|right|center|justify|top|middle|bottom"
LOOKS = {
    **dict.fromkeys(("border", "cellpadding", "cellspacing", "colspan", "height", "rowspan", "width"), _SIZE),
    **dict.fromkeys(("align", "valign"), _PLACE),
    "dir": "ltr|rtl|auto",
    "target": "_blank",
    "rel": "(noopener|noreferrer|nofollow| )+",
    "style": "text-align: ?(left|right|center);?",
    "class": "language-(bash|c|cpp|cs|css|diff|go|html|http|ini|java|javascript|js|json|log|md|php|powershell|py|python"
    "|rb|ruby|rust|sh|shell|sql|text|toml|ts|txt|typescript|xml|yaml|yml)",
}
"""Attributes that can say nothing but how a text looks -> their values, as a pattern."""
SHOWN = ("alt", "href", "src", "start")
"""Attributes that Markdown has words for."""
ELEMENTS = (
    *("a", "abbr", "address", "article", "aside", "b", "big", "blockquote", "body", "br", "caption", "center", "cite"),
    *("code", "col", "colgroup", "dd", "del", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "img", "ins", "kbd", "li", "main"),
    *("mark", "ol", "p", "pre", "q", "s", "samp", "section", "small", "span", "strike", "strong", "sub", "sup"),
    *("table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var", "wbr"),
)
_PATTERNS = {name: re.compile(pattern) for name, pattern in LOOKS.items()}
_VALUE = r"""\s*+=\s*+(?:"[^"<>]*+"|'[^'<>]*+'|[^\s"'<>=`]++)"""
_ATTRIBUTE = rf"(?<!\s)\s++(?:{'|'.join((*LOOKS, *SHOWN))})(?:{_VALUE})?"
_NAME = f"(?:{'|'.join(ELEMENTS)})"
TAG = re.compile(rf"<(?:/{_NAME}|{_NAME}((?:{_ATTRIBUTE})*+)\s*+/?)\s*+>", re.IGNORECASE)
"""A tag that holds nothing but these. Names can spell something, too, and parsers pass over what they do not know.

Nothing of it gives back what it took: a row of spaces that ends in no tag is read once, and not from each of them.
"""
ATTRIBUTE = re.compile(_ATTRIBUTE, re.IGNORECASE)
MARKUP = re.compile("<[a-z/!?]", re.IGNORECASE)


class Everything:
    """Takes a parser's events: all that HTML holds."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._values: list[tuple[str, str]] = []
        self._comments = 0

    def exceeds(self, text: str, shown: str, markup: str) -> bool:
        """Whether it is more than this text, and what is shown of the values in its markup."""
        if self._comments or "".join("".join(self._texts).split()) != "".join(text.split()):
            return True
        given = sum(len(ATTRIBUTE.findall(tag[1] or "")) for tag in TAG.finditer(markup))
        if given != len(self._values):  # a parser takes the first of two by one name
            return True
        plain, values = _plain(shown), dict.fromkeys(self._values)
        return any(_plain(value) not in plain for name, value in values if not _is_look(name, value))

    def start(self, _: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self._values += [(name, value or "") for name, value in attributes.items()]

    def end(self, _: str) -> None:
        """An element ends."""

    def data(self, data: str) -> None:
        """Text."""
        self._texts.append(data)

    def comment(self, _: str) -> None:
        """A comment."""
        self._comments += 1

    def close(self) -> None:
        """All of it was read."""


def has_other_tags(markup: str) -> bool:
    """Whether HTML has tags that may hold more than how it looks."""
    return MARKUP.search(TAG.sub(" ", markup)) is not None


def _is_look(name: str, value: str) -> bool:
    return name in _PATTERNS and _PATTERNS[name].fullmatch(value.strip()) is not None


def _plain(text: str) -> str:
    """A text without what Markdown adds to an address, or leaves out."""
    return "".join(text.replace("\\", "").split())
