"""Values of environment variables, as people and programs write them there."""

from __future__ import annotations

import os

from .command_error import CommandError

MAX_LENGTH = 10_000
"""Characters of a value. Lists of tools and of folders are the longest that make sense."""
QUOTES = ("'", '"')


def plain(given: str) -> str:
    """A value without the blanks and line breaks around it. Raises ValueError for what a value cannot have."""
    text = given.strip()
    if len(text) > MAX_LENGTH:
        raise ValueError(f"it has {len(text):,} characters, at most {MAX_LENGTH:,} make sense")
    if given and not text:
        raise ValueError("it is blank: give a value, or leave the variable out")
    if len(text) > 1 and text[0] == text[-1] and text[0] in QUOTES:
        raise ValueError("it is in quotes, as `docker --env-file` keeps them: leave them out")
    if not text.isprintable():
        raise ValueError("it has line breaks, control characters or bytes that are not UTF-8")
    return text


def variable(name: str) -> str:
    """The value of a variable, empty where there is none. Raises CommandError for what a value cannot have."""
    try:
        return plain(os.environ.get(name, ""))
    except ValueError as error:
        raise CommandError(f"{name}: {error}") from error
