"""Values of environment variables, as people and programs write them there."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from .command_error import CommandError

MAX_LENGTH = 10_000
"""Characters of a value. Lists of tools and of folders are the longest that make sense."""
QUOTES = (
    *(each * 2 for each in "'\"`"),
    "\u201c\u201d",
    "\u201e\u201c",
    "\u2018\u2019",
    "\xab\xbb",
    "\xbb\xab",
    "\u201a\u2018",
)
"""Pairs, with those that word processors make of straight ones."""
PLACEHOLDER = re.compile(r"(?:\$\{[^{}]+\}|\$\([^()]+\)|\{\{[^{}]+\}\}|%\w+%|<[^<>]+>|YOUR_[A-Z0-9_]+)+")
"""What was to be replaced by a value, or several of these, as in a link that adds this server to a client."""


def plain(given: str) -> str:
    """A value without the blanks and line breaks around it. Raises ValueError for what a value cannot have."""
    text = given.strip()
    if len(text) > MAX_LENGTH:
        raise ValueError(f"it has {len(text):,} characters, at most {MAX_LENGTH:,} make sense")
    if given and not text:
        raise ValueError("it is blank: give a value, or leave it out")
    if len(text) > 1 and text[0] + text[-1] in QUOTES:
        raise ValueError("it is in quotes, as `docker --env-file` keeps them: leave them out")
    if PLACEHOLDER.fullmatch(text):
        raise ValueError("nothing has been put in the place of what stands for the value")
    if not text.isprintable():
        at, odd = next((at, each) for at, each in enumerate(text, 1) if not each.isprintable())
        what = "line breaks, characters that cannot be seen, or bytes that are not UTF-8"
        raise ValueError(f"it has {what}: its character {at} is U+{ord(odd):04X}")
    return text


def by_name(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Variables by their names in capitals, in whichever case they are spelled, as they are; empty ones are none.

    Of several spellings, the one in capitals counts.
    """
    found: dict[str, str] = {}
    for name, value in sorted(environ.items(), key=lambda each: each[0] != each[0].upper()):
        if value:
            found.setdefault(name.upper(), value)
    return found


def value_of(name: str) -> str:
    """What a variable has, as it is; empty where there is none."""
    return by_name().get(name, "")


def variable(name: str) -> str:
    """The value of a variable, empty where there is none. Raises CommandError for what a value cannot have."""
    try:
        return plain(value_of(name))
    except ValueError as error:
        raise CommandError(f"{name}: {error}") from error
