"""Records of a response as code reads them: one that lacks what is needed is an error that names it."""

from __future__ import annotations

from typing import Any

from ..http.errors import ADVICE, ApiError
from ..product import TITLE

CODE = "BAD_ANSWER"
NAMES = {dict: "an object", list: "a list", str: "a text", bool: "true or false", type(None): "null"}
"""Type -> what a value of JSON of it is called; any other is a number."""


class Record(dict[str, Any]):
    """A record. A field that is needed, asked for in brackets, but is not there is an ApiError."""

    def __missing__(self, name: str) -> Any:
        raise unusable(f"a record without {name}")


def records_in(value: Any, where: str) -> list[Record]:
    """The records that a list in a response holds; none where it is null.

    Raises ApiError where it is no list, or holds something else than objects.
    """
    if value is None:
        return []
    if not isinstance(value, list):
        raise unusable(f"{_kind(value)} as {where}, where a list belongs")
    odd = next((index for index, each in enumerate(value) if not isinstance(each, dict)), None)
    if odd is not None:
        raise unusable(f"{_kind(value[odd])} as {where}[{odd}], where an object belongs")
    return [Record(each) for each in value]


def unusable(what: str) -> ApiError:
    """The error for JSON of another shape than what reads it needs."""
    return ApiError(0, CODE, f"{TITLE} responded with {what}", ADVICE[CODE])


def _kind(value: Any) -> str:
    return NAMES.get(type(value), "a number")
