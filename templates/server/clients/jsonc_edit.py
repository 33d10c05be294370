"""Changes one member of a JSON text with comments, and leaves every other character as it was."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from .errors import ConfigurationError
from .jsonc_text import Member, Node, at, has_no_value, member, read
from .line_break import line_break_of

REST_OF_LINE = re.compile(r"[ \t]*(?:/\*[^\r\n]*?\*/[ \t]*)*(?://[^\r\n]*)?")
"""What stands after a member in its line, and belongs to it: comments."""
TWO_SPACES = "  "


def with_member(text: str, path: Sequence[str], value: Mapping[str, Any]) -> str:
    """The text with a value at a path of keys. Raises ConfigurationError where there is something else on the way."""
    if has_no_value(text):
        return text.rstrip() + ("\n" if text.strip() else "") + _dumped(_nested(path, value), "", TWO_SPACES) + "\n"
    node, rest = read(text), [*path]
    while rest and node.value is not None:  # of null, nothing is kept
        _check_object(node, path[: len(path) - len(rest)])
        found = member(node, rest[0])
        if found is None:
            return _checked(_with_new(text, node, rest[0], _nested(rest[1:], value)), path, value)
        node, rest = found.node, rest[1:]
    style = _Style(text)
    new = style.dumped(_nested(rest, value), style.indent_at(node.start))
    return _checked(text[: node.start] + new + text[node.end :], path, value)


def without_member(text: str, path: Sequence[str]) -> str | None:
    """The text without what is at a path, of several members of one key without all; None where there is nothing."""
    left = text
    while not has_no_value(left) and (found := _last_at(read(left), path)):
        left = _without(left, *found)
    return None if left is text else _checked(left, path, None)


def _last_at(node: Node, path: Sequence[str]) -> tuple[Node, Member] | None:
    """The last member at a path, and the object that has it: each key of the path may occur more than once."""
    for each in reversed(node.members):
        if each.key == path[0]:
            found = (node, each) if len(path) == 1 else _last_at(each.node, path[1:])
            if found is not None:
                return found
    return None


def _check_object(node: Node, path: Sequence[str]) -> None:
    if not isinstance(node.value, dict):
        where = ".".join(path) or "the file"
        raise ConfigurationError(f"{where} is to be an object, and is none")


def _checked(text: str, path: Sequence[str], value: Any) -> str:
    """The text, whose value at the path is the given one."""
    if at(read(text).value, path) != value:
        raise ConfigurationError(f"{'.'.join(path)} occurs more than once: leave one")
    return text


def _nested(path: Sequence[str], value: Any) -> Any:
    for key in reversed(path):
        value = {key: value}
    return value


def _dumped(value: Any, indent: str, unit: str) -> str:
    lines = json.dumps(value, indent=unit, ensure_ascii=False).split("\n")
    return "\n".join([lines[0], *(indent + line for line in lines[1:])])


class _Style:
    """How a text is laid out."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.newline = line_break_of(text)
        found = re.search(r"^([ \t]+)\S", text, re.MULTILINE)
        self.unit = found[1] if found else TWO_SPACES

    def indent_at(self, position: int) -> str:
        """The blanks that the line of a position begins with."""
        begin = self._text.rfind("\n", 0, position) + 1
        found = re.compile(r"[ \t]*").match(self._text, begin)
        return found[0] if found else ""

    def begins_line(self, position: int) -> bool:
        """Whether only blanks are before a position in its line."""
        return not self._text[self._text.rfind("\n", 0, position) + 1 : position].strip()

    def dumped(self, value: Any, indent: str) -> str:
        """A value, whose first line stands in one that begins with this indent."""
        return _dumped(value, indent, self.unit).replace("\n", self.newline)


def _with_new(text: str, node: Node, key: str, value: Any) -> str:
    """The text with a new last member of an object."""
    style = _Style(text)
    name = json.dumps(key, ensure_ascii=False)
    if not node.members:
        outer = style.indent_at(node.start)
        inner = outer + style.unit
        kept = text[node.start + 1 : node.end - 1].rstrip()  # comments
        new = f"{kept}{style.newline}{inner}{name}: {style.dumped(value, inner)}{style.newline}{outer}"
        return text[: node.start + 1] + new + text[node.end - 1 :]
    last = node.members[-1]
    end = last.node.end if last.comma is None else last.comma + 1
    first_comma, last_comma = (",", "") if last.comma is None else ("", ",")
    if not style.begins_line(node.members[0].start):
        new = f" {name}: {json.dumps(value, ensure_ascii=False)}{last_comma}"
        return text[:end] + first_comma + new + text[end:]
    inner = style.indent_at(node.members[0].start)
    rest = REST_OF_LINE.match(text, end)
    after = rest.end() if rest else end
    new = f"{style.newline}{inner}{name}: {style.dumped(value, inner)}{last_comma}"
    return text[:end] + first_comma + text[end:after] + new + text[after:]


def _without(text: str, node: Node, gone: Member) -> str:
    """The text without a member of an object: with its comma, or else that of the member before it."""
    style = _Style(text)
    start, end = gone.start, gone.node.end if gone.comma is None else gone.comma + 1
    before = node.members[node.members.index(gone) - 1] if gone is not node.members[0] else None
    rest = REST_OF_LINE.match(text, end)
    after = rest.end() if rest else end
    if style.begins_line(start) and text[after : after + 1] in ("\r", "\n", ""):
        start = text.rfind("\n", 0, start) + 1
        end = min(after + len(style.newline), len(text))
    kept = text[:start] + text[end:]
    if gone.comma is None and before is not None and before.comma is not None:
        kept = kept[: before.comma] + kept[before.comma + 1 :]
    return kept
