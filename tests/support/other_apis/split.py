"""Splits a document into files: each resource and each model has one, and pointers lead into shared ones.

What published documents have joined is taken apart again: whatever stands in several places becomes a component before.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

Json = Any

METHODS = ("get", "put", "post", "delete", "patch")


class Shared:
    """Parameters, responses and models that stand in several places, each under a name of its own."""

    def __init__(self, document: Json) -> None:
        self.files: dict[str, Json] = {"shared/parameters.yaml": {}, "shared/responses.yaml": {}}
        self._references: dict[str, str] = {}
        self._places = Counter(json.dumps(part) for part in _objects(document["paths"]))

    def reference(self, part: Json, kind: str, name: str) -> str | None:
        """Where a part is written that stands in several places; None for one that stands in one."""
        text = json.dumps(part)
        if self._places[text] < 2:
            return None
        if text not in self._references:
            self._references[text] = self._write(part, kind, name)
        return self._references[text]

    def _write(self, part: Json, kind: str, name: str) -> str:
        if kind == "models":
            file = next(free for free in _numbered(f"models/{name}", ".yaml") if free not in self.files)
            self.files[file] = {}  # it may hold itself
            self.files[file] = self.within(part, name, "..")
            return file
        file = f"shared/{kind}.yaml"
        key = next(free for free in _numbered(name, "") if free not in self.files[file])
        self.files[file][key] = {}
        self.files[file][key] = self.within(part, name, "..")
        return f"{file}#/{key}"

    def within(self, node: Json, name: str, up: str, kind: str = "") -> Json:
        """A node of a file one folder down, whose parts refer to what is shared. `name` is what stands before it."""
        if isinstance(node, list):
            return [self.referring(part, _name(part, name), up, kind) for part in node]
        if not isinstance(node, dict):
            return node
        return {key: self.referring(part, _named(key, name), up, _kind(key, node)) for key, part in node.items()}

    def referring(self, node: Json, name: str, up: str, kind: str) -> Json:
        """The node, or a reference to where it is shared."""
        is_model = isinstance(node, dict) and isinstance(node.get("properties"), dict) and "type" in node
        shared = "models" if is_model else kind
        if shared and isinstance(node, dict) and (found := self.reference(node, shared, name)):
            return {"$ref": f"{up}/{found}"}
        return self.within(node, name, up, kind if isinstance(node, list) else "")


def written_split(document: Json, name: str) -> dict[str, Json]:
    """File name -> its content. `name` is that of the file that has the paths."""
    shared, files, paths = Shared(document), dict[str, dict[str, Json]](), {}
    for path, item in document["paths"].items():
        file = f"resources/{path.split('/')[2]}.yaml"
        files.setdefault(file, {})[path] = shared.within(item, "", "..")
        paths[path] = {"$ref": f"{file}#/{path.replace('~', '~0').replace('/', '~1')}"}
    return {name: {**document, "paths": paths}, **files, **shared.files}


def _kind(key: str, node: Json) -> str:
    if key == "parameters":
        return "parameters"
    part = node[key]
    is_response = (key.isdigit() or key == "default") and isinstance(part, dict) and "description" in part
    return "responses" if is_response else ""


def _name(part: Json, name: str) -> str:
    return str(part["name"]) if isinstance(part, dict) and "in" in part else name


def _named(key: str, name: str) -> str:
    """What a part of a schema is called: as its property, not as the keywords between."""
    return name if key in ("schema", "items", "content", "properties", "allOf", "anyOf", "oneOf") or "/" in key else key


def _numbered(name: str, end: str) -> Iterator[str]:
    yield f"{name}{end}"
    yield from (f"{name}_{number}{end}" for number in range(2, 100))


def _objects(node: Json) -> Iterator[Json]:
    if isinstance(node, dict):
        yield node
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _objects(part)
