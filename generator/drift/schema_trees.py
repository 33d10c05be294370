"""Schemas as trees of facts, so that two ways of writing one schema give the same tree.

Order of keys, of enum values, of `required` and of alternatives, `type: x` against `type: [x]`, `const` against an
enum of one, `nullable: true` against the type null, references against inlined schemas: none of these is in a tree.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from generator.openapi.document import Document, Json, JsonObject
from generator.openapi.repairs.all_of import both
from generator.openapi.repairs.schemas import misspelled_keyword, nullable_keyword, types_of
from generator.openapi.unions import ALTERNATIVES
from generator.tools.value_types import kind_of

LIMITS = ("pattern", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minimum", "maximum")
MORE_LIMITS = ("exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format", "minProperties", "maxProperties")
ID_TYPES = frozenset({"string", "integer", "number"})
"""The types that take an id. Tools go by names, too, but a `departmentId` that is a boolean takes none."""
CONDITIONS = ("not", "if", "then", "else")


@dataclass(frozen=True)
class Tree:
    """A schema: facts about its value, the schemas of its fields and items, and its other alternatives."""

    facts: JsonObject = field(default_factory=dict)
    fields: dict[str, Tree] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    items: Tree | None = None
    others: Tree | None = None
    """The schema of free keys (`additionalProperties`, `patternProperties`)."""
    alternatives: tuple[Tree, ...] = ()
    """The second and further members of `oneOf` or `anyOf`; the tree itself is the first."""


@dataclass(frozen=True)
class TreeReader:
    """Reads schemas of a document.

    With `kinds`, a type is the kind of value that a tool takes (see `generator.shapes`): an id is an id, whether
    upstream writes "string" or "string or integer".
    """

    document: Document
    kinds: bool = False

    def read(self, schema: JsonObject, name: str = "", seen: frozenset[str] = frozenset()) -> Tree:
        """The tree of a schema. `name` is its parameter's or property's. A schema within itself is left open."""
        schema = _normal(schema)
        reference = schema.get("$ref")
        if reference in seen or schema.get("$recursiveRef"):
            return Tree({"type": ["object"], "nullable": False})
        seen |= {reference} if reference else set()
        whole = self._whole(schema)
        choices = [choice for key in ALTERNATIVES for choice in whole.get(key, [])]
        own = {key: value for key, value in whole.items() if key not in ALTERNATIVES}
        choices, nullable = self._without_null(choices)
        if not choices:
            return self._one(own, name, seen, nullable)
        first, *rest = [self._choice(own, choice, name, seen) for choice in choices]
        others = tuple(other for tree in rest for other in (_plain(tree), *tree.alternatives))
        facts = {**first.facts, "nullable": first.facts["nullable"] or nullable}
        return Tree(facts, first.fields, first.required, first.items, first.others, (*first.alternatives, *others))

    def _whole(self, schema: JsonObject, seen: frozenset[str] = frozenset()) -> JsonObject:
        """The schema with its reference and its `allOf` in it. What several members say of one field holds together."""
        schema = _normal(schema)
        if "allOf" not in schema and "$ref" not in schema:
            return schema
        own = {key: value for key, value in schema.items() if key not in ("allOf", "$ref")}
        members = [self._whole(member, seen) for member in schema.get("allOf", [])]
        reference = schema.get("$ref")
        target = self.document.resolve(reference) if reference else None
        if reference and reference not in seen and isinstance(target, dict):
            members.insert(0, self._whole(target, seen | {reference}))
        result: JsonObject = {}
        for member in [*members, own]:
            result = both(result, member, lambda first, second: {"allOf": [first, second]})
        if "allOf" in schema:  # upstream closes the members, which means nothing: see generator.openapi.repairs.all_of
            result.pop("additionalProperties", None)
        return result

    def _choice(self, own: JsonObject, choice: JsonObject, name: str, seen: frozenset[str]) -> Tree:
        """One alternative. What stands beside the alternatives holds for each of them."""
        beside = {key: value for key, value in own.items() if key != "discriminator"}
        reference = choice.get("$ref")
        if not beside or reference in seen:
            return self.read(choice, name, seen)
        return self.read({"allOf": [beside, choice]}, name, seen | ({reference} if reference else set()))

    def _one(self, schema: JsonObject, name: str, seen: frozenset[str], nullable: bool) -> Tree:
        free = schema.get("additionalProperties")
        patterns = schema.get("patternProperties", {})
        open_keys = free if isinstance(free, dict) and free else next(iter(patterns.values()), None)
        properties = {key: self.read(part, key, seen) for key, part in schema.get("properties", {}).items()}
        return Tree(
            self._facts(schema, name, nullable),
            properties,
            frozenset(schema.get("required", [])) & properties.keys(),
            self.read(schema["items"], name, seen) if isinstance(schema.get("items"), dict) else None,
            self.read(open_keys, name, seen) if open_keys else None,
        )

    def _facts(self, schema: JsonObject, name: str, nullable: bool) -> JsonObject:
        types = types_of(schema)
        facts: JsonObject = {key: schema[key] for key in (*LIMITS, *MORE_LIMITS, "default") if key in schema}
        facts["nullable"] = nullable or "null" in types
        kind = kind_of(schema, name)
        if self.kinds and (kind != "id" or not types or ID_TYPES & {*types}):
            facts["type"] = [kind]
        elif kinds := sorted(set(types) - {"null"}):
            facts["type"] = kinds
        if values := [schema["const"]] if "const" in schema else schema.get("enum"):
            facts["enum"] = sorted({text(value): value for value in values if value is not None}.values(), key=text)
        if schema.get("additionalProperties") is False:
            facts["closed"] = True
        if "discriminator" in schema:
            facts["discriminator"] = schema["discriminator"].get("propertyName")
        if patterns := sorted(schema.get("patternProperties", {})):
            facts["keys"] = patterns
        if conditions := {key: schema[key] for key in CONDITIONS if key in schema}:
            facts["conditions"] = text(conditions)
        return facts

    def _without_null(self, choices: list[JsonObject]) -> tuple[list[JsonObject], bool]:
        """`{type: null}` among alternatives only says that the value may be null."""
        kept = [choice for choice in choices if types_of(choice) != ["null"]]
        return kept, len(kept) < len(choices)


def text(value: Json) -> str:
    """A value as text that is the same for the same value: for sorting and comparing."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def _plain(tree: Tree) -> Tree:
    return Tree(tree.facts, tree.fields, tree.required, tree.items, tree.others)


def _normal(schema: JsonObject) -> JsonObject:
    for repair in (misspelled_keyword, nullable_keyword):
        schema = repair(schema) or schema
    return schema
