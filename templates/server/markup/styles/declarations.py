"""What a style declares, as browsers read it (CSS Syntax, section 5.3.8): property, value, and whether it is important.

Values come in lower case, without comments and escapes. What strings and addresses say is left out: nothing that hides
is in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import tinycss2
from tinycss2 import ast

MAX_DEPTH = 10
"""Brackets and functions within each other that are read."""
LONG_NUMBER = re.compile(r"(?<![0-9.])[0-9]{4000,}")
"""Python refuses to read whole numbers of more than 4,300 digits."""


def declarations(style: str) -> Iterator[tuple[str, str, bool]]:
    """The declarations of a style attribute, in order, without those that are none."""
    read = LONG_NUMBER.sub(lambda digits: digits[0].lstrip("0")[:4000] or "0", style)
    for found in tinycss2.parse_declaration_list(read, skip_whitespace=True):
        if isinstance(found, ast.Declaration):
            yield found.lower_name, _text(found.value).strip().lower(), found.important


def _text(parts: Iterable[ast.Node], depth: int = 0) -> str:
    return "".join(_part(part, depth) for part in parts) if depth < MAX_DEPTH else "…"


def _part(part: ast.Node, depth: int) -> str:
    match part:
        case ast.WhitespaceToken() | ast.Comment():
            return " "
        case ast.IdentToken() | ast.LiteralToken():
            return str(part.value)
        case ast.HashToken():
            return f"#{part.value}"
        case ast.NumberToken():
            return str(part.representation)
        case ast.PercentageToken():
            return f"{part.representation}%"
        case ast.DimensionToken():
            return f"{part.representation}{part.unit}"
        case ast.FunctionBlock():
            return f"{part.name}({_text(part.arguments, depth + 1)})"
        case ast.ParenthesesBlock():
            return f"({_text(part.content, depth + 1)})"
        case ast.StringToken() | ast.URLToken():
            return '""'
    return "…"
