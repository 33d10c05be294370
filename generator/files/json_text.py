"""JSON of files that somebody else wrote, read within bounds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.errors import GeneratorError, Problem
from generator.files.bounded_text import MAX_NAMES, MAX_NESTING

FETCH_AGAIN = "Fetch the file again."
"""What helps where upstream's file is damaged."""
TOO_DEEP = f"has more than {MAX_NESTING} lists and objects within each other"
Pairs = list[tuple[str, Any]]


def parse_json(name: str, text: str, from_pairs: Callable[[Pairs], dict[str, Any]] = dict) -> Any:
    """The value of a text; `from_pairs` makes its objects. Raises GeneratorError that says where `name` is wrong."""
    try:
        value = json.loads(text, object_pairs_hook=from_pairs)
    except json.JSONDecodeError as error:
        raise GeneratorError(
            [Problem(f"{name}:{error.lineno}:{error.colno}", f"not JSON: {error.msg}", FETCH_AGAIN)]
        ) from error
    except RecursionError as error:
        raise GeneratorError([Problem(name, TOO_DEEP)]) from error
    except ValueError as error:  # a number of thousands of digits
        raise GeneratorError([Problem(name, f"holds a number that is too long: {error}", FETCH_AGAIN)]) from error
    if fault := nesting_fault(value):
        raise GeneratorError([Problem(name, fault)])
    if fault := json_fault(value):
        raise GeneratorError([Problem(name, f"not JSON as other programs read it: {fault}")])
    return value


def same_json(one: Any, other: Any) -> bool:
    """Whether two values are one in JSON: to Python, true is 1, also within lists and mappings."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same_json(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_json, one, other))
    return bool(one == other)


def json_fault(value: Any) -> str | None:
    """Why other programs could not read the value as JSON: a NaN, half a character, a type that JSON lacks."""
    try:
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except TypeError as error:
        return str(error)
    except UnicodeEncodeError as error:
        return f"half a character, {error.object[error.start]!a}"
    except ValueError:  # each version of Python has words of its own for it
        return "a number that is infinite, or none (NaN)"
    return None


def nesting_fault(value: Any) -> str | None:
    """Why what is in the value is too far in: lists and objects within each other, or the names that lead to one."""
    level, depth = list(_inner(value, 0)), 1
    while level:
        depth += 1
        if depth > MAX_NESTING:
            return TOO_DEEP
        if any(length > MAX_NAMES for length, _ in level):
            return f"has names within each other that have more than {MAX_NAMES:,} characters together"
        level = [part for length, each in level for part in _inner(each, length)]
    return None


def _inner(value: Any, length: int) -> Iterator[tuple[int, Any]]:
    """The lists and objects in a value, each with the characters of the names that lead to it."""
    if isinstance(value, dict):
        yield from ((length + len(name), part) for name, part in value.items() if isinstance(part, dict | list))
    elif isinstance(value, list):
        yield from ((length, part) for part in value if isinstance(part, dict | list))
