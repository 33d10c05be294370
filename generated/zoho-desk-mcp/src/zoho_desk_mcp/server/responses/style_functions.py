"""Values of styles that are made of functions: what moves, cuts and fades an element."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set

from .style_values import Verdict, calls, faint, far, number, pixels, sides

MOVING = frozenset(
    {
        *("matrix", "matrix3d", "perspective", "rotate", "rotate3d", "rotatex", "rotatey", "rotatez"),
        *("scale", "scale3d", "scalex", "scaley", "scalez", "skew", "skewx", "skewy"),
        *("translate", "translate3d", "translatex", "translatey", "translatez"),
    }
)
FADING = frozenset(
    {
        *("blur", "brightness", "contrast", "drop-shadow", "grayscale", "hue-rotate", "invert", "opacity"),
        *("saturate", "sepia"),
    }
)
CUTTING = frozenset({"circle", "ellipse", "inset", "path", "polygon"})
WHOLE = 100.0
"""Percent."""


def transform(value: str) -> Verdict | None:
    """Whether nothing of an element is left in the window."""
    return _judged(value, MOVING, _moves_out)


def fading(value: str) -> Verdict | None:
    """Whether a filter leaves nothing of an element."""
    return _judged(value, FADING, _fades)


def cutting(value: str) -> Verdict | None:
    """Whether a path cuts off all of an element."""
    return _judged(value, CUTTING, _cuts_all)


def clipping(value: str) -> Verdict | None:
    """The same of the older `clip`."""
    return _judged(value, {"rect"}, _is_dot)


def _judged(value: str, known: Set[str], hides: Callable[[str, Sequence[str]], bool]) -> Verdict | None:
    """What a value does whose functions are all known."""
    if value in ("none", "auto"):
        return Verdict.SHOWS
    found = calls(value)
    if found is None or not {name for name, _ in found} <= known:
        return None
    return Verdict.HIDES if any(hides(name, given) for name, given in found) else Verdict.SHOWS


def _moves_out(name: str, given: Sequence[str]) -> bool:
    if name.startswith("scale") and name != "scalez":
        return any(read[0] == 0 for read in map(number, given[:2]) if read)
    return name.startswith("translate") and name != "translatez" and Verdict.HIDES in map(far, given[:2])


def _fades(name: str, given: Sequence[str]) -> bool:
    return name == "opacity" and Verdict.HIDES in map(faint, given[:1])


def _cuts_all(name: str, given: Sequence[str]) -> bool:
    if name == "circle":
        return bool(given) and pixels(given[0]) == 0
    lengths = given[: given.index("round")] if "round" in given else given
    cut = {side: _percent(length) for side, length in sides(" ".join(lengths)).items()} if name == "inset" else {}
    return bool(cut) and (cut["top"] + cut["bottom"] >= WHOLE or cut["left"] + cut["right"] >= WHOLE)


def _is_dot(name: str, given: Sequence[str]) -> bool:
    """Whether all sides of what is left lie within a pixel of each other."""
    return name == "rect" and bool(given) and all(pixels(length) in (0.0, 1.0) for length in given)


def _percent(length: str) -> float:
    read = number(length)
    return read[0] if read and read[1] == "%" else 0.0
