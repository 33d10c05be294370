"""Colors as styles write them: which of them are seen. What is no color says nothing."""

from __future__ import annotations

import re

from .style_values import Verdict, calls, listed, number

WORDS = """
    aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood
    cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray
    darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen
    darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue
    firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew
    hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan
    lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
    lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue
    mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred
    midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid
    palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple
    rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue
    slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white
    whitesmoke yellow yellowgreen
    buttontext canvastext fieldtext graytext linktext menutext visitedtext windowtext
"""
NAMES = frozenset(WORDS.split())
DIGITS = re.compile(r"#(?:[0-9a-f]{3}([0-9a-f])?|[0-9a-f]{6}([0-9a-f]{2})?)")
FUNCTIONS = frozenset({"rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch"})
MIXED = ("color(", "color-mix(", "light-dark(")
"""Functions that make colors of others. What they make is not looked at."""
PARTS = 3
"""Numbers of a color; one more is how much of it is seen."""
FAINT = 0.02
"""How much of a color nobody sees."""


def color(value: str) -> Verdict | None:
    """Whether text of a color is seen; None for what is no color."""
    if value == "currentcolor":
        return Verdict.INHERITS
    if value in NAMES or (value.startswith(MIXED) and value.endswith(")")):
        return Verdict.SHOWS
    shown = 0.0 if value == "transparent" else _alpha(value)
    return None if shown is None else Verdict.HIDES if shown < FAINT else Verdict.SHOWS


def is_painted(value: str) -> bool:
    """Whether a shadow or the edge of letters, as a style gives it, is there and has a color that is seen."""
    parts = [part.partition("(") for part in value.split(")")[:-1]]
    functions = [f"{(name.split() or [''])[-1]}({given})" for name, _, given in parts]
    found = map(color, [*value.replace(",", " ").split(), *functions])
    return value not in ("", "none") and Verdict.HIDES not in found


def _alpha(value: str) -> float | None:
    """How much of a color in digits or numbers is seen, of 1."""
    digits = DIGITS.fullmatch(value)
    if digits:
        last = digits[1] or digits[2]
        return int(last, 16) / (16 ** len(last) - 1) if last else 1.0
    found = calls(value)
    if found is None or len(found) != 1 or found[0][0] not in FUNCTIONS:
        return None
    given, mark, share = found[0][1].partition("/")
    parts = listed(given)
    if mark and "," not in given:
        parts.append(share.strip())
    elif mark or ("," not in given and len(parts) != PARTS):
        return None
    read = [number(part) for part in parts]
    if len(read) not in (PARTS, PARTS + 1) or None in read:
        return None
    last = read[PARTS] if len(read) > PARTS else (1.0, "")
    return None if last is None else last[0] / (100 if last[1] == "%" else 1)
