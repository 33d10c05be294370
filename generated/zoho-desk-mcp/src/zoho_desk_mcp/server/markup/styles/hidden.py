"""Styles by which a mail program shows nothing of an element: what a person does not see, no model should read.

Text that people see must not be lost: a value hides, or ends hiding, only if it is known to be understood so. What
is hidden in one program alone, or may be seen beside what cuts it off, is seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .colors import color, is_painted
from .declarations import declarations
from .functions import clipping, cutting, fading, transform
from .values import FAR, Reader, Verdict, faint, far, keywords, letters, letters_of, pixels, shut, shut_height, sides

BOXES = "block inline-block flex inline-flex grid inline-grid list-item flow-root -webkit-box -webkit-flex"
OTHER_BOXES = (
    "inline inline-table table table-row table-cell table-row-group table-header-group table-footer-group"
    " table-caption contents run-in ruby"
)
COLORS = frozenset({"color", "-webkit-text-fill-color"})
EDGES = ("text-shadow", "-webkit-text-stroke")
OF_TEXT: Mapping[str, Reader] = {
    "visibility": keywords("hidden collapse", "visible"),
    **dict.fromkeys(sorted(COLORS), color),
    "font-size": letters,
    "text-indent": far,
}
"""What hides text until an element within has another value: newsletters have their parts in one of no font size."""


def _any(value: str) -> Verdict | None:
    return Verdict.SHOWS if value else None


READERS: Mapping[str, Reader] = {
    **OF_TEXT,
    "display": keywords("none", f"{BOXES} {OTHER_BOXES}"),
    "box": keywords(BOXES, OTHER_BOXES),
    "content-visibility": keywords("hidden", "visible auto"),
    "opacity": faint,
    "filter": fading,
    "transform": transform,
    "clip-path": cutting,
    "clip": clipping,
    "position": keywords("absolute fixed", "static relative sticky -webkit-sticky"),
    "float": keywords("left right", "none"),
    **dict.fromkeys(("overflow-x", "overflow-y"), keywords("hidden clip", "visible auto scroll overlay")),
    "direction": keywords("rtl", "ltr"),
    "text-align": keywords("right end", "left start center justify"),
    **dict.fromkeys(("left", "top", "right", "bottom", "margin-left", "margin-right", "padding-left"), far),
    **dict.fromkeys(("width", "max-width", "min-width"), shut),
    **dict.fromkeys(("height", "max-height", "min-height"), shut_height),
    **dict.fromkeys(("padding", "padding-top", "padding-right", "padding-bottom"), _any),
    **dict.fromkeys(("background-clip", "text-shadow", "-webkit-text-stroke"), _any),
}
"""Property -> what its values do. `box` is whether `display` makes an element one that has a width and height."""
SYSTEM_FONTS = frozenset({"caption", "icon", "menu", "message-box", "small-caption", "status-bar"})
WIDE = frozenset({"initial", "inherit", "unset", "revert", "revert-layer"})
PLACED = {
    "left": ("width", "min-width", "margin-left", "padding-left"),
    "right": ("width", "min-width"),
    "top": ("height", "min-height"),
    "bottom": ("height", "min-height"),
}
"""Side -> what may reach back into the window from there."""
TABLES = frozenset({"table", "tbody", "td", "tfoot", "th", "thead", "tr", "caption"})
"""Elements that take widths and heights as the least they have."""
INLINE = frozenset(
    {
        *("a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s"),
        *("samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var"),
    }
)
"""Elements that take none."""
OWN_LETTERS = frozenset({"button", "input", "select", "textarea"})
FONT_SIZE = re.compile(r"\s*[-+]?\d+\s*")


@dataclass(frozen=True)
class Declared:
    """What a style says: of each property the last value that is known."""

    values: dict[str, str] = field(default_factory=dict)
    verdicts: dict[str, Verdict] = field(default_factory=dict)

    def hides(self, *names: str) -> bool:
        """Whether one of these properties does its part in hiding."""
        return any(self.verdicts.get(name) is Verdict.HIDES for name in names)

    def shows(self, name: str) -> bool:
        """Whether the property has a value that does not hide."""
        return self.verdicts.get(name) is Verdict.SHOWS

    def is_far(self, name: str, reaching_back: tuple[str, ...]) -> bool:
        """Whether something is far out of the window, together with what may reach back into it."""
        sizes = (pixels(self.values.get(other, "")) or 0.0 for other in (name, *reaching_back))
        return self.hides(name) and sum(sizes) <= FAR / 2

    def has_room(self, *names: str) -> bool:
        """Whether one of these properties keeps room for something."""
        words = [word for name in names for word in self.values.get(name, "").split()]
        return any((pixels(word) or 0.0) > 1 or word.endswith("-content") for word in words)


@dataclass(frozen=True)
class Letters:
    """How text of an element is seen: by which properties it is not, and by which it is although it has no color."""

    unseen: frozenset[str] = frozenset()
    painted: frozenset[str] = frozenset()


NOTHING_DECLARED = Declared()


def declared_in(style: str) -> Declared:
    """What the style of an element says."""
    if not style:
        return NOTHING_DECLARED
    found, firm = Declared(), set[str]()
    for name, value, is_important in _written(style):
        verdict = _verdict(name, value)
        if verdict is None or (name in firm and not is_important):
            continue
        found.values[name], found.verdicts[name] = value, verdict
        if is_important:
            firm.add(name)
    return found


def hides_all(tag: str, declared: Declared) -> bool:
    """Whether nothing of the element, and of what is within it, is seen."""
    if declared.values.get("display") == "contents":
        return False
    if declared.hides("display", "opacity", "filter", "clip-path"):
        return True
    if _is_margin_out(tag, declared):
        return True
    if declared.hides("position") and (declared.hides("clip") or _is_out(declared)):
        return True
    return _has_sizes(tag, declared) and (declared.hides("content-visibility", "transform") or _is_shut(declared))


def letters_within(tag: str, attributes: Mapping[str, str], declared: Declared, around: Letters) -> Letters:
    """How text of the element is seen; `around` tells it of the element around it."""
    given = {name: declared.verdicts[name] for name in OF_TEXT if name in declared.verdicts}
    if declared.hides("text-indent") and not _is_indented_out(tag, declared):
        given["text-indent"] = Verdict.SHOWS
    given = {**dict.fromkeys(_own(tag, attributes), Verdict.SHOWS), **given}
    kept = {name for name in around.unseen if given.get(name, Verdict.INHERITS) is Verdict.INHERITS}
    unseen = kept | {name for name, verdict in given.items() if verdict is Verdict.HIDES}
    painted = _painted(declared, around.painted)
    if painted:
        unseen -= COLORS
    return Letters(frozenset(unseen - {"color"} if declared.shows("-webkit-text-fill-color") else unseen), painted)


def is_dot(attributes: Mapping[str, str], declared: Declared) -> bool:
    """Whether a picture has no width or height that is seen; what its style says counts before its attributes."""
    for side in ("width", "height"):
        if declared.has_room(f"min-{side}", "padding"):
            continue
        if declared.hides(side) or (side not in declared.values and _is_dot(attributes.get(side, ""))):
            return True
    return False


def _is_dot(size: str) -> bool:
    """Whether the side of a picture only tells who reads the mail, or its words are those that nobody sees."""
    return (pixels(size.strip()) if "p" in size else pixels(f"{size.strip()}px")) in (0.0, 1.0)


def _written(style: str) -> Iterator[tuple[str, str, bool]]:
    for name, value, is_important in declarations(style):
        for written, its in _written_out(name, value).items():
            yield written, its, is_important


def _written_out(name: str, value: str) -> Mapping[str, str]:
    """The properties for which a declaration stands."""
    if name == "font":
        return {"font-size": value if value in WIDE else "medium" if value in SYSTEM_FONTS else letters_of(value)}
    if name == "display":
        return {"display": value, "box": value}
    if name in ("background", "-webkit-background-clip"):
        return {"background-clip": value}
    if name == "overflow":
        across, _, down = value.partition(" ")
        return {"overflow-x": across, "overflow-y": down.strip() or across}
    if name == "-webkit-text-stroke-width":
        return {"-webkit-text-stroke": value}
    if name in ("margin", "padding"):
        its = sides(value)
        return {f"{name}-left": its.get("left", ""), f"{name}-right": its.get("right", ""), name: value}
    return {name: value}


def _verdict(name: str, value: str) -> Verdict | None:
    """What a value does; None for one that is not known."""
    reader = READERS.get(name)
    if reader is None:
        return None
    if value in WIDE:
        return Verdict.INHERITS if name in OF_TEXT and value != "initial" else Verdict.SHOWS
    return reader(value)


def _own(tag: str, attributes: Mapping[str, str]) -> Iterator[str]:
    """The properties that an element has of its own, and not from those around it."""
    if tag in OWN_LETTERS:
        yield from ("color", "font-size", "text-indent")
    elif tag == "mark" or (tag == "a" and "href" in attributes):
        yield "color"
    elif tag == "font":
        if attributes.get("color", "transparent").strip().lower() not in ("", "transparent"):
            yield "color"
        if FONT_SIZE.fullmatch(attributes.get("size", "")):
            yield "font-size"


def _painted(declared: Declared, around: frozenset[str]) -> frozenset[str]:
    """What is behind, around or under letters without a color, so that they are seen."""
    edges = {name: declared.values[name] for name in EDGES if declared.values.get(name, "inherit") != "inherit"}
    painted = {name for name, value in edges.items() if is_painted(value)} | (around - edges.keys())
    if "text" in declared.values.get("background-clip", "").split():
        painted.add("background-clip")
    return frozenset(painted)


def _has_sizes(tag: str, declared: Declared) -> bool:
    """Whether an element has the width and height that its style says, and can be moved."""
    if "box" in declared.verdicts:
        return declared.hides("box")
    if tag in TABLES or tag in INLINE:
        return tag != "table" and declared.hides("position", "float")
    return True


def _is_indented_out(tag: str, declared: Declared) -> bool:
    is_inline = declared.values["display"] in ("inline", "contents") if "display" in declared.values else tag in INLINE
    is_within_line = is_inline and not declared.hides("position", "float", "box")
    return (
        not is_within_line
        and not declared.hides("text-align")
        and declared.is_far("text-indent", ("margin-left", "padding-left"))
    )


def _is_margin_out(tag: str, declared: Declared) -> bool:
    """Whether a margin puts an element out of the window: not what its right side holds, or is as wide on both."""
    if not (_has_sizes(tag, declared) or (tag == "table" and "box" not in declared.verdicts)):
        return False
    is_held = declared.values.get("float") == "right" or declared.values.get("right", "auto") != "auto"
    if is_held or declared.hides("margin-right", "direction", "text-align"):
        return False
    return declared.is_far("margin-left", ("left", "width", "min-width", "padding-left"))


def _is_out(declared: Declared) -> bool:
    """Whether what is placed freely lies out of the window: what is as far out on both sides is in the middle."""
    out = {side for side, reaching_back in PLACED.items() if declared.is_far(side, reaching_back)}
    return bool(out) and not out >= {"left", "right"} and not out >= {"top", "bottom"}


def _is_shut(declared: Declared) -> bool:
    """Whether an element has no room, and what does not fit is cut off."""
    padding = ("padding", *(f"padding-{side}" for side in PLACED))
    if declared.has_room(*padding):
        return False
    return any(
        declared.hides(side, f"max-{side}") and not declared.has_room(f"min-{side}") and _is_cut(declared, axis)
        for axis, side in (("x", "width"), ("y", "height"))
    )


def _is_cut(declared: Declared, axis: str) -> bool:
    """Whether what does not fit is cut off: `hidden` in one direction leaves none of it in the other either."""
    is_hidden = "hidden" in (declared.values.get("overflow-x"), declared.values.get("overflow-y"))
    return is_hidden or declared.hides(f"overflow-{axis}")
