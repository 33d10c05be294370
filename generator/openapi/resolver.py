"""Resolves schemas: follows each reference, merges each `allOf`, and ends where a schema contains itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from generator.errors import GeneratorError, Problem
from generator.files.json_pointer import make_pointer
from generator.openapi.document import Document, Json, JsonObject
from generator.openapi.merging import START, Merger, Path, member_references, unchanged
from generator.openapi.schema import ALTERNATIVES, CONDITIONS, FIELD_MAPS, FIELD_NODES, Discriminator, Schema

LARGE_CIRCLE = 8
"""Schemas that refer to each other in circles, so many that the ways through them are too many to follow each."""
LEVELS = 2
"""How many of these are followed one within another."""
MAX_SIZE = 1_000_000
"""Schemas that those of one document stand for, with what references repeat. Large files have 100,000."""

MAX_NESTED = 150
"""Components within each other. Python ends at some 250, and what each leads to would be gone through before that."""


class SchemaResolver:
    """Resolves the schemas of one document. A component is resolved once, however many schemas refer to it.

    `normal` is applied to each schema before it is read: files that are not repaired write some things in other ways.
    A reference that leads nowhere gives an empty schema; `unknown_faults` reports it.
    """

    def __init__(self, document: Document, normal: Callable[[JsonObject], JsonObject] = unchanged) -> None:
        self._document = document
        self._merger = Merger(document, normal=normal)
        self._resolved: dict[tuple[str, Path], Schema] = {}
        self._reached: dict[str, Path] = {}
        self._circles: dict[str, Path] = {}
        self._following: dict[str, Path] = {}
        self._size = 0

    def resolve(self, schema: JsonObject, pointer: str = "") -> Schema:
        """The schema without references. `pointer` is its place in the document.

        Raises GeneratorError where all that were resolved stand for too many: some kilobytes, of schemas that refer to
        the next one ten times each, would be gone through without end.
        """
        found = self._resolve(schema, pointer, START)
        self._size += found.size
        if self._size > MAX_SIZE:
            what = f"stands for more than {MAX_SIZE:,} schemas, with those before it and those that references repeat"
            raise GeneratorError(
                [Problem(found.pointer or "upstream's files", what, "See what it refers to, and how often.")]
            )
        return found

    def _resolve(self, schema: JsonObject, pointer: str, path: Path) -> Schema:
        schema = self._merger.normal(schema)
        reference = schema.get("$ref")
        if len(path) > MAX_NESTED:
            what = f"stands within more than {MAX_NESTED} others"
            raise GeneratorError([Problem(pointer or str(reference), what, "See what refers to it.")])
        if schema.get("$recursiveRef") or reference in path or self._is_too_deep(reference, path):
            return Schema({"type": "object"}, reference.removeprefix("#") if reference else pointer)
        if reference is None or len(schema) > 1:
            return self._read(schema, pointer, path)
        key = (reference, path & self._reachable(reference))
        if key not in self._resolved:
            self._resolved[key] = self._read(schema, reference.removeprefix("#"), path)
        return self._resolved[key]

    def target(self, node: JsonObject) -> JsonObject:
        """What a node that is no schema refers to, or the node itself; empty where the reference leads nowhere."""
        try:
            return self._document.dereference(node)
        except KeyError:
            return {}

    def components(self) -> dict[str, Schema]:
        """The schemas of the document that have a name, by it."""
        names = sorted(self._document.root["components"].get("schemas", {}))
        return {name: self.resolve({"$ref": f"#{make_pointer('components', 'schemas', name)}"}) for name in names}

    def _read(self, schema: JsonObject, pointer: str, path: Path) -> Schema:
        whole = self._merger.merge(schema, path)
        path |= {*member_references(schema)}
        return Schema({key: self._keyword(key, value, pointer, path) for key, value in whole.items()}, pointer)

    def _keyword(self, key: str, value: Json, pointer: str, path: Path) -> Json:
        if key in FIELD_MAPS:
            return {name: self._resolve(part, pointer + make_pointer(key, name), path) for name, part in value.items()}
        if key in ALTERNATIVES:
            return [self._resolve(part, pointer + make_pointer(key, index), path) for index, part in enumerate(value)]
        if key in (*FIELD_NODES, *CONDITIONS) and isinstance(value, dict):
            return self._resolve(value, pointer + make_pointer(key), path)
        return self._discriminator(value, path) if key == "discriminator" else value

    def _discriminator(self, node: JsonObject, path: Path) -> Discriminator:
        mapping: dict[str, str] = node.get("mapping", {})
        known = {value: target for value, target in mapping.items() if self._document.resolve(target) is not None}
        alternatives = {value: self._resolve({"$ref": target}, "", path) for value, target in known.items()}
        return Discriminator(node.get("propertyName", ""), alternatives)

    def _is_too_deep(self, reference: str | None, path: Path) -> bool:
        """Whether a schema of a large circle stands within others of it."""
        if reference is None or len(path) < LEVELS:
            return False
        circle = self._circle(reference)
        return len(circle) > LARGE_CIRCLE and len(circle & path) >= LEVELS

    def _circle(self, reference: str) -> Path:
        """The references that a component leads to and that lead back to it."""
        if reference not in self._circles:
            ahead = self._reachable(reference)
            circle = self._leading_to(reference, ahead)
            self._circles |= dict.fromkeys(circle | {reference}, circle)
        return self._circles[reference]

    def _reachable(self, reference: str) -> Path:
        """The references that a component leads to, itself included: all that may cut its schema short."""
        if reference not in self._reached:
            found, ahead = {reference}, [reference]
            while ahead:
                new = self._next(ahead.pop()) - found
                found |= new
                ahead += new
            self._reached[reference] = frozenset(found)
        return self._reached[reference]

    def _leading_to(self, reference: str, among: Path) -> Path:
        """The references among some that lead to a component, itself included."""
        before: dict[str, set[str]] = defaultdict(set)
        for each in among:
            for following in self._next(each):
                before[following].add(each)
        found, ahead = {reference}, [reference]
        while ahead:
            new = before[ahead.pop()] - found
            found |= new
            ahead += new
        return frozenset(found)

    def _next(self, reference: str) -> Path:
        """The references within a component."""
        if reference not in self._following:
            self._following[reference] = frozenset(_references(self._document.resolve(reference)))
        return self._following[reference]


def _references(node: Json) -> Iterator[str]:
    """Every reference within a part of the document."""
    if isinstance(node, dict | list):
        for part in node.values() if isinstance(node, dict) else node:
            yield from _references(part)
    elif isinstance(node, str) and node.startswith("#/components/"):
        yield node
