"""The files of an OpenAPI document, and their parts with every reference followed."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag

import yaml
from jsonschema.protocols import Validator
from openapi_schema_validator import OAS30Validator, OAS30WriteValidator, OAS31Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

Json = Any


class Files:
    """The files of a folder, as they are."""

    def __init__(self, folder: Path) -> None:
        self.contents = {
            path.relative_to(folder).as_posix(): yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }
        self._registry: Registry[Json] = Registry().with_resources(
            (name, DRAFT202012.create_resource(content)) for name, content in self.contents.items()
        )

    def roots(self) -> list[Node]:
        """The files that are whole documents, or the first file of one."""
        return [Node(self, name, "", content) for name, content in self.contents.items() if "openapi" in content]

    def at(self, file: str, reference: str) -> Node:
        """What a reference in a file leads to."""
        name, fragment = urldefrag(reference)
        target = posixpath.normpath(posixpath.join(posixpath.dirname(file), name)) if name else file
        node = Node(self, target, "", self.contents[target])
        for token in unquote(fragment).split("/")[1:]:
            plain = token.replace("~1", "/").replace("~0", "~")
            node = node[int(plain) if isinstance(node.value, list) else plain]
        return node

    def validator(self, schema: Json, *, is_body: bool) -> Validator:
        """The validator for the version of OpenAPI."""
        is_new = any(str(root.value["openapi"]).startswith("3.1") for root in self.roots())
        of_old = OAS30WriteValidator if is_body else OAS30Validator
        made: Validator = (OAS31Validator if is_new else of_old)(schema, registry=self._registry)
        return made


@dataclass(frozen=True)
class Node:
    """A part of a file."""

    files: Files
    file: str
    pointer: str
    value: Json

    def __getitem__(self, key: str | int) -> Node:
        token = str(key).replace("~", "~0").replace("/", "~1")
        return Node(self.files, self.file, f"{self.pointer}/{token}", self.value[key]).followed()

    def get(self, key: str) -> Node | None:
        return self[key] if isinstance(self.value, dict) and key in self.value else None

    def items(self) -> Iterator[tuple[str, Node]]:
        yield from ((key, self[key]) for key in self.value)

    def each(self, key: str) -> list[Node]:
        part = self.get(key)
        return [part[index] for index in range(len(part.value))] if part else []

    def followed(self) -> Node:
        reference = self.value.get("$ref") if isinstance(self.value, dict) else None
        return self.files.at(self.file, reference) if isinstance(reference, str) else self

    @property
    def parts(self) -> list[Node]:
        """The schemas that a schema consists of, or may be."""
        return [part for key in ("allOf", "anyOf", "oneOf") for part in self.each(key)]

    @property
    def properties(self) -> dict[str, Node]:
        """The properties of a schema, those of its parts included."""
        own = dict((self.get("properties") or Node(self.files, "", "", {})).items())
        return {name: part for each in self.parts for name, part in each.properties.items()} | own

    def mistakes(self, value: Json, *, is_body: bool = False) -> list[str]:
        """What the schema has against a value; against that of a body also what only responses have."""
        validator = self.files.validator({"$ref": f"{self.file}#{self.pointer}"}, is_body=is_body)
        return [
            f"{'.'.join(map(str, each.absolute_path))}: {each.message[:200]}" for each in validator.iter_errors(value)
        ]

    def read(self, value: Json) -> Json:
        """A value that came as text, as the schema means it."""
        for part in self.parts:
            found = part.read(value)
            if not part.mistakes(found):
                return found
        types = self.value.get("type", "object" if "properties" in self.value else "")
        for each in [types] if isinstance(types, str) else types:
            found = self._as(each, value)
            if found is not None:
                return found
        return value

    def _as(self, kind: str, value: Json) -> Json:
        if kind == "object" and isinstance(value, dict):
            known, others = self.properties, self._others
            return {key: field.read(part) if (field := known.get(key, others)) else part for key, part in value.items()}
        if kind == "array":
            items = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else [value]
            return [self["items"].read(item) for item in items] if "items" in self.value else items
        if kind in ("integer", "number", "boolean") and isinstance(value, str):
            return json.loads(value) if re.fullmatch(r"-?\d+(\.\d+)?(e[-+]?\d+)?|true|false", value) else None
        return value if kind == "string" and isinstance(value, str) else None

    @property
    def _others(self) -> Node | None:
        """The schema of fields that it does not name."""
        return self["additionalProperties"] if isinstance(self.value.get("additionalProperties"), dict) else None
