"""The places of members in JSON with comments and trailing commas, as editors' settings have them.

See RFC 8259 for JSON; comments and trailing commas as VS Code takes them in its settings.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from json.decoder import scanstring  # type: ignore[attr-defined]  # what json.loads reads a string with
from typing import Any, NoReturn

from .errors import ConfigurationError

MAX_DEPTH = 100
BLANKS = re.compile(r"(?:[ \t\r\n]+|//[^\r\n]*|/\*.*?\*/)*", re.DOTALL)
SCALAR = re.compile(r"-?\d[\d.eE+-]*|true|false|null")


@dataclass
class Node:
    """A value and where it stands: from `start` up to `end`."""

    start: int
    value: Any = None
    end: int = 0
    members: list[Member] = field(default_factory=list)
    """Of an object."""


@dataclass
class Member:
    """A member of an object, which begins with its key."""

    key: str
    start: int
    node: Node
    comma: int | None = None
    """Where the comma after it stands, if there is one."""


def read(text: str) -> Node:
    """The value of a text. Raises ConfigurationError that names the line."""
    return _Reader(text).document()


def has_no_value(text: str) -> bool:
    """Whether a text is empty, or has comments alone."""
    found = BLANKS.match(text)  # matching to the end would try each comment as the beginning of a longer one
    return found is not None and found.end() == len(text)


def member(node: Node, key: str) -> Member | None:
    """The member of this key: of several the last, which is what clients take."""
    return next((each for each in reversed(node.members) if each.key == key), None)


def at(value: Any, path: Sequence[str]) -> Any:
    """What is at a path of keys; None where there is nothing."""
    for key in path:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def document(self) -> Node:
        self._skip()
        node = self._node(0)
        self._skip()
        if self._at < len(self._text):
            self._fail("there is something after its end")
        return node

    def _skip(self) -> None:
        found = BLANKS.match(self._text, self._at)
        self._at = found.end() if found else self._at

    def _next(self) -> str:
        return self._text[self._at : self._at + 1]

    def _node(self, depth: int) -> Node:
        if depth > MAX_DEPTH:
            self._fail(f"it is nested more than {MAX_DEPTH} levels deep")
        node = Node(self._at)
        if self._next() == "{":
            node.value = self._object(node, depth)
        elif self._next() == "[":
            node.value = self._array(depth)
        elif self._next() == '"':
            node.value = self._string()
        else:
            node.value = self._scalar()
        node.end = self._at
        return node

    def _object(self, node: Node, depth: int) -> dict[str, Any]:
        self._at += 1
        self._skip()
        while self._next() != "}":
            start = self._at
            if self._next() != '"':
                self._fail("a key in double quotes is missing")
            key = self._string()
            self._skip()
            if self._next() != ":":
                self._fail(f"a colon is missing after {key!r}")
            self._at += 1
            self._skip()
            one = Member(key, start, self._node(depth + 1))
            node.members.append(one)
            one.comma = self._comma("}")
        self._at += 1
        return {each.key: each.node.value for each in node.members}

    def _array(self, depth: int) -> list[Any]:
        self._at += 1
        self._skip()
        items = []
        while self._next() != "]":
            items.append(self._node(depth + 1).value)
            self._comma("]")
        self._at += 1
        return items

    def _comma(self, end: str) -> int | None:
        """Pass the comma after an item, and say where it stands. Without one, the end must follow."""
        self._skip()
        if self._next() != ",":
            if self._next() != end:
                self._fail("a comma is missing")
            return None
        self._at += 1
        comma = self._at - 1
        self._skip()
        return comma

    def _string(self) -> str:
        try:
            value, self._at = scanstring(self._text, self._at + 1, True)
        except json.JSONDecodeError as error:
            self._fail(error.msg)
        return str(value)

    def _scalar(self) -> Any:
        found = SCALAR.match(self._text, self._at)
        if found is None:
            self._fail("a value is missing")
        try:
            value = json.loads(found[0])
        except ValueError:
            self._fail(f"{found[0][:40]} is no number")
        self._at = found.end()
        return value

    def _fail(self, what: str) -> NoReturn:
        line = self._text.count("\n", 0, self._at) + 1
        raise ConfigurationError(f"line {line}: {what}")
