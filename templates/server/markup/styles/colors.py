"""Colors as styles write them: which of them are seen. What is no color says nothing."""

from __future__ import annotations

from tinycss2.color4 import parse_color

from .values import Verdict

OF_SYSTEM = frozenset(
    {"buttontext", "canvastext", "fieldtext", "graytext", "linktext", "menutext", "visitedtext", "windowtext"}
)
MIXED = ("color(", "color-mix(", "light-dark(")
"""Functions that make colors of others. What they make is not looked at."""
FAINT = 0.02
"""How much of a color nobody sees."""


def color(value: str) -> Verdict | None:
    """Whether text of a color is seen; None for what is no color."""
    if value in OF_SYSTEM or (value.startswith(MIXED) and value.endswith(")")):
        return Verdict.SHOWS
    found = parse_color(value)
    if found is None:
        return None
    if found == "currentcolor":
        return Verdict.INHERITS
    return Verdict.HIDES if found.alpha < FAINT else Verdict.SHOWS


def is_painted(value: str) -> bool:
    """Whether a shadow or the edge of letters, as a style gives it, is there and has a color that is seen."""
    parts = [part.partition("(") for part in value.split(")")[:-1]]
    functions = [f"{(name.split() or [''])[-1]}({given})" for name, _, given in parts]
    found = map(color, [*value.replace(",", " ").split(), *functions])
    return value not in ("", "none") and Verdict.HIDES not in found
