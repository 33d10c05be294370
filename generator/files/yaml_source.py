"""YAML with line numbers, so that an error can name the line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

from generator.errors import GeneratorError, Problem, raise_if_any

KeyPath = tuple[str | int, ...]


class _Loader(yaml.CSafeLoader):
    """YAML as far as JSON goes: dates stay text. The parser in C is ten times as fast."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


class YamlSource:
    """A YAML file: its data, and the line of every key and item in it."""

    def __init__(self, path: Path) -> None:
        """Parse the file.

        Raises GeneratorError for what is not YAML, and for keys that are not text, and for duplicate keys.
        """
        self.name = path.name
        self.lines: dict[KeyPath, int] = {}
        self._wrong_keys: list[Problem] = []
        loader = _Loader(_text(path))
        try:
            node = loader.get_single_node()
            self._note_lines(node, ())
            raise_if_any(self._wrong_keys)
            self.data: Any = loader.construct_document(node) if node else None
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise GeneratorError([Problem(f"{path.name}:{line}", f"not YAML: {error.problem}")]) from error
        finally:
            loader.dispose()
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


def json_fault(value: Any) -> str | None:
    """Why other programs could not read the value as JSON: a NaN, half a character, a type that JSON lacks."""
    try:
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError) as error:
        return str(error)
    return None


def _text(path: Path) -> str:
    """The file's text. Raises GeneratorError where there is none, or it holds what YAML does not allow."""
    try:
        text = path.read_text(encoding="utf-8")
        yaml.reader.Reader(text)
    except OSError as error:
        raise GeneratorError([Problem(path.name, f"cannot be read: {error.strerror}")]) from error
    except UnicodeDecodeError as error:
        raise GeneratorError([Problem(path.name, "not UTF-8 text")]) from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise GeneratorError([Problem(f"{path.name}:{line}", f"not YAML: character {error.character:#x}")]) from error
    return text
