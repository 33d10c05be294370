"""Changes one table of a TOML text, and leaves every other character as it was.

The libraries that keep comments lose those between a table that is taken out and the next one, and read some forms as
others: so lines are changed here, and what comes of it is read again.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from .errors import ConfigurationError
from .jsonc_text import at
from .line_break import line_break_of

HEADER = re.compile(r"^[ \t]*\[[^\r\n]*", re.MULTILINE)
OTHER_FORM = "it is written in a form in which only you can change it: write servers as tables, [{}]"


def read(text: str) -> dict[str, Any]:
    """The values of a text. Raises ConfigurationError."""
    try:
        return tomllib.loads(text)
    except ValueError as error:  # a number of too many digits, too
        raise ConfigurationError(f"it is no TOML: {error}") from None


def with_table(text: str, path: Sequence[str], value: Mapping[str, Any]) -> str:
    """The text with a table at a path. Raises ConfigurationError where there is something else on the way."""
    old = read(text)
    for number in range(1, len(path)):
        if not isinstance(at(old, path[:number]), Mapping | None):
            raise ConfigurationError(f"{path[number - 1]} is to hold servers by their names, and does not")
    newline = line_break_of(text)
    lines = _dumped(path, value).replace("\n", newline)
    found = _table(text, path)
    if found is not None:
        new = text[: found[0]] + lines + text[found[1] :]
    elif text.strip():
        new = text + ("" if text.endswith("\n") else newline) + newline + lines
    else:
        new = text + lines
    return _checked(text, new, old, path, value)


def without_table(text: str, path: Sequence[str]) -> str | None:
    """The text without the table at a path; None where there is none."""
    old = read(text)
    if at(old, path) is None:
        return None
    found = _table(text, path)
    new = text[: found[0]] + text[found[1] :].lstrip("\r\n") if found is not None else text
    return _checked(text, new, old, path, None)


def _checked(text: str, new: str, old: Mapping[str, Any], path: Sequence[str], value: Mapping[str, Any] | None) -> str:
    """The new text, or that of the library where lines cannot be changed. Raises ConfigurationError without either."""
    if _is_as_meant(new, old, path, value):
        return new
    new = _by_library(text, path, value)
    if not _is_as_meant(new, old, path, value):
        raise ConfigurationError(OTHER_FORM.format(".".join(path)))
    return new


def _by_library(text: str, path: Sequence[str], value: Mapping[str, Any] | None) -> str:
    try:
        tree = here = tomlkit.parse(text)
        for key in path[:-1]:
            here = here[key]
        if value is None:
            del here[path[-1]]
        else:
            here[path[-1]] = dict(value)
        return tomlkit.dumps(tree)
    except (TOMLKitError, KeyError, TypeError, ValueError):
        return text


def _is_as_meant(new: str, old: Mapping[str, Any], path: Sequence[str], value: Mapping[str, Any] | None) -> bool:
    """Whether a text has the value at the path, and all else as it was."""
    try:
        read_again = tomllib.loads(new)
        return at(read_again, path) == value and _told(_rest(read_again, path)) == _told(_rest(old, path))
    except ValueError:  # of a number of too many digits, too
        return False


def _told(values: Mapping[str, Any]) -> str:
    """Values as a text to compare them by: what is no number equals nothing, and names may stand in another order."""
    return json.dumps(values, default=repr, sort_keys=True)


def _rest(values: Mapping[str, Any], path: Sequence[str]) -> dict[str, Any]:
    """The values without what is at the path, and without what holds nothing else."""
    rest = dict(values)
    if len(path) == 1:
        rest.pop(path[0], None)
    elif isinstance(rest.get(path[0]), Mapping):
        rest[path[0]] = _rest(rest[path[0]], path[1:])
        if not rest[path[0]]:
            del rest[path[0]]
    return rest


def _dumped(path: Sequence[str], value: Mapping[str, Any]) -> str:
    document = here = tomlkit.document()
    for key in path[:-1]:
        here[key] = tomlkit.table(is_super_table=True)
        here = here[key]
    here[path[-1]] = dict(value)
    return tomlkit.dumps(document)


def _table(text: str, path: Sequence[str]) -> tuple[int, int] | None:
    """Where the lines of a table and of those within it are; comments before the next one are not of it."""
    start = None
    for header in HEADER.finditer(text):
        name = _name(header[0])
        is_own = name is not None and name[: len(path)] == list(path)
        if start is None and is_own and _is_whole(text[: header.start()]):
            start = header.start()
        elif start is not None and not is_own and _is_whole(text[: header.start()]):
            return start, _end(text, start, header.start())
    return (start, _end(text, start, len(text))) if start is not None else None


def _name(header: str) -> list[str] | None:
    """The keys that a table's header names; None for what is no header, as in a list of several lines."""
    try:
        values: Any = tomllib.loads(header)
    except ValueError:
        return None
    names: list[str] = []
    while isinstance(values, Mapping) and values:
        name, values = next(iter(values.items()))
        names.append(name)
    return names


def _is_whole(text: str) -> bool:
    """Whether a text ends between two statements, and not within a list or a string of several lines."""
    try:
        tomllib.loads(text)
    except ValueError:
        return False
    return True


def _end(text: str, start: int, end: int) -> int:
    """Where the last line ends that is neither blank nor a comment."""
    lines = text[start:end].splitlines(keepends=True)
    while lines and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
        lines.pop()
    return start + sum(map(len, lines))
