"""Records of a response as code reads them: one that is of another shape than is needed is an error that names it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, TypeVar

from ..http.errors import ADVICE, ApiError
from ..product import ID_PATTERN, TITLE

T = TypeVar("T")

CODE = "BAD_ANSWER"
NAMES = {dict: "an object", list: "a list", str: "a text", bool: "true or false", type(None): "null"}
"""Type -> what a value of JSON of it is called; any other is a number."""
MAX_DIGITS = 15
"""Digits of a number: what is counted has far fewer."""
TOO_LARGE = 10**MAX_DIGITS
MAX_KEPT = 500
"""Characters of a text in a record of which only some fields are kept."""


class Record(dict[str, object]):
    """A record, whose values may be anything: what is in them is read by the methods, which raise ApiError.

    A field that is needed, asked for in brackets, but is not there is such an error too.
    """

    where: str = ""
    """Where in the response it is; nothing where it is the response."""

    def __missing__(self, name: str) -> object:
        raise unusable(f"a record without {name}{f' as {self.where}' if self.where else ''}")

    def only(self, *fields: str) -> Record:
        """The record with these fields alone, for code that keeps many. A name takes a dot into an object.

        Texts are cut and lists emptied, but all is of the same type as before: what is wrong with it is told.
        """
        made = Record(_only(self, _tree(fields)))
        made.where = self.where
        return made

    def part(self, name: str) -> Record:
        """The object that a field holds; an empty one where there is none."""
        return _object(self.get(name) or {}, self._place(name))

    def records(self, name: str) -> list[Record]:
        """The objects of the list that a field holds, without nulls among them; none where it is empty."""
        items = enumerate(self.listed(name))
        return [_object(each, f"{self._place(name)}[{index}]") for index, each in items if each is not None]

    def listed(self, name: str) -> list[object]:
        """What the list holds that a field holds; nothing where it is empty."""
        value = self.get(name) or []
        if not isinstance(value, list):
            raise misplaced(value, self._place(name), "a list")
        return value

    def id_in(self, name: str = "id") -> str:
        """An id that is needed, which may be written as a number."""
        found = self.text(name)
        if ID_PATTERN is not None and not re.fullmatch(ID_PATTERN, found):
            raise misplaced(self[name], self._place(name), "an id")
        return found

    def text(self, name: str) -> str:
        """A text that is needed, which may be written as a number."""
        value = self[name]
        if value == "" or isinstance(value, bool) or not isinstance(value, str | int):
            raise misplaced(value, self._place(name), "a text")
        return str(value)

    def number(self, name: str) -> int:
        """A whole number, which may be written as text; 0 where there is none."""
        value = self.get(name)
        if value is None or value == "":
            return 0
        if isinstance(value, str) and len(value) <= MAX_DIGITS and value.isascii() and value.isdecimal():
            return int(value)
        if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < TOO_LARGE:
            return int(value)
        raise misplaced(value, self._place(name), f"a number of at most {MAX_DIGITS} digits")

    def read(self, name: str, parse: Callable[[str], T], kind: str) -> T:
        """What `parse` makes of the text of a field, such as a time. `kind` says what that is."""
        try:
            return parse(str(self[name]))
        except (ValueError, OverflowError) as error:
            raise misplaced(self[name], self._place(name), kind) from error

    def _place(self, name: str) -> str:
        return f"{self.where}.{name}" if self.where else name


@lru_cache(maxsize=64)
def _tree(fields: tuple[str, ...]) -> dict[str, Any]:
    """Names with dots as objects within each other."""
    tree: dict[str, Any] = {}
    for field in fields:
        within = tree
        for name in field.split("."):
            within = within.setdefault(name, {})
    return tree


def _only(value: Mapping[str, object], tree: Mapping[str, Any]) -> dict[str, object]:
    return {name: _kept(value[name], within) for name, within in tree.items() if name in value}


def _kept(value: object, tree: Mapping[str, Any]) -> object:
    if isinstance(value, str):
        return value[:MAX_KEPT]
    if isinstance(value, dict):
        return _only(value, tree)
    return [] if isinstance(value, list) else value


def records_in(value: Any, where: str) -> list[Record]:
    """The records that a list in a response holds; none where it is null.

    Raises ApiError where it is no list, or holds something else than objects.
    """
    if value is None:
        return []
    if not isinstance(value, list):
        raise misplaced(value, where, "a list")
    return [_object(each, f"{where}[{index}]") for index, each in enumerate(value)]


def _object(value: object, where: str) -> Record:
    """The record at a place in a response."""
    if not isinstance(value, dict):
        raise misplaced(value, where, "an object")
    made = Record(value)
    made.where = where
    return made


def unusable(what: str) -> ApiError:
    """The error for JSON of another shape than what reads it needs."""
    return ApiError(0, CODE, f"{TITLE} responded with {what}", ADVICE[CODE])


def misplaced(value: object, where: str, wanted: str) -> ApiError:
    """The error for a value of another type than belongs there."""
    found = "an empty text" if value == "" else NAMES.get(type(value), "a number")
    return unusable(f"{found} as {where}, where {wanted} belongs")
