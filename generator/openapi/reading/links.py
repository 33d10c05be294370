"""References of any form become references to the components of one document.

What is referred to and is no component of its file becomes one; what OpenAPI 3.1 has no components for, or refers to
only in some places, is copied to where it is referred to.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count

from generator.errors import GeneratorError, Problem
from generator.files.json_pointer import NOTHING, make_pointer, parse_pointer
from generator.openapi.document import Json, JsonObject, Location, stem_of
from generator.openapi.reading.addresses import Addresses, Base, Place
from generator.openapi.reading.grammar import COMPONENT_KEYS, GRAMMAR, Kind, Shape, is_extension
from generator.openapi.reading.versions import as_known, version_of
from generator.openapi.structure import part_problems

SHARED_COMPONENT_KINDS = frozenset({"securitySchemes"})
"""Component kinds that operations name without a reference, so they keep their plain names."""
COPIED: frozenset[Kind] = frozenset({"path item", "media type", "security scheme"})
LITERALS = frozenset({"default", "enum", "const", "required", "type"})
"""Keywords of a schema whose value is data, whatever keys it has."""
BOOLEANS = frozenset({"additionalProperties", "unevaluatedProperties", "unevaluatedItems"})
"""Keywords of a schema that are often true or false, and are read as such."""
UNREAD: Mapping[Kind, frozenset[str]] = {
    "schema": frozenset(
        {"$id", "$anchor", "$dynamicAnchor", "$schema", "$vocabulary", "$comment"}
        | {"example", "examples", "externalDocs", "xml"}
    ),
    "operation": frozenset({"callbacks", "externalDocs"}),
    "response": frozenset({"links"}),
    "parameter": frozenset({"example", "examples"}),
    "header": frozenset({"example", "examples"}),
    "media type": frozenset({"example", "examples"}),
}
"""Keys that say nothing of requests and responses, or nothing more once references are followed."""
MAX_PARTS = 2_000_000
"""Parts of all files, with those that references copy to several places."""
MAX_PLACES = 200_000_000
"""Characters of the pointers to all of these parts. Large files have 4,000,000."""
MISSING = "Fetch all of upstream's files, or mend the reference."


@dataclass(frozen=True)
class Component:
    """A part that became a component: its kind's key and its name, and where it is from."""

    key: str
    name: str
    kind: Kind
    place: Place

    @property
    def reference(self) -> str:
        """How it is referred to."""
        return f"#{make_pointer('components', self.key, self.name)}"


@dataclass
class Linked:
    """Files whose references lead to components of one document."""

    documents: dict[str, JsonObject] = field(default_factory=dict)
    """The files that are OpenAPI documents, by name."""
    components: list[tuple[Component, Json]] = field(default_factory=list)
    """What became a component."""
    problems: list[Problem] = field(default_factory=list)


def linked(files: Mapping[str, Json], reference_keys: Collection[str]) -> Linked:
    """The files with their references followed. `reference_keys` are the keywords of one, misspelled ones too."""
    linker = _Linker(files, frozenset(reference_keys))
    result = linker.result
    for name, file in files.items():
        if is_document(file):
            result.documents[name] = dict(linker.part(file, "document", linker.addresses.base(name), ""))
    while linker.ahead:
        component = linker.ahead.pop(0)
        result.components.append((component, linker.component(component)))
    unused = sorted(files.keys() - result.documents.keys() - linker.used)
    result.problems += [Problem(name, "is no OpenAPI document, and no other file refers to it") for name in unused]
    return result


def is_document(file: Json) -> bool:
    """Whether a file is a whole document, not only a part that others refer to."""
    return isinstance(file, dict) and ("openapi" in file or "paths" in file)


class _Linker:
    def __init__(self, files: Mapping[str, Json], keys: frozenset[str]) -> None:
        self.addresses = Addresses(files)
        self.result = Linked()
        self.ahead: list[Component] = []
        self.used: set[str] = set()
        self._files = files
        self._parts_made = count(1)
        self._places = 0
        self._keys = keys
        self._made: dict[tuple[str, Place], Component] = {}
        self._names: set[tuple[str, str]] = set()
        self._version = min((version_of(file) for file in files.values() if is_document(file)), default="3.1")

    def component(self, component: Component) -> Json:
        """What became a component, with its own references followed."""
        place = component.place
        return self.part(self._known(place, component.kind), component.kind, *self._start(place))

    def part(self, node: Json, kind: Kind, base: Base, pointer: str, trail: tuple[Place, ...] = ()) -> Json:
        """A copy of a part. `trail` is what was copied on the way to it. Raises GeneratorError past the bound."""
        self._count(base, pointer)
        if isinstance(node, bool) and kind == "schema":
            return {} if node else {"not": {}}
        if not isinstance(node, dict):
            return node
        if kind in COPIED and isinstance(node.get("$ref"), str):
            return self._copied(node, kind, base, pointer, trail)
        if kind == "schema" and isinstance(node.get("$id"), str):
            base = self.addresses.inner_base(base, node["$id"], tuple(parse_pointer(pointer)))
        result: JsonObject = {}
        for key, value in node.items():
            here = pointer + make_pointer(key)
            if key in self._keys and isinstance(value, str):
                result[key] = self._local(value, kind, base, here)
            elif key in GRAMMAR[kind]:
                result[key] = self._parts(value, key, *GRAMMAR[kind][key], base, here, trail)
            elif kind == "schema":
                self._keyword(result, key, value, base, here)
            elif key not in UNREAD.get(kind, ()):
                result[key] = _without_headers(value) if key == "encoding" else value
        return _finished(result, node) if kind == "schema" else result

    def _count(self, base: Base, pointer: str) -> None:
        if next(self._parts_made) > MAX_PARTS:
            what = f"stands for more than {MAX_PARTS:,} parts, with those that references copy"
            raise GeneratorError([Problem(f"{base.place.file}#{pointer}", what, "Refer to components instead.")])
        self._places += len(pointer)
        if self._places > MAX_PLACES:
            what = f"is one of more parts than can be told of: their pointers have more than {MAX_PLACES:,} characters"
            raise GeneratorError([Problem(f"{base.place.file}#{pointer}", what, "Shorten what leads to it.")])

    def _parts(
        self, value: Json, key: str, shape: Shape, kind: Kind, base: Base, pointer: str, trail: tuple[Place, ...]
    ) -> Json:
        if shape == "list" and isinstance(value, list):
            return [self.part(each, kind, base, f"{pointer}/{i}", trail) for i, each in enumerate(value)]
        if shape == "map" and isinstance(value, dict):
            return {
                name: self.part(each, kind, base, pointer + make_pointer(name), trail)
                for name, each in value.items()
                if not is_extension(name, key) and not (key == "properties" and each is False)
            }
        if isinstance(value, bool) and key in BOOLEANS:
            return value
        return self.part(value, kind, base, pointer, trail)

    def _keyword(self, result: JsonObject, key: str, value: Json, base: Base, pointer: str) -> None:
        """A keyword of a schema that holds no schema, or that nobody knows: it may be misspelled."""
        if key == "discriminator" and isinstance(value, dict) and isinstance(value.get("propertyName"), str):
            mapping = value.get("mapping", {})
            mapping = {name: self._mapped_to(target, base, pointer) for name, target in mapping.items()}
            result[key] = value | {"mapping": mapping}
        elif key in UNREAD["schema"]:
            return
        elif key in LITERALS or is_extension(key) or not isinstance(value, dict | list):
            result[key] = value
        elif isinstance(value, list):
            result[key] = [self.part(each, "schema", base, f"{pointer}/{i}") for i, each in enumerate(value)]
        else:
            result[key] = self.part(value, "schema", base, pointer)

    def _mapped_to(self, target: str, base: Base, pointer: str) -> str:
        """What a discriminator maps a value to: a reference, or the name of a schema.

        What leads nowhere, in whatever form, is the name of a schema that there is not: a repair takes it out.
        """
        name, place = Place(base.place.file, ("components", "schemas", target)), self.addresses.place(base, target)
        is_name = not set(target) & set("/#.") or self.addresses.node(name) is not NOTHING
        if is_name or place is None or (self.addresses.node(place) is NOTHING and not self._is_component(place)):
            return self._named(name)
        return self._local(target, "schema", base, pointer)

    def _local(self, reference: str, kind: Kind, base: Base, pointer: str) -> str:
        """A reference as one to a component of the whole document."""
        place = self.addresses.place(base, reference)
        if place is not None and self._is_component(place):
            return self._named(place)
        if place is None or self.addresses.node(place) is NOTHING or not self._is_part(place):
            self._lost(reference, place, base, pointer)
            return reference
        if kind not in COMPONENT_KEYS:
            return reference
        return self._lifted(kind, place).reference

    def _is_component(self, place: Place) -> bool:
        is_there = place.file not in self._files or is_document(self._files[place.file])
        return is_there and len(place.tokens) == 3 and place.tokens[0] == "components"

    def _is_part(self, place: Place) -> bool:
        return bool(place.tokens) or not is_document(self._files[place.file])

    def _named(self, place: Place) -> str:
        _, key, name = place.tokens
        prefix = "" if key in SHARED_COMPONENT_KINDS else f"{stem_of(place.file)}."
        return f"#{make_pointer('components', key, prefix + name)}"

    def _lifted(self, kind: Kind, place: Place) -> Component:
        key = COMPONENT_KEYS[kind]
        if (key, place) not in self._made:
            made = Component(key, self._free_name(key, place), kind, place)
            self._made[key, place] = made
            self.ahead.append(made)
        return self._made[key, place]

    def _free_name(self, key: str, place: Place) -> str:
        tokens = place.tokens[2:] if place.tokens[:2] == ("components", key) else place.tokens
        stem = stem_of(place.file)
        wanted = "_".join(re.sub(r"[^A-Za-z0-9-]+", "_", token).strip("_") for token in tokens if token)
        own = self.addresses.node(Place(place.file, ("components", key)))
        name, number = wanted or stem, 1
        while (key, f"{stem}.{name}") in self._names or (isinstance(own, dict) and name in own):
            number += 1
            name = f"{wanted or stem}_{number}"
        self._names.add((key, f"{stem}.{name}"))
        return f"{stem}.{name}"

    def _copied(self, node: JsonObject, kind: Kind, base: Base, pointer: str, trail: tuple[Place, ...]) -> Json:
        """What a reference leads to, in its place."""
        reference = node["$ref"]
        place = self.addresses.place(base, reference)
        if kind == "security scheme" and place is not None and self._is_component(place):
            return {"$ref": self._named(place)}
        if place is None or self.addresses.node(place) is NOTHING or place in trail:
            self._lost(reference, place, base, f"{pointer}/$ref", is_circle=place in trail)
            return {}
        found = self.part(self._known(place, kind), kind, *self._start(place), (*trail, place))
        beside = {key: value for key, value in node.items() if key != "$ref"} if kind == "path item" else {}
        return {**found, **self.part(beside, kind, base, pointer, trail)} if isinstance(found, dict) else found

    def _known(self, place: Place, kind: Kind) -> Json:
        """What stands at a place; of a file that is no document, in the version that the documents have."""
        self.used.add(place.file)
        node = self.addresses.node(place)
        if is_document(self._files[place.file]):
            return node
        problems = list(part_problems(node, kind, place.file, place.pointer))
        self.result.problems += problems
        return {} if problems else as_known(node, kind, self._version)

    def _start(self, place: Place) -> tuple[Base, str]:
        return self.addresses.base(place.file), place.pointer

    def _lost(self, reference: str, place: Place | None, base: Base, pointer: str, *, is_circle: bool = False) -> None:
        if place is None:
            what = f"reference {reference!r} leads out of upstream's files"
        elif is_circle:
            what = f"reference {reference!r} leads in a circle"
        elif self.addresses.node(place) is not NOTHING:
            what = f"reference {reference!r} leads to a whole document"
        else:
            what = f"reference {reference!r} leads nowhere: {Location(place.file, place.pointer)} is missing"
        self.result.problems.append(Problem(f"{base.place.file}#{pointer}", what, MISSING))


def _finished(schema: JsonObject, written: JsonObject) -> JsonObject:
    """A schema whose references are followed, with what it leaves to its readers said in plain keywords."""
    if "discriminator" in schema:
        schema = {**schema, "discriminator": _with_mapping(schema["discriminator"], written, schema)}
    return _without_tuple(schema) if "prefixItems" in schema else schema


def _with_mapping(discriminator: Json, written: JsonObject, schema: JsonObject) -> Json:
    """A discriminator that maps nothing maps the name of each schema that may be chosen (OpenAPI: implicit mapping)."""
    if not isinstance(discriminator, dict) or discriminator.get("mapping"):
        return discriminator
    mapping: dict[str, str] = {}
    for key in ("oneOf", "anyOf"):
        for before, after in zip(written.get(key, []), schema.get(key, []), strict=True):
            if isinstance(before, dict) and isinstance(before.get("$ref"), str):
                mapping[before["$ref"].rpartition("/")[2]] = after["$ref"]
    return {**discriminator, "mapping": mapping} if mapping else discriminator


def _without_headers(encoding: Json) -> Json:
    """How the parts of a form are written, without their headers, which nobody sends."""
    if not isinstance(encoding, dict):
        return encoding
    known = {name: each for name, each in encoding.items() if isinstance(each, dict)}
    return {name: {key: said for key, said in each.items() if key != "headers"} for name, each in known.items()}


def _without_tuple(schema: JsonObject) -> JsonObject:
    """A list whose first items have schemas of their own, as one whose items have any of these."""
    rest = {key: value for key, value in schema.items() if key not in ("prefixItems", "items")}
    kinds = [*schema["prefixItems"], *([schema["items"]] if isinstance(schema.get("items"), dict) else [])]
    kinds = [kind for kind in kinds if kind != {"not": {}}]
    return {**rest, "items": kinds[0] if len(kinds) == 1 else {"anyOf": kinds}} if kinds else rest


def references_of(files: Mapping[str, Json], file: str) -> Iterator[str]:
    """The names of the files that a file's references lead to, whether they are there or not."""
    addresses = Addresses(files)
    base = addresses.base(file)
    for reference in sorted({*_references(files[file])}):
        target = reference.partition("#")[0]
        place = addresses.place(base, target) if target else None
        if place is not None and place.file != file:
            yield place.file


def _references(node: Json) -> Iterator[str]:
    """Every reference within a part of a file, a discriminator's among them."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield value
            elif key == "mapping" and isinstance(value, dict):
                yield from (each for each in value.values() if isinstance(each, str) and "#" in each)
            yield from _references(value)
    elif isinstance(node, list):
        for each in node:
            yield from _references(each)
