"""Values of styles that are made of functions: what moves, cuts and fades an element.

A value in which one function is given what it does not take does nothing at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set

from .values import FAR, Verdict, calls, faint, listed, number, pixels, sides

ANGLES = frozenset({"deg", "grad", "rad", "turn"})
SHARES = frozenset({"", "%"})
"""Units of what is a number, or a part of one."""
WHOLE = 100.0
"""Percent."""
EDGES = 4
"""Of a rectangle."""
Call = tuple[str, str]


def _is_length(given: str) -> bool:
    return pixels(given) is not None


def _is_share(given: str) -> bool:
    read = number(given)
    return read is not None and read[1] in SHARES


def _is_amount(given: str) -> bool:
    """Whether it is a number, a part or a length, and none below zero; or nothing, which is a whole."""
    read = number(given)
    return not given or (read is not None and read[0] >= 0 and (_is_share(given) or _is_length(given)))


def _is_angle(given: str) -> bool:
    read = number(given)
    return read is not None and (read[1] in ANGLES or read == (0.0, ""))


def _is_turn(given: str) -> bool:
    return _is_share(given) or _is_angle(given)


Taken = tuple[Callable[[str], bool], Set[int]]
"""What a function takes, and how many of them."""
MOVING: Mapping[str, Taken] = {
    "matrix": (_is_share, {6}),
    "matrix3d": (_is_share, {16}),
    "perspective": (_is_length, {1}),
    **dict.fromkeys(("rotate", "rotatex", "rotatey", "rotatez"), (_is_angle, {1})),
    "rotate3d": (_is_turn, {4}),
    "skew": (_is_angle, {1, 2}),
    **dict.fromkeys(("skewx", "skewy"), (_is_angle, {1})),
    "scale": (_is_share, {1, 2}),
    "scale3d": (_is_share, {3}),
    **dict.fromkeys(("scalex", "scaley", "scalez"), (_is_share, {1})),
    "translate": (_is_length, {1, 2}),
    "translate3d": (_is_length, {3}),
    **dict.fromkeys(("translatex", "translatey", "translatez"), (_is_length, {1})),
}
FADING: Mapping[str, Taken] = {
    **dict.fromkeys(
        ("brightness", "contrast", "grayscale", "invert", "opacity", "saturate", "sepia"), (_is_amount, {1})
    ),
    "blur": (_is_amount, {1}),
    "drop-shadow": (bool, {1}),
    "hue-rotate": (_is_angle, {1}),
}


def transform(value: str) -> Verdict | None:
    """Whether nothing of an element is left in the window."""
    found = calls(value)
    if found is None or not all(_takes(MOVING, *call) for call in found):
        return _of_none(value)
    return Verdict.HIDES if _moves_out(found) or any(_is_flat(*call) for call in found) else Verdict.SHOWS


def fading(value: str) -> Verdict | None:
    """Whether a filter leaves nothing of an element."""
    found = calls(value)
    if found is None or not all(_takes(FADING, *call) for call in found):
        return _of_none(value)
    is_faint = any(name == "opacity" and faint(given) is Verdict.HIDES for name, given in found)
    return Verdict.HIDES if is_faint else Verdict.SHOWS


def cutting(value: str) -> Verdict | None:
    """Whether a path cuts off all of an element."""
    found = calls(value)
    if found is None or len(found) != 1:
        return _of_none(value)
    name, words = found[0][0], found[0][1].split()
    if name == "circle" and words:
        return Verdict.HIDES if pixels(words[0]) == 0 and words[1:2] in ([], ["at"]) else Verdict.SHOWS
    if name == "inset":
        return Verdict.HIDES if _cuts_all(words) else Verdict.SHOWS
    return Verdict.SHOWS if name in ("circle", "ellipse", "path", "polygon") else None


def clipping(value: str) -> Verdict | None:
    """The same of the older `clip`."""
    found = calls(value)
    if found is None or len(found) != 1 or found[0][0] != "rect":
        return _of_none(value)
    edges = [pixels(length) for length in listed(found[0][1])]
    return Verdict.HIDES if len(edges) == EDGES and all(edge in (0.0, 1.0) for edge in edges) else Verdict.SHOWS


def _of_none(value: str) -> Verdict | None:
    return Verdict.SHOWS if value in ("none", "auto") else None


def _takes(known: Mapping[str, Taken], name: str, given: str) -> bool:
    """Whether a function is known, and is given what it takes."""
    is_taken, counts = known.get(name, (_is_share, frozenset[int]()))
    parts = [part.strip() for part in given.split(",")]
    return len(parts) in counts and all(map(is_taken, parts))


def _is_flat(name: str, given: str) -> bool:
    """Whether a function leaves no width or no height."""
    if not name.startswith("scale") or name == "scalez":
        return False
    return any(read[0] == 0 for read in map(number, given.replace(",", " ").split()[:2]) if read)


def _moves_out(found: Sequence[Call]) -> bool:
    """Whether all moves together lead out of the window. Those that follow a turn or another size are not added up."""
    across = down = 0.0
    for name, given in found:
        if not name.startswith("translate"):
            break
        first, *others = [pixels(part) or 0.0 for part in given.replace(",", " ").split()]
        across += first if name in ("translate", "translate3d", "translatex") else 0.0
        down += first if name == "translatey" else others[0] if others else 0.0
    return min(across, down) <= FAR


def _cuts_all(words: Sequence[str]) -> bool:
    """Whether `inset` leaves nothing."""
    lengths = words[: words.index("round")] if "round" in words else words
    if not all(map(_is_length, lengths)):
        return False
    cut = {side: _percent(length) for side, length in sides(" ".join(lengths)).items()}
    return bool(cut) and (cut["top"] + cut["bottom"] >= WHOLE or cut["left"] + cut["right"] >= WHOLE)


def _percent(length: str) -> float:
    read = number(length)
    return read[0] if read and read[1] == "%" else 0.0
