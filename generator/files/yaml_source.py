"""YAML with line numbers, so that an error can name the line."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

import yaml

from generator.errors import GeneratorError, Problem, raise_if_any
from generator.files.bounded_text import bounded_text
from generator.files.json_pointer import make_pointer
from generator.files.json_text import json_fault, nesting_fault
from generator.files.yaml_size import check_size

KeyPath = tuple[str | int, ...]


TEXT = "tag:yaml.org,2002:str"
MAX_DIGITS = 100
"""Of a number: Python takes ever longer for long ones."""


class _Loader(yaml.CSafeLoader):
    """YAML as far as JSON goes: dates stay text. The parser in C is ten times as fast."""

    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        """The value of a node, with its line where there is none."""
        try:
            if node.tag.endswith((":int", ":float")) and len(node.value) > MAX_DIGITS:
                raise ValueError(f"has more than {MAX_DIGITS} characters")
            return super().construct_object(node, deep=deep)
        except (ValueError, LookupError, OverflowError, AttributeError) as error:  # as of `!!int x`, and of `0b_`
            kind = node.tag.rpartition(":")[2]
            raise yaml.constructor.ConstructorError(None, None, f"is no {kind}: {error}", node.start_mark) from error


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


class _DocumentLoader(_Loader):
    """YAML by the rules that OpenAPI sets (YAML 1.2, JSON schema): `no` and `on` are texts, and so is `0755`."""


_DocumentLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", "~nN"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"-?(0|[1-9][0-9]*)", "-0123456789"),
    ("float", r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", "-0123456789"),
    ("merge", r"<<", "<"),
):
    _DocumentLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), [*_first, ""])


class YamlSource:
    """A YAML file: its data, and the line of every key and item in it."""

    def __init__(self, path: Path, *, is_document: bool = False) -> None:
        """Parse the file: a record of ours, or an OpenAPI document, in which any plain key is a text.

        Raises GeneratorError for what is not YAML, and for keys that are not text, and for duplicate keys.
        """
        self.name = path.name
        self.lines: dict[KeyPath, int] = {}
        self._wrong_keys: list[Problem] = []
        self._is_document = is_document
        text = _text(path)
        kind = _DocumentLoader if is_document else _Loader
        try:
            check_size(path.name, yaml.parse(text, Loader=kind))
            loader = kind(text)
        except yaml.MarkedYAMLError as error:
            raise _not_yaml(path, error) from error
        try:
            node = loader.get_single_node()
            self._note_lines(node, ())
            raise_if_any(self._wrong_keys)
            self.data: Any = loader.construct_document(node) if node else None
        except yaml.MarkedYAMLError as error:
            raise _not_yaml(path, error) from error
        finally:
            loader.dispose()
        if fault := nesting_fault(self.data):
            raise GeneratorError([Problem(self.name, fault)])
        if fault := json_fault(self.data):
            raise GeneratorError([Problem(self.name, f"holds what JSON cannot: {fault}")])

    def where(self, *path: str | int) -> str:
        """`file:line` of the innermost part of `path` that the file holds."""
        while path and path not in self.lines:
            path = path[:-1]
        return f"{self.name}:{self.lines.get(path, 1)}"

    def _note_lines(self, node: yaml.Node | None, path: KeyPath) -> None:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                line = key.start_mark.line + 1
                if self._is_document and isinstance(key, yaml.ScalarNode) and not key.tag.endswith(":merge"):
                    key.tag = TEXT  # such as a status: 200
                if not key.tag.endswith((":str", ":merge")):
                    shown = f" {key.value}" if isinstance(key, yaml.ScalarNode) else ""
                    what = f"YAML does not read the key{shown} as text"
                    self._wrong_keys.append(Problem(f"{self.name}:{line}", what, "Put it in quotes."))
                    continue
                here = (*path, key.value)
                if here in self.lines:
                    self._wrong_keys.append(Problem(f"{self.name}:{line}", f"duplicate key {key.value!r}"))
                self.lines[here] = line
                self._note_lines(value, here)
        elif isinstance(node, yaml.SequenceNode):
            for index, value in enumerate(node.value):
                self.lines[(*path, index)] = value.start_mark.line + 1
                self._note_lines(value, (*path, index))


def source_if_there(path: Path) -> YamlSource | None:
    """The YAML file; None where nothing has its name. Raises GeneratorError, also for a pipe and a broken link."""
    return YamlSource(path) if os.path.lexists(path) else None


def lines_of_document(text: str) -> dict[str, int]:
    """JSON pointer (RFC 6901) -> line, of an OpenAPI document in YAML; only the first one where it is none."""
    lines = {"": 1}
    ahead: list[tuple[str, yaml.Node | None]] = []
    with suppress(yaml.YAMLError):
        ahead = [("", yaml.compose(text, Loader=_DocumentLoader))]
    while ahead:
        pointer, node = ahead.pop()
        parts: list[tuple[str, yaml.Node, yaml.Node]] = []
        if isinstance(node, yaml.MappingNode):
            parts = [(str(key.value), key, value) for key, value in node.value]
        elif isinstance(node, yaml.SequenceNode):
            parts = [(str(index), value, value) for index, value in enumerate(node.value)]
        for name, start, part in parts:
            here = pointer + make_pointer(name)
            if here not in lines:  # an alias stands for what was told of where it is written
                lines[here] = start.start_mark.line + 1
                ahead.append((here, part))
    return lines


def _not_yaml(path: Path, error: yaml.MarkedYAMLError) -> GeneratorError:
    line = error.problem_mark.line + 1 if error.problem_mark else 1
    return GeneratorError([Problem(f"{path.name}:{line}", f"not YAML: {error.problem}")])


def _text(path: Path) -> str:
    """The file's text. Raises GeneratorError where there is none, or it holds what YAML does not allow."""
    text = bounded_text(path)
    try:
        yaml.reader.Reader(text)
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise GeneratorError([Problem(f"{path.name}:{line}", f"not YAML: character {error.character:#x}")]) from error
    return text
