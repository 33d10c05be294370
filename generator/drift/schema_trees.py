"""Schemas as trees of facts, so that two ways of writing one schema give the same tree.

Order of keys, of enum values, of `required` and of alternatives, `type: x` against `type: [x]`, `const` against an
enum of one, `nullable: true` against the type null, references against inlined schemas: none of these is in a tree.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from generator.files.json_text import same_json
from generator.openapi.document import Json, JsonObject
from generator.openapi.merging import merge_members, without_closing
from generator.openapi.repairs.schemas import misspelled_keyword, nullable_keyword
from generator.openapi.schema import ALTERNATIVES, CONDITIONS, Schema
from generator.target import RepairRules, Target
from generator.tools.value_types import kind_of

LIMITS = ("pattern", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minimum", "maximum")
MORE_LIMITS = ("exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format", "minProperties", "maxProperties")
ENDS = re.compile(r"^x-.*(deprecat|sunset|remov|end)", re.IGNORECASE)
"""Keys that tell when something ends."""
ID_TYPES = frozenset({"string", "integer", "number"})
"""The types that take an id. Tools go by names, too, but a `departmentId` that is a boolean takes none."""

INNER = ("fields", "required", "items", "others", "alternatives")
"""What makes a tree beside its facts."""


@dataclass(frozen=True, eq=False)
class SchemaTree:
    """A schema: facts about its value, the schemas of its fields and items, and its other alternatives."""

    facts: JsonObject = field(default_factory=dict)
    fields: dict[str, SchemaTree] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    items: SchemaTree | None = None
    others: SchemaTree | None = None
    """The schema of free keys (`additionalProperties`, `patternProperties`)."""
    alternatives: tuple[SchemaTree, ...] = ()
    """The second and further members of `oneOf` or `anyOf`; the tree itself is the first."""
    pointer: str = ""
    """Where the document has it."""

    def __eq__(self, other: object) -> bool:
        """Whether it says the same, wherever it is."""
        if not isinstance(other, SchemaTree) or not same_json(self.facts, other.facts):
            return False
        return all(getattr(self, name) == getattr(other, name) for name in INNER)

    __hash__ = None  # type: ignore[assignment]  # facts are a dictionary


@dataclass(frozen=True)
class TreeReader:
    """Makes trees of schemas.

    With `kinds`, a type is the kind of value that a tool takes (see `generator.tools.value_types`): an id is an id,
    whether upstream writes "string" or "string or integer".
    """

    target: Target
    kinds: bool = False

    def read(self, schema: Schema, name: str = "") -> SchemaTree:
        """The tree of a schema. `name` is its parameter's or property's."""
        own = Schema(schema.without(*ALTERNATIVES), schema.pointer)
        choices = [choice for choice in schema.alternatives if choice.types != ["null"]]
        nullable = len(choices) < len(schema.alternatives)  # `{type: null}` only says that the value may be null
        if not choices:
            return self._one(own, name, nullable)
        beside = Schema(own.without("discriminator"), schema.pointer)
        first, *rest = [self.read(_both(beside, choice), name) for choice in choices]
        others = tuple(other for tree in rest for other in (replace(tree, alternatives=()), *tree.alternatives))
        facts = {**first.facts, "nullable": first.facts["nullable"] or nullable}
        return replace(first, facts=facts, alternatives=(*first.alternatives, *others))

    def _one(self, schema: Schema, name: str, nullable: bool) -> SchemaTree:
        free = schema.get("additionalProperties")
        patterns = schema.get("patternProperties", {})
        open_keys = free if isinstance(free, Schema) and free else next(iter(patterns.values()), None)
        properties = {key: self.read(part, key) for key, part in schema.properties.items()}
        return SchemaTree(
            self._facts(schema, name, nullable),
            properties,
            schema.required & properties.keys(),
            self.read(schema.item, name) if schema.item is not None else None,
            self.read(open_keys, name) if open_keys else None,
            pointer=schema.pointer,
        )

    def _facts(self, schema: Schema, name: str, nullable: bool) -> JsonObject:
        types = schema.types
        facts: JsonObject = {key: schema[key] for key in (*LIMITS, *MORE_LIMITS, "default") if key in schema}
        facts["nullable"] = nullable or "null" in types
        kind = kind_of(schema, name, self.target)
        if self.kinds and (kind != "id" or not types or ID_TYPES & {*types}):
            facts["type"] = [kind]
        elif kinds := sorted(set(types) - {"null"}):
            facts["type"] = kinds
        if values := [schema["const"]] if "const" in schema else schema.get("enum"):
            facts["enum"] = sorted({text(value): value for value in values if value is not None}.values(), key=text)
        if schema.get("additionalProperties") is False:
            facts["closed"] = True
        if "discriminator" in schema:
            facts["discriminator"] = schema["discriminator"].property_name
        if patterns := sorted(schema.get("patternProperties", {})):
            facts["keys"] = patterns
        if since := deprecation(schema):
            facts["deprecated"] = since
        if conditions := {key: schema[key] for key in CONDITIONS if key in schema}:
            facts["conditions"] = text(Schema(conditions).as_json())
        return facts


def text(value: Json) -> str:
    """A value as text that is the same for the same value: for sorting and comparing."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def deprecation(node: Mapping[str, Json]) -> bool | str:
    """Whether upstream advises against an operation, a parameter or a field; its date, where upstream gives one."""
    if not (node.get("deprecated") or node.get("x-deprecated")):
        return False
    dates = (value for key, value in sorted(node.items()) if ENDS.search(key) and isinstance(value, str))
    return next((value for value in dates if any(map(str.isdigit, value))), True)


def as_repaired(schema: JsonObject, rules: RepairRules) -> JsonObject:
    """A schema with the keywords that repair would give it, where upstream has two ways to write one thing."""
    schema = misspelled_keyword(schema, rules) or schema
    return nullable_keyword(schema) or schema


def _both(beside: Schema, choice: Schema) -> Schema:
    """One alternative with what stands beside the alternatives: it holds for each of them."""
    return Schema(without_closing(merge_members([beside, choice], _both), ()), choice.pointer) if beside else choice
