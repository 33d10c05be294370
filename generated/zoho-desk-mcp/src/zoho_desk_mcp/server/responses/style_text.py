"""How a style is written: where its declarations end, and what they say without comments and escapes."""

from __future__ import annotations

import re
from collections.abc import Iterator

COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(.))", re.IGNORECASE | re.DOTALL)
LAST_CHARACTER = 0x10FFFF
ENDED = re.compile(r"""\([^();'"{}\[\]\n]*\)|'[^;'"\n]*'|"[^;'"\n]*\"""")
"""What begins and ends within one declaration."""
NESTED = 4
"""How many of those within each other are looked for."""
OPEN = re.compile(r"""[(){}\[\]'"]""")
NO_COMMENT = re.compile("""['"]|url\\(""", re.IGNORECASE)
"""Where marks of a comment may be text."""


def without_comments(style: str) -> str:
    """The style in small letters, without comments and escapes."""
    return plain(COMMENT.sub(" ", style))


def is_sure(style: str, text: str) -> bool:
    """Whether no quotes or brackets of a style, plain in `text`, may hold the end of a declaration."""
    if "\\" in style or ("/*" in style and NO_COMMENT.search(style)):
        return not OPEN.search(style) and not OPEN.search(text)
    for _ in range(NESTED):
        text = ENDED.sub("", text)
    return not OPEN.search(text)


def plain(style: str) -> str:
    """The style in small letters, without escapes."""
    return ESCAPE.sub(_character, style).lower()


def _character(escape: re.Match[str]) -> str:
    code = int(escape[1] or "0", 16)
    return escape[2] or (chr(code) if 0 < code <= LAST_CHARACTER else "")


def declarations(text: str) -> Iterator[tuple[str, str, bool]]:
    """Names, values, and whether they count before others. A mark that is not `!important` makes them invalid."""
    for part in text.split(";"):
        name, _, given = part.partition(":")
        value, mark, word = given.partition("!")
        if not mark or word.strip() == "important":
            yield name.strip(), value.strip(), bool(mark)
