"""Changes one entry of a mapping within a YAML text, and leaves every other character as it was.

The library that keeps comments loses those between an entry that is taken out and the next one, writes the rest in its
own style, and makes values of what only looks like one. So it says where something stands, and lines are changed.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from .errors import ConfigurationError
from .line_break import line_break_of

TWO_SPACES = "  "
EMPTY = " {}"
NULL = "tag:yaml.org,2002:null"
LINE = re.compile(r"[^\n]*\n|[^\n]+")
NO_VALUE = (YAMLError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError)
"""What the library ends with where a text is no value of its type, as a date that there is not, or `!!int ""`."""
OTHER_FORM = "{0} is written in a form in which only you can change it: write it as a mapping of several lines"
Pair = tuple[Node, Node]


def value_at(text: str, path: Sequence[str]) -> Any:
    """What is at a path; None where there is nothing. Raises ConfigurationError."""
    node: Node | None = _read(text)
    for key in path:
        found = _member(node, key)
        node = found[1] if found is not None else None
    return _value(node)


def with_entry(text: str, path: Sequence[str], value: Mapping[str, Any]) -> str:
    """The text with a value at a path of two keys. Raises ConfigurationError where there is something else there."""
    root, (outer, name) = _read(text), path
    if root is not None and not isinstance(root, MappingNode) and not _is_null(root):
        raise ConfigurationError("it holds no settings by their names")
    above = _member(root, outer)
    if above is not None and not isinstance(above[1], MappingNode) and not _is_null(above[1]):
        raise ConfigurationError(f"{outer} is to hold servers by their names, and does not")
    entry = {name: dict(value)}
    if above is None:
        end = len(text) if root is None else _end(text, 0, root, -1)
        new = _put(text, end, {outer: entry}, _column(root))
    elif not above[1].value or _is_null(above[1]):
        new = _put_first(text, above, entry)
    else:
        column = _column(above[1])
        own = _member(above[1], name)
        start = _begin(own[0]) if own is not None else _end(text, _begin(above[1].value[0][0]), above[1], column)
        end = start if own is None else _end(text, start, own[1], column)
        new = _put(text[:start] + text[end:], start, entry, column)
    return _checked(text, new, path, value)


def without_entry(text: str, path: Sequence[str]) -> str | None:
    """The text without what is at a path of two keys; None where there is nothing. Raises ConfigurationError."""
    above = _member(_read(text), path[0])
    own = _member(above[1], path[1]) if above is not None else None
    if above is None or own is None:
        return None
    start = _begin(own[0])
    new = text[:start] + text[_end(text, start, own[1], own[0].start_mark.column) :]
    if len(above[1].value) == 1:
        after_colon = text.find(":", above[0].end_mark.index) + 1
        new = new[:after_colon] + EMPTY + new[after_colon:]
    return _checked(text, new, path, None)


def _checked(text: str, new: str, path: Sequence[str], value: Mapping[str, Any] | None) -> str:
    """The new text, or that of the library where lines cannot be changed. Raises ConfigurationError without either."""
    root = _read(text)
    if _is_as_meant(new, root, path, value):
        return new
    new = _by_library(text, path, value)
    if not _is_as_meant(new, root, path, value):
        raise ConfigurationError(OTHER_FORM.format(path[0]))
    return new


def _is_as_meant(text: str, old: Node | None, path: Sequence[str], value: Mapping[str, Any] | None) -> bool:
    """Whether a text has the value at the path, and all else as it was."""
    try:
        root = _composed(text)
        if value_at(text, path) != value:
            return False
    except (YAMLError, ConfigurationError):
        return False
    before, now = _rest(old, path), _rest(root, path)
    known: set[tuple[int, int]] = set()
    return len(before) == len(now) and all(
        _same(one, other, known) for pairs in zip(before, now, strict=True) for one, other in zip(*pairs, strict=True)
    )


def _by_library(text: str, path: Sequence[str], value: Mapping[str, Any] | None) -> str:
    yaml = _yaml()
    try:
        tree = yaml.load(text) or {}
        if value is None:
            del tree[path[0]][path[1]]
        else:
            tree.setdefault(path[0], {})[path[1]] = dict(value)
        return _dumped(tree).replace("\n", line_break_of(text))
    except NO_VALUE:
        return text


def _read(text: str) -> Node | None:
    """The text's node; None for an empty one. Raises ConfigurationError."""
    try:
        return _composed(text)
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"line {mark.line + 1}: " if mark is not None else ""
        raise ConfigurationError(f"{where}it is no YAML") from None


def _composed(text: str) -> Node | None:
    with warnings.catch_warnings(action="ignore"):  # of a name that two places have
        node: Node | None = YAML(typ="safe", pure=True).compose(text)
    return node


def _value(node: Node | None) -> Any:
    """The value of a node; its text where it has none."""
    if node is None:
        return None
    try:
        return YAML(typ="safe", pure=True).constructor.construct_document(node)
    except NO_VALUE:
        return str(node.value)


def _member(node: Node | None, key: str) -> Pair | None:
    """The key and the value of a mapping's member. Raises ConfigurationError where it occurs several times."""
    pairs: Sequence[Pair] = node.value if isinstance(node, MappingNode) else ()
    found = [pair for pair in pairs if isinstance(pair[0], ScalarNode) and pair[0].value == key]
    if len(found) > 1:
        raise ConfigurationError(f"{key} occurs more than once: leave one")
    return found[0] if found else None


def _is_null(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.tag == NULL


def _rest(root: Node | None, path: Sequence[str]) -> list[Pair]:
    """What is not at the path."""
    above = _member(root, path[0])
    inner = above[1].value if above is not None and isinstance(above[1], MappingNode) else []
    own = _member(above[1], path[1]) if above is not None else None
    outer = root.value if isinstance(root, MappingNode) else []
    return [pair for pair in outer if pair is not above] + [pair for pair in inner if pair is not own]


def _same(one: Any, other: Any, known: set[tuple[int, int]]) -> bool:
    """Whether two nodes say the same. Nodes that were compared before are not again: they may contain each other."""
    if not isinstance(one, Node) or not isinstance(other, Node):
        return bool(one == other)
    if (id(one), id(other)) in known:
        return True
    known.add((id(one), id(other)))
    if one.tag != other.tag or isinstance(one.value, str) or isinstance(other.value, str):
        return bool(one.tag == other.tag and one.value == other.value)
    ones, others = _parts(one), _parts(other)
    return len(ones) == len(others) and all(_same(*pair, known) for pair in zip(ones, others, strict=True))


def _parts(node: Node) -> list[Any]:
    return [part for each in node.value for part in (each if isinstance(each, tuple) else (each,))]


def _column(node: Node | None) -> int:
    """How far in the keys of a mapping are."""
    return int(node.value[0][0].start_mark.column) if isinstance(node, MappingNode) and node.value else 0


def _begin(node: Node) -> int:
    """Where the line of a node begins."""
    return int(node.start_mark.index - node.start_mark.column)


def _end(text: str, start: int, node: Node, column: int) -> int:
    """Where the last line of a node ends. Comments that are no further in than this column are of what follows it."""
    end = int(node.end_mark.index)
    begin = text.rfind("\n", 0, end) + 1
    is_of_next = not text[begin:end].strip()  # what is no text of its own ends where the next one begins
    lines = LINE.findall(text[start : begin if is_of_next else _next_line(text, end)])
    while lines and _is_between(lines[-1], column):
        lines.pop()
    return start + sum(map(len, lines))


def _is_between(line: str, column: int) -> bool:
    content = line.lstrip()
    return not content or (content.startswith("#") and len(line) - len(content) <= column)


def _next_line(text: str, at: int) -> int:
    return text.find("\n", at) + 1 or len(text)


def _put_first(text: str, above: Pair, value: Mapping[str, Any]) -> str:
    """The text with a value in a mapping that is empty, or of which there is only the key."""
    key, empty = above
    if empty.end_mark.index > empty.start_mark.index:
        text = text[: empty.start_mark.index].rstrip(" ") + text[empty.end_mark.index :]
    return _put(text, _next_line(text, key.end_mark.index), value, key.start_mark.column + len(TWO_SPACES))


def _put(text: str, at: int, value: Mapping[str, Any], column: int) -> str:
    """The text with a value before a line."""
    newline = line_break_of(text)
    lines = "".join(f"{' ' * column}{line}{newline}" for line in _dumped(value).splitlines())
    return text[:at] + ("" if not at or text[at - 1] == "\n" else newline) + lines + text[at:]


def _dumped(value: Any) -> str:
    text = io.StringIO()
    _yaml().dump(value, text)
    return text.getvalue()


def _yaml() -> YAML:
    yaml = YAML()  # keeps comments and order
    yaml.preserve_quotes = True
    yaml.width = 10_000  # lines stay as long as they were
    return yaml
