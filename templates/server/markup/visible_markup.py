"""What a person sees of HTML: its text, and the markup that Markdown has words for, without what is hidden."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from html import escape

from .styles.hidden import Declared, Letters, declared_in, hides_all, is_dot, letters_within

KEPT = frozenset(
    {
        *("a", "b", "code", "del", "em", "i", "s", "strike", "strong"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "p", "pre", "li", "ol", "ul"),
        *("table", "tbody", "td", "tfoot", "th", "thead", "tr", "br", "hr", "img"),
    }
)
"""Elements that Markdown can say."""
BLOCKS = frozenset(
    {
        *("address", "article", "aside", "button", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "legend", "listing"),
        *("main", "menu", "nav", "optgroup", "option", "plaintext", "search", "section", "summary", "xmp"),
    }
)
"""Elements that stand on lines of their own (HTML, section 15.3), or beside each other as buttons do."""
DROPPED = frozenset({"datalist", "iframe", "noembed", "noframes", "script", "style", "template", "title"})
"""Elements whose text nobody sees. Not `head`: the parser takes it to end only where it knows the next element."""
HOLDING_NOTHING = frozenset({"bgsound", "embed", "image", "keygen", "source", "spacer", "track", "wbr"})
"""Elements that have no end, though the parser waits for one: what follows is not within them."""
WITHIN_LINES = frozenset({"a", "b", "code", "del", "em", "i", "s", "strike", "strong"})
VOID = frozenset({"br", "hr", "img"})
SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
LINKED = frozenset({"ftp", "http", "https", "mailto", "sip", "sms", "tel"})
"""Schemes of addresses that a link may have: others run scripts, or read files of whoever follows them."""
PICTURED = frozenset({"cid", "http", "https"})
"""Those of pictures. One that stands in the mail itself (`data:`) is shown by its words."""
PASSED_OVER = re.compile("[\0-\x20]")
"""Characters of an address that browsers pass over, also within its scheme."""
MAX_ADDRESS = 2_000
"""Characters of a link's address."""
NUMBER = re.compile(r"[0-9]{1,6}")
COLUMNS = re.compile(r"[1-9]|1[0-9]")


class VisibleMarkup:
    """Takes a parser's events. The markup is well-formed, and has no attributes but those that Markdown can say."""

    def __init__(self) -> None:
        self.elements = 0
        self.depth = 0
        """How deep those that Markdown can say lie within each other."""
        self.open = 0
        """Elements of any kind that are open."""
        self._kept_open = 0
        self._hidden_from: int | None = None
        self._declared: dict[str, Declared] = {}
        """What each style of the text says: most elements of a mail have one of a few."""
        self._letters: list[Letters] = [Letters()]
        """Of each element that is open, and not hidden: how its own text is seen."""
        self._links: list[tuple[int, int, str]] = []
        """Links of which nothing is seen yet: how many elements are open in them, their place and their markup."""
        self._markup: list[str] = []
        self._text: list[str] = []

    @property
    def markup(self) -> str:
        """The HTML."""
        return "".join(self._markup)

    @property
    def text(self) -> str:
        """The text alone."""
        return "".join(self._text)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self.open += 1
        if self._hidden_from is not None:
            return
        declared = self._declared_in(attributes.get("style", ""))
        if tag not in HOLDING_NOTHING and _is_hidden(tag, attributes, declared):
            self._hidden_from = self.open
            return
        self._letters.append(letters_within(tag, attributes, declared, self._letters[-1]))
        name = self._name(tag)
        if name is None:
            return
        self.elements += 1
        self._kept_open += 1
        self.depth = max(self.depth, self._kept_open)
        self._break_line(name)
        if name == "img":
            self._picture(attributes)
        elif name == "a" and self._letters[-1].unseen:
            self._links.append((self.open, len(self._markup), f"<a{_kept(name, attributes)}>"))
            self._markup.append("<a>")
        else:
            self._markup.append(f"<{name}{_kept(name, attributes)}>")

    def end(self, tag: str) -> None:
        """An element ends."""
        self.open -= 1
        if self._hidden_from is not None:
            if self.open < self._hidden_from:
                self._hidden_from = None
            return
        self._letters.pop()
        if self._links and self._links[-1][0] > self.open:
            self._links.pop()
        name = self._name(tag)
        if name is None:
            return
        self._kept_open -= 1
        self._break_line(name)
        if name not in VOID:
            self._markup.append(f"</{name}>")

    def data(self, data: str) -> None:
        """Text."""
        if self._hidden_from is None and not self._letters[-1].unseen:
            if data.strip():
                self._show_links()
            self._markup.append(escape(data, quote=False))
            self._text.append(data)

    def close(self) -> None:
        """All of it was read."""

    def _declared_in(self, style: str) -> Declared:
        found = self._declared.get(style)
        if found is None:
            found = self._declared[style] = declared_in(style)
        return found

    def _break_line(self, name: str) -> None:
        if name not in WITHIN_LINES:
            self._text.append("\n")

    def _picture(self, attributes: Mapping[str, str]) -> None:
        """Letters of no size hide no picture. Where its address is none to pass on, its words stand for it."""
        if "visibility" in self._letters[-1].unseen:
            return
        self._show_links()
        if attributes.get("src") and _has_scheme(attributes["src"], PICTURED):
            self._markup.append(f"<img{_kept('img', attributes)}>")
        elif not self._letters[-1].unseen:
            self._markup.append(escape(attributes.get("alt", "")))

    def _show_links(self) -> None:
        """Something within the links is seen: so are they."""
        for _, place, link in self._links:
            self._markup[place] = link
        self._links.clear()

    def _name(self, tag: str) -> str | None:
        return tag if tag in KEPT else "div" if tag in BLOCKS else None


def _is_hidden(tag: str, attributes: Mapping[str, str], declared: Declared) -> bool:
    """Whether nobody sees the element."""
    is_marked = "hidden" in attributes and not declared.shows("display")
    if tag in DROPPED or is_marked or hides_all(tag, declared):
        return True
    return tag == "img" and is_dot(attributes, declared)


def _has_scheme(address: str, schemes: Collection[str]) -> bool:
    """Whether an address has one of these schemes, or none."""
    scheme = SCHEME.match(PASSED_OVER.sub("", address[:MAX_ADDRESS]))
    return scheme is None or scheme[1].lower() in schemes


def _kept(name: str, attributes: Mapping[str, str]) -> str:
    """The attributes that Markdown can say, as far as they are what they should be."""
    kept: dict[str, str] = {}
    if name == "a" and _has_scheme(attributes.get("href", ""), LINKED):
        kept["href"] = attributes.get("href", "")[:MAX_ADDRESS]
    elif name == "img":
        kept = {"src": attributes["src"][:MAX_ADDRESS], "alt": attributes.get("alt", "")}
    elif name == "ol" and NUMBER.fullmatch(attributes.get("start", "")):
        kept["start"] = attributes["start"]
    elif name in ("td", "th") and COLUMNS.fullmatch(attributes.get("colspan", "")):
        kept["colspan"] = attributes["colspan"]
    return "".join(f' {attribute}="{escape(value)}"' for attribute, value in kept.items())
