"""JSON of files that somebody else wrote, read within bounds."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from generator.errors import GeneratorError, Problem
from generator.files.bounded_text import MAX_NESTING

FETCH_AGAIN = "Fetch the file again."
"""What helps where upstream's file is damaged."""
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
        raise _too_deep(name) from error
    except ValueError as error:  # a number of thousands of digits
        raise GeneratorError([Problem(name, f"holds a number that is too long: {error}", FETCH_AGAIN)]) from error
    if _nesting_is_too_deep(value):
        raise _too_deep(name)
    if fault := json_fault(value):
        raise GeneratorError([Problem(name, f"not JSON as other programs read it: {fault}")])
    return value


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


def _too_deep(name: str) -> GeneratorError:
    return GeneratorError([Problem(name, f"has more than {MAX_NESTING} lists and objects within each other")])


def _nesting_is_too_deep(value: Any) -> bool:
    level, depth = [value], 0
    while level := [part for each in level if isinstance(each, dict | list) for part in _parts(each)]:
        depth += 1
        if depth > MAX_NESTING:
            return True
    return False


def _parts(value: dict[str, Any] | list[Any]) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else value
