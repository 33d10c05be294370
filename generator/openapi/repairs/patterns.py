"""Regular expressions of upstream's Java dialect, rewritten so that Python's and Rust's engines read them alike.

Rust's engine is the one that pydantic uses: it has no look-around and never backtracks.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from pydantic_core import SchemaError, SchemaValidator, ValidationError, core_schema

NOT_ASCII = "\\u0080-\\U0010FFFF"
"""The characters of Java's `\\P{InBasicLatin}`, as a range inside a character class."""

TOKENS = re.compile(
    r"\\.?|\[(?:\\.?|[^\]\\])*+\]?|(?P<look_around>\(\?<?[=!])|(?P<flag>\(\?i\))|(?P<opens>\()|(?P<closes>\))",
    re.DOTALL,
)
"""Escapes and character classes, in which a parenthesis opens nothing; groups, and what is rewritten.

A class without an end is one, too: so each character is looked at once.
"""
MAX_LENGTH = 10_000
"""Characters of a pattern. Upstream's longest has a tenth of it."""
MAX_PATTERNS = 1_000
"""Different ones of all files together; Rust's engine takes a tenth of a second for `\\w{100}`. Upstream has 223."""
KEPT = 32
"""Patterns that stay compiled. Each may have 10 MB."""


def unescape_entities(pattern: str) -> str:
    """`&amp;` was meant as `&`: the files carry the escapes of the XML they were made from."""
    return re.sub(r"&(?:amp|lt|gt|quot|apos|#\d+);", lambda entity: html.unescape(entity[0]), pattern)


def translate_unicode_classes(pattern: str) -> str:
    r"""Java's Unicode classes: `\P{InBasicLatin}` is all beyond ASCII; letters, marks and digits become `\w`."""
    pattern = pattern.replace("\\P{InBasicLatin}", NOT_ASCII)
    return re.sub(r"(?:\\p\{[LMN]\})+", r"\\w", pattern)


def scope_inline_flags(pattern: str) -> str:
    """`(?i)` holds to the end of its group: said as `(?i:...)`, which Python accepts too."""
    parts: list[str] = []
    position, open_ = 0, [0]  # of each group around: the flags that end with it
    for token in TOKENS.finditer(pattern):
        parts.append(pattern[position : token.start()])
        position = token.end()
        if token["flag"]:
            open_[-1] += 1
            parts.append("(?i:")
        elif token["closes"]:
            parts.append(")" * open_.pop() + token[0])
            open_ = open_ or [0]
        else:
            open_ += [0] if token["opens"] or token["look_around"] else []
            parts.append(token[0])
    return "".join([*parts, pattern[position:], ")" * sum(open_)])


def drop_look_around(pattern: str) -> str:
    """Look-ahead and look-behind are left out: the pattern then accepts a little more, never less."""
    parts: list[str] = []
    position = depth = 0  # of groups within a look-around
    for token in TOKENS.finditer(pattern):
        if not depth and token["look_around"]:
            parts.append(pattern[position : token.start()])
            depth = 1
        elif depth and token["closes"]:
            depth -= 1
            position = token.end()
        elif depth and (token["opens"] or token["look_around"]):
            depth += 1
    return "".join([*parts, "" if depth else pattern[position:]])


def anchor(pattern: str) -> str:
    """Java matches the whole text: a pattern without `^` and `$` of its own gets both."""
    own = {character for character, in_class in _plain_characters(pattern) if not in_class}
    return pattern if own & {"^", "$"} else f"^(?:{pattern})$"


def is_negated_class(pattern: str) -> bool:
    """Whether the pattern is nothing but a negated class (`[^0-9a-z]+`): upstream lists what is forbidden there."""
    return re.fullmatch(r"\[\^(?:\\.|[^\]\\])*\][+*]?", pattern) is not None


REWRITES: dict[str, Callable[[str], str]] = {
    "pattern-entity": unescape_entities,
    "pattern-unicode-class": translate_unicode_classes,
    "pattern-inline-flag": scope_inline_flags,
    "pattern-look-around": drop_look_around,
    "pattern-unanchored": anchor,
}
"""Kind of repair -> rewrite, in the order in which they are applied."""


@cache
def compile_error(pattern: str) -> str | None:
    """Why an engine refuses the pattern, or None where both Python's and Rust's accept it."""
    if len(pattern) > MAX_LENGTH:
        return f"it has more than {MAX_LENGTH:,} characters"
    try:
        re.compile(pattern)
        _matcher(pattern)
    except (re.error, SchemaError, OverflowError, ValueError, RecursionError) as error:  # as of `a{9…}`, and of `((((…`
        return str(error).splitlines()[-1].strip()
    return None


def matches(pattern: str, text: str) -> bool:
    """Whether the pattern is found in the text, in a time that grows with its length: Python's engine may never end.

    Every text fits a pattern that is none: `compile_error` tells of that.
    """
    try:
        _matcher(pattern).validate_python(text)
    except ValidationError:
        return False
    except SchemaError:
        return True
    return True


@lru_cache(KEPT)
def _matcher(pattern: str) -> SchemaValidator:
    return SchemaValidator(core_schema.str_schema(pattern=pattern))


def _plain_characters(pattern: str) -> Iterator[tuple[str, bool]]:
    """Each unescaped character, with whether it is inside a character class."""
    in_class = escaped = False
    for character in pattern:
        if escaped:
            escaped = False
        elif character == "\\":
            escaped = True
        else:
            in_class = character == "[" or (in_class and character != "]")
            yield character, in_class
