"""Styles by which a mail program shows nothing of an element: what a person does not see, no model should read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(.))", re.IGNORECASE | re.DOTALL)
MAX_VALUE = 500
"""Characters of a value that are looked at: patterns may take the square of their number."""
LAST_CHARACTER = 0x10FFFF
NOTHING = r"[-+]?(?:0+(?:\.0*)?|\.0+)(?:[a-z]+|%)?"
"""No length, in any unit."""
SMALL = rf"(?:{NOTHING}|\+?0*1?(?:\.\d*)?p[tx]|\+?0*\.0\d*r?em|\+?0*\d(?:\.\d*)?%)"
"""A size of letters that nobody can read: under two points, a tenth of others, or ten percent."""
FAR = r"-0*(?:(?:[7-9]\d\d|\d{4,})(?:\.\d*)?(?:p[tx]|%)|\d{3,}(?:\.\d*)?(?:r?em|v[wh]|in|[cm]m))"
"""A length that leads out of the window. Shorter ones put wide parts in the middle."""
NO_ALPHA = r"\s*(?:0+(?:\.0*)?|\.0+)%?\s*\)"
CLEAR = rf"transparent|#[0-9a-f]{{3}}0|#[0-9a-f]{{6}}00|(?:rgb|hsl)a?\((?:(?:[^,/]*,){{3}}|[^/]*/){NO_ALPHA}"
"""A color that is none."""
OF_ALL_WITHIN = {
    "display": "none",
    "content-visibility": "hidden",
    "mso-hide": "all",
    "opacity": r"(?:0+(?:\.0\d*)?|\.0\d*)%?",
    "filter": rf".*opacity\(\s*{NOTHING}\s*\).*",
    "max-height": NOTHING,
    "zoom": NOTHING,
    "margin-left": FAR,
    "clip-path": rf"inset\(\s*(?:[5-9]\d|100)%.*\)|circle\(\s*{NOTHING}.*\)",
    "transform": rf".*(?:scale[xy]?\(\s*{NOTHING}\s*[,)]|translate(?:x|y|3d)?\(\s*(?:[^,]*,\s*)?{FAR}).*",
}
"""Property -> the values by which nothing of the element is seen, whatever is within it."""
OF_TEXT = {
    "visibility": "hidden|collapse",
    "color": CLEAR,
    "-webkit-text-fill-color": CLEAR,
    "font-size": SMALL,
    "text-indent": r"-0*(?:\d{3}.*|\d{2,}(?:\.\d*)?r?em)",
}
"""The same of text, until an element within has another value: newsletters have their parts in one of no font size."""
RELATIVE = re.compile(r"inherit|unset|currentcolor|smaller|larger|[\d.+]*(?:em|ex|ch|%)")
"""Values that go by that of the element around: of no size, nothing comes."""
FONT_SIZE = re.compile(r"[-+]?[\d.]+(?:[a-z]+|%)|[-+]?[0.]+|inherit|larger|smaller|unset")
"""A size of letters, as the first of `font`: a number without a unit is their weight."""
SHUT = rf"{NOTHING}|\+?0*1?(?:\.\d*)?p[tx]"
CUT_OFF = r"rect\(\s*(?:[01](?:px)?[\s,]*){4}\)"
Declared = Mapping[str, Sequence[str]]
"""Properties and all values that a style gives them: which one counts depends on quotes, which may not end."""


def declared_in(style: str) -> Declared:
    """What a style says, in small letters, without comments, escapes and `!important`."""
    found: dict[str, list[str]] = {}
    if not style:
        return found
    for part in ESCAPE.sub(_character, COMMENT.sub("", style)).lower().split(";"):
        name, _, value = part.partition(":")
        found.setdefault(name.strip(), []).append(value.partition("!")[0].strip()[:MAX_VALUE])
    if "font" in found:
        found["font-size"] = [*map(_size_of, found["font"]), *found.get("font-size", ())]
    return found


def hides_all(declared: Declared) -> bool:
    """Whether nothing of the element, and of what is within it, is seen."""
    if any(_has(declared, values, name) for name, values in OF_ALL_WITHIN.items()):
        return True
    if _has(declared, "absolute|fixed", "position"):
        placed = ("left", "top", "right", "bottom")
        return _has(declared, FAR, *placed) or _has(declared, CUT_OFF, "clip")
    cuts = _has(declared, ".*(?:hidden|clip).*", "overflow", "overflow-x", "overflow-y")
    return cuts and _has(declared, SHUT, "width", "height", "max-width", "max-height", "line-height")


def unseen_by(declared: Declared, around: frozenset[str]) -> frozenset[str]:
    """The properties by which text of the element is not seen; `around` are those of the element around it."""
    given = declared.keys() & OF_TEXT.keys()
    hiding = {name for name in given if _has(declared, OF_TEXT[name], name)}
    kept = {name for name in around if name not in given or RELATIVE.fullmatch(declared[name][-1])}
    return frozenset(hiding | kept)


def _has(declared: Declared, values: str, *names: str) -> bool:
    return any(_pattern(values).fullmatch(value) for name in names for value in declared.get(name, ()))


@lru_cache
def _pattern(values: str) -> re.Pattern[str]:
    return re.compile(values, re.DOTALL)


def _size_of(font: str) -> str:
    """The size of letters among what `font` says; what is behind a slash is the height of lines."""
    words = font.partition("/")[0].split()
    return next((word for word in words if FONT_SIZE.fullmatch(word)), "")


def _character(escape: re.Match[str]) -> str:
    code = int(escape[1] or "0", 16)
    return escape[2] or (chr(code) if 0 < code <= LAST_CHARACTER else "")
