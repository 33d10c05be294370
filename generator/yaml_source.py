"""YAML with line numbers, so that an error can name the line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from generator.errors import GeneratorError, Problem

KeyPath = tuple[str | int, ...]


class YamlSource:
    """A YAML file: its data, and the line of every key and item in it."""

    def __init__(self, path: Path) -> None:
        """Parse the file. Raises GeneratorError for what is not YAML and for keys that stand twice in a mapping."""
        self.name = path.name
        self.lines: dict[KeyPath, int] = {}
        self._repeated: list[Problem] = []
        loader = yaml.SafeLoader(path.read_text(encoding="utf-8"))
        try:
            node = loader.get_single_node()
            self._note_lines(node, ())
            self.data: Any = loader.construct_document(node) if node else None
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise GeneratorError([Problem(f"{path.name}:{line}", f"not YAML: {error.problem}")]) from error
        finally:
            loader.dispose()
        if self._repeated:
            raise GeneratorError(self._repeated)

    def where(self, *path: str | int) -> str:
        """`file:line` of the innermost part of `path` that the file holds."""
        while path and path not in self.lines:
            path = path[:-1]
        return f"{self.name}:{self.lines.get(path, 1)}"

    def _note_lines(self, node: yaml.Node | None, path: KeyPath) -> None:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                here = (*path, key.value)
                if here in self.lines:
                    self._repeated.append(
                        Problem(f"{self.name}:{key.start_mark.line + 1}", f"key {key.value!r} stands twice")
                    )
                self.lines[here] = key.start_mark.line + 1
                self._note_lines(value, here)
        elif isinstance(node, yaml.SequenceNode):
            for index, value in enumerate(node.value):
                self.lines[(*path, index)] = value.start_mark.line + 1
                self._note_lines(value, (*path, index))
