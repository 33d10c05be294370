"""A JSON Schema whose references are resolved: what everything after `operations` reads."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from generator.files.json_pointer import parse_pointer
from generator.files.json_text import same_json
from generator.openapi.document import Json, JsonObject

FIELD_MAPS = ("properties", "patternProperties")
FIELD_NODES = ("items", "additionalProperties")
ALTERNATIVES = ("oneOf", "anyOf")
CONDITIONS = ("not", "if", "then", "else")
WIDEST = {"maximum": max, "maxLength": max, "maxItems": max, "minimum": min, "minLength": min, "minItems": min}
"""Which of two limits allows more."""

NO_TEXT = "^(?:)$"
"""The pattern of what is a number or empty."""


@dataclass(frozen=True)
class Discriminator:
    """The property whose value says which alternative an object is, and the alternative of each value."""

    property_name: str
    alternatives: Mapping[str, Schema] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Schema(Mapping[str, Json]):
    """The keywords of a schema, in upstream's order. Schemas within it are of this class, too.

    There is no `$ref` and no `allOf`: `SchemaResolver` has followed and merged them. A schema within itself is an
    object of which nothing more is said.
    """

    keywords: Mapping[str, Json] = field(default_factory=dict)
    pointer: str = ""
    """Where the schema is in the document (RFC 6901); for one that was referred to, the component."""

    def __getitem__(self, keyword: str) -> Json:
        return self.keywords[keyword]

    def __iter__(self) -> Iterator[str]:
        return iter(self.keywords)

    def __len__(self) -> int:
        return len(self.keywords)

    def __eq__(self, other: object) -> bool:
        """Whether it says the same."""
        return isinstance(other, Mapping) and same_json(self.keywords, other)

    __hash__ = None  # type: ignore[assignment]  # as of every mapping

    @property
    def component(self) -> str | None:
        """The name of the component that it is."""
        tokens = parse_pointer(self.pointer)
        return tokens[2] if len(tokens) == 3 and tokens[:2] == ["components", "schemas"] else None

    @property
    def types(self) -> list[str]:
        """The JSON types of its values; empty where it names none."""
        return types_of(self.keywords)

    @property
    def properties(self) -> Mapping[str, Schema]:
        """The fields of an object, by name."""
        properties: Mapping[str, Schema] = self.keywords.get("properties", {})
        return properties

    @property
    def required(self) -> frozenset[str]:
        """The names of the fields that an object must have."""
        return frozenset(self.keywords.get("required", ()))

    @property
    def item(self) -> Schema | None:
        """The schema of an array's items; `items()` is the method that every mapping has."""
        item = self.keywords.get("items")
        return item if isinstance(item, Schema) else None

    @property
    def alternatives(self) -> list[Schema]:
        """The members of `oneOf` and `anyOf`."""
        return [alternative for key in ALTERNATIVES for alternative in self.keywords.get(key, ())]

    @cached_property
    def flat(self) -> Schema:
        """The schema without alternatives, all the way down, for callers that fill in a form.

        An object has every property of each alternative, and requires what all of them require. What it requires and
        does not describe is a property that may hold anything.
        """
        own = self.without(*ALTERNATIVES, *CONDITIONS, "discriminator")
        keywords = {key: _flat_part(key, value) for key, value in own.items()}
        alternatives = [flat for flat in (each.flat for each in self.alternatives) if flat.types != ["null"]]
        if alternatives:
            keywords = _with_own(keywords, _any_of(alternatives))
        if "properties" in keywords:
            undescribed = [name for name in keywords.get("required", ()) if name not in keywords["properties"]]
            keywords["properties"] = {**keywords["properties"], **dict.fromkeys(undescribed, Schema())}
        if "type" in keywords:
            is_null = any(each.types == ["null"] for each in self.alternatives)
            keywords["type"] = _short(list(dict.fromkeys([*types_of(keywords), *(["null"] if is_null else [])])))
        return Schema(keywords, self.pointer)

    @cached_property
    def writable(self) -> Schema:
        """A flat schema without the fields that only responses have, all the way down."""
        keywords = dict(self.keywords)
        if self.properties:
            own = {name: part for name, part in self.properties.items() if part.get("readOnly") is not True}
            keywords["properties"] = {name: part.writable for name, part in own.items()}
            keywords["required"] = sorted(self.required & own.keys())
        if self.item is not None:
            keywords["items"] = self.item.writable
        return Schema(keywords, self.pointer)

    def variant(self, fixed: Mapping[str, Json]) -> Schema:
        """The alternative that fixed values pick by the discriminator, or the schema itself."""
        discriminator: Discriminator | None = self.get("discriminator")
        if discriminator is None:
            return self
        picked = discriminator.alternatives.get(str(fixed.get(discriminator.property_name)))
        if picked is None:
            return self
        return Schema(_with_own(self.without(*ALTERNATIVES, "discriminator"), picked), self.pointer)

    def within_reach(self, names: frozenset[str]) -> Schema:
        """The schema without the alternatives that require a property beyond `names`: nobody could fill them in."""
        keywords = dict(self.keywords)
        for key in ALTERNATIVES:
            if reached := [part for part in self.get(key, ()) if part.flat.required <= names]:
                keywords[key] = reached
        return Schema(keywords, self.pointer)

    def without(self, *keywords: str) -> JsonObject:
        """All but some keywords."""
        return {key: value for key, value in self.keywords.items() if key not in keywords}

    @cached_property
    def size(self) -> int:
        """How many schemas whoever goes through it meets: one that is referred to twice counts twice."""
        return 1 + sum(part.size for value in self.keywords.values() for part in _schemas_in(value))

    def as_json(self) -> JsonObject:
        """The schema as plain JSON."""
        return {key: _plain(value) for key, value in self.keywords.items()}


def types_of(schema: Mapping[str, Json]) -> list[str]:
    """A schema's types as a list; empty where it names none."""
    declared = schema.get("type", [])
    return [declared] if isinstance(declared, str) else list(declared)


def with_null(schema: JsonObject) -> JsonObject:
    """A schema that has OpenAPI 3.0's `nullable` as 3.1 says the same: null is a type, or an alternative."""
    rest = {key: value for key, value in schema.items() if key != "nullable"}
    types = types_of(schema)
    if not schema["nullable"] or "null" in types:
        return rest
    if types:
        return rest | {"type": [*types, "null"]}
    for key in ALTERNATIVES:
        if key in rest:
            return rest | {key: [*rest[key], {"type": "null"}]}
    return {"anyOf": [rest, {"type": "null"}]} if rest.keys() & {"allOf", "$ref"} else rest


def _flat_part(key: str, value: Json) -> Json:
    if key in FIELD_MAPS:
        return {name: part.flat for name, part in value.items()}
    return value.flat if isinstance(value, Schema) else value


def _with_own(own: JsonObject, other: Schema) -> JsonObject:
    """An alternative together with the keywords beside `oneOf`, which win; of properties the alternative's do."""
    result = {**other.keywords, **own}
    if "properties" in own or "properties" in other:
        result["properties"] = {**own.get("properties", {}), **other.properties}
    if required := sorted({*own.get("required", ()), *other.required}):
        result["required"] = required
    return result


def _any_of(parts: Sequence[Schema]) -> Schema:
    """A schema that takes what any of some flat schemas takes. Each is gone through once: there may be thousands."""
    first, *others = parts
    if all(each == first for each in others):
        return first
    result: JsonObject = {
        key: value for key, value in first.items() if all(same_json(each.get(key), value) for each in others)
    }
    if types := list(dict.fromkeys(name for part in parts for name in part.types)):
        result["type"] = _short(types)
    for key, widest in WIDEST.items():
        if all(key in part for part in parts):
            result[key] = widest(part[key] for part in parts)
    values = [_values(part) for part in parts]
    if all(values):
        result.pop("const", None)
        result["enum"] = _without_repeats(chain.from_iterable(values))
    elif pattern := _pattern_of_texts(parts):
        result["pattern"] = pattern
    items = [part.item for part in parts if part.item is not None or _may_be(part, "array")]
    if (known := [item for item in items if item is not None]) and len(known) == len(items):
        result["items"] = _any_of(known)
    objects = [part for part in parts if "properties" in part or _may_be(part, "object")]
    if any("properties" in part for part in objects):
        result["properties"] = _properties_of_any(objects)
        result["required"] = sorted(frozenset.intersection(*(part.required for part in objects)))
    return Schema(result)


def _pattern_of_texts(parts: Sequence[Schema]) -> str | None:
    """What texts may be, where some of the parts are texts and the others are numbers: `auto`, or a number."""
    texts = [part for part in parts if _may_be(part, "string")]
    values = list(chain.from_iterable(map(_values, texts)))
    if len(texts) == len(parts) or not all(map(_values, texts)) or not all(isinstance(value, str) for value in values):
        patterns = {part.get("pattern") for part in texts} if len(texts) < len(parts) else set()
        return patterns.pop() if len(patterns) == 1 else None
    return f"^(?:{'|'.join(map(re.escape, values))})$" if values else None


def _properties_of_any(parts: Sequence[Schema]) -> dict[str, Schema]:
    found: dict[str, list[Schema]] = {}
    for part in parts:
        for name, schema in part.properties.items():
            found.setdefault(name, []).append(schema)
    return {name: _any_of(schemas) for name, schemas in found.items()}


def _without_repeats(values: Iterable[Json]) -> list[Json]:
    """The values, each once. They may be of any type, and true is not 1."""
    return list({json.dumps(value, sort_keys=True): value for value in values}.values())


def _may_be(schema: Schema, kind: str) -> bool:
    """Whether values of a kind may fit."""
    return kind in schema.types or not schema.types


def _short(types: list[str]) -> str | list[str]:
    return types[0] if len(types) == 1 else types


def _values(schema: Schema) -> list[Json]:
    return [schema["const"]] if "const" in schema else list(schema.get("enum", []))


def _schemas_in(value: Json) -> list[Schema]:
    if isinstance(value, Schema):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [part for part in parts if isinstance(part, Schema)]


def _plain(value: Json) -> Json:
    if isinstance(value, Schema):
        return value.as_json()
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    return [_plain(part) for part in value] if isinstance(value, list | tuple) else value
