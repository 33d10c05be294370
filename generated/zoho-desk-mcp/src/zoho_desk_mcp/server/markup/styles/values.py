"""Values of styles: numbers, lengths, sizes of letters and functions, each read once in one pass."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum

LENGTH = re.compile(r"([-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d{1,3})?)([a-z]{0,5}|%)")
PIXELS = {
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "in": 96.0,
    "cm": 37.8,
    "mm": 3.78,
    "q": 0.945,
    "%": 1.5,
    **dict.fromkeys(("em", "rem", "vw", "vh", "vmin", "vmax"), 10.0),
    **dict.fromkeys(("ex", "ch"), 5.0),
}
"""About how many pixels a unit has, or a little less."""
FAR = -990
"""Pixels that lead out of the window. Shorter lengths put wide parts in the middle."""
READABLE = {"em": 0.1, "%": 10.0, "ex": 0.2, "ch": 0.2, "px": 2.0, "pt": 2.0}
"""From which size on letters can be read, by units that have a bound of their own."""
OF_THOSE_AROUND = frozenset({"em", "%", "ex", "ch"})
SIZES = frozenset({"xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"})
FAINT = 0.1
"""How opaque a thing is that nobody sees, of 1."""
SIDES = ("top", "right", "bottom", "left")


class Verdict(Enum):
    """What a value does. One that no program is known to understand has none."""

    HIDES = "hides"
    SHOWS = "shows"
    INHERITS = "inherits"
    """It goes by that of the element around."""


Reader = Callable[[str], Verdict | None]


def keywords(hiding: str, showing: str) -> Reader:
    """What reads a property of such words."""
    verdicts = dict.fromkeys(showing.split(), Verdict.SHOWS) | dict.fromkeys(hiding.split(), Verdict.HIDES)
    return verdicts.get


def number(value: str) -> tuple[float, str] | None:
    """A number and its unit; None for what is none."""
    found = LENGTH.fullmatch(value)
    return (float(found[1]), found[2]) if found else None


def pixels(value: str) -> float | None:
    """About how many pixels a length has; None for what is none. A number without a unit is one only if it is 0."""
    found = number(value)
    if found is None or found[1] not in PIXELS:
        return 0.0 if found == (0.0, "") else None
    return found[0] * PIXELS[found[1]]


def far(value: str) -> Verdict | None:
    """Whether a length leads out of the window."""
    size = pixels(value)
    if size is None:
        return Verdict.SHOWS if value == "auto" else None
    return Verdict.HIDES if size <= FAR else Verdict.SHOWS


def shut(value: str) -> Verdict | None:
    """Whether nothing has room in a width."""
    size, read = pixels(value), number(value)
    if size is None or read is None:
        is_size = value in ("auto", "none") or value.endswith(("-content", "-available"))
        return Verdict.SHOWS if is_size else None
    if size < 0:
        return None
    return Verdict.HIDES if size == 0 or (read[1] in ("px", "pt") and read[0] < READABLE["px"]) else Verdict.SHOWS


def shut_height(value: str) -> Verdict | None:
    """The same of a height: a part of one that its content makes is as high as its own content."""
    return Verdict.SHOWS if value.endswith("%") and shut(value) else shut(value)


def faint(value: str) -> Verdict | None:
    """Whether nobody sees what is so opaque."""
    read = number(value)
    if read is None or read[1] not in ("", "%"):
        return None
    return Verdict.HIDES if read[0] / (100 if read[1] else 1) < FAINT else Verdict.SHOWS


def letters(value: str) -> Verdict | None:
    """Whether letters of a size can be read."""
    if value in ("larger", "smaller"):
        return Verdict.INHERITS
    read, size = number(value), pixels(value)
    if read is None or size is None or size < 0:
        return Verdict.SHOWS if value in SIZES else None
    count, bound = (read[0], READABLE[read[1]]) if read[1] in READABLE else (size, READABLE["px"])
    if count < bound:
        return Verdict.HIDES
    return Verdict.INHERITS if read[1] in OF_THOSE_AROUND else Verdict.SHOWS


def letters_of(font: str) -> str:
    """The size of letters among what `font` says, if it also names a family; behind a slash is the height of lines."""
    head, _, tail = font.partition("/")
    words = head.split()
    place = next((at for at, word in enumerate(words) if letters(word)), len(words))
    names_family = place < len(words) - 1 or len(tail.split()) > 1
    return words[place] if place < len(words) and names_family else ""


def sides(value: str) -> dict[str, str]:
    """Side -> its part of a value with one to four parts; nothing for others."""
    words = value.split()
    if not 1 <= len(words) <= len(SIDES):
        return {}
    top, right, bottom, left = (words * len(SIDES))[: len(SIDES)]
    if len(words) == len(SIDES) - 1:
        left = right
    return dict(zip(SIDES, (top, right, bottom, left), strict=True))


def calls(value: str) -> list[tuple[str, str]] | None:
    """Functions and what they are given, of a value that has nothing else; None for others."""
    *pieces, rest = value.split(")")
    if rest.strip() or not pieces:
        return None
    parts = [piece.partition("(") for piece in pieces]
    return [(name.lstrip(), given.strip()) for name, _, given in parts]


def listed(given: str) -> list[str]:
    """What a function is given, between commas or else between blanks; one empty text where it mixes the two."""
    if "," not in given:
        return given.split()
    parts = [part.strip() for part in given.split(",")]
    return parts if all(len(part.split()) == 1 for part in parts) else [""]
