"""Merges the members of an `allOf`, and a reference with the keywords beside it, into one schema.

Upstream closes (`additionalProperties: false`) every member of an `allOf`. Each member then forbids the properties of
the others, and nothing validates. What is meant is one object with the properties of all, later members over earlier.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, count

from generator.errors import GeneratorError, Problem
from generator.openapi.document import Document, Json, JsonObject
from generator.openapi.schema import FIELD_MAPS, types_of

Path = frozenset[str]
"""The references that lead to a schema."""
START: Path = frozenset()
MAX_MERGED = 1_000_000
"""Schemas and members that are merged for one document, with those that references repeat. Large files have 20,000."""
MAX_FIELDS = 20_000_000
"""Fields of these. Of a part that many members describe, each member goes through those of all before it."""


def both_hold(one: JsonObject, other: JsonObject, _: Path) -> JsonObject:
    """A schema for values that fit two others."""
    return {"allOf": [one, other]}


def without_closing(whole: JsonObject, _: Sequence[JsonObject]) -> JsonObject:
    """The schema without `additionalProperties`: that one member is closed does not close the merged schema."""
    return {key: value for key, value in whole.items() if key != "additionalProperties"}


def unchanged(schema: JsonObject) -> JsonObject:
    """The schema as it is."""
    return schema


@dataclass
class _Sum:
    so_far: int = 0


@dataclass(frozen=True)
class Merger:
    """Merges schemas of a document. What comes out has no `allOf` and no reference; its parts keep theirs."""

    document: Document
    part: Callable[[JsonObject, JsonObject, Path], JsonObject] = both_hold
    """Gives the schema of a field, or of items, that two members describe."""
    normal: Callable[[JsonObject], JsonObject] = unchanged
    """Applied to each schema before it is read."""
    finish: Callable[[JsonObject, Sequence[JsonObject]], JsonObject] = without_closing
    """Applied to a merged schema and its members: some keywords of a member do not apply to the merged schema."""
    _merged: Iterator[int] = field(default_factory=lambda: count(1))
    _fields: _Sum = field(default_factory=_Sum)

    def merge(self, schema: JsonObject, path: Path = START) -> JsonObject:
        """The schema with its reference and its members merged into it.

        A reference that is on the path already says nothing more, and neither does one that leads nowhere. Raises
        GeneratorError where members that repeat others stand for too many.
        """
        schema = self.normal(schema)
        if "allOf" not in schema and "$ref" not in schema:
            return schema
        if next(self._merged) > MAX_MERGED:
            what = f"stand for more than {MAX_MERGED:,} schemas, with those that their references repeat"
            raise GeneratorError(
                [Problem("allOf", what, f"One begins with {min(member_references(schema), default='')}.")]
            )
        own = {key: value for key, value in schema.items() if key not in ("allOf", "$ref")}
        referenced = self._referenced(schema, path)
        if referenced is not None and len(schema) == 1:
            return referenced
        members = [self.merge(each, path) for each in schema.get("allOf", [])]
        members = [*([referenced] if referenced is not None else []), *members, own]
        self._go_through(members)
        inner = path | {*member_references(schema)}
        whole = merge_members(members, lambda one, other: self.part(one, other, inner))
        return self.finish(whole, members)

    def _go_through(self, members: Sequence[JsonObject]) -> None:
        for member in members:
            self._fields.so_far += sum(len(member[key]) for key in FIELD_MAPS if key in member)
        if self._fields.so_far > MAX_FIELDS:
            what = f"describe parts so often that more than {MAX_FIELDS:,} fields would be gone through"
            raise GeneratorError([Problem("allOf", what, "Describe a part once, with all its fields.")])

    def _referenced(self, schema: JsonObject, path: Path) -> JsonObject | None:
        reference = schema.get("$ref")
        target = self.document.resolve(reference) if reference else None
        if reference is None or reference in path or not isinstance(target, dict):
            return None
        return self.merge(target, path | {reference})


def merge_members(members: Iterable[Mapping[str, Json]], part: Callable[[Json, Json], Json]) -> JsonObject:
    """What all members of an `allOf` say; later ones win where both cannot be.

    `part` gives the schema of a field, or of the items, that two members describe.
    """
    whole = _Whole(part)
    for member in members:
        whole.add(member)
    return whole.result()


def member_references(schema: JsonObject) -> Iterator[str]:
    """The references that are merged into a schema."""
    if "$ref" in schema:
        yield schema["$ref"]
    for member in schema.get("allOf", []):
        yield from member_references(member)


def common_types(one: Mapping[str, Json], other: Mapping[str, Json]) -> list[str]:
    """The types of both, if there is one beside null."""
    common = [name for name in types_of(one) if name in types_of(other)]
    return [] if common == ["null"] else common


@dataclass
class _Whole:
    """What some members say, gathered from one after the other: there may be thousands, of a field each."""

    part: Callable[[Json, Json], Json]
    _said: JsonObject = field(default_factory=dict)
    _maps: dict[str, JsonObject] = field(default_factory=dict)
    """The fields of all so far, which are no member's own."""
    _required: list[Sequence[str]] = field(default_factory=list)

    def add(self, member: Mapping[str, Json]) -> None:
        """Take what another member says."""
        before: JsonObject = {key: self._said[key] for key in ("items", "type") if key in self._said}
        self._said.update(member)
        for key in FIELD_MAPS:
            if key in member:
                self._add_fields(key, member[key])
        if "required" in member:
            self._required.append(member["required"])
        if isinstance(before.get("items"), Mapping) and isinstance(member.get("items"), Mapping):
            self._said["items"] = self.part(before["items"], member["items"])
        if "type" in before and "type" in member:
            self._said["type"] = common_types(before, member) or member["type"]

    def _add_fields(self, key: str, fields: Mapping[str, Json]) -> None:
        known = self._maps.setdefault(key, {})
        for name, schema in fields.items():
            known[name] = self.part(known[name], schema) if name in known else schema

    def result(self) -> JsonObject:
        """The schema of all that was said."""
        is_said_twice = len(self._required) > 1
        required = {"required": sorted({*chain.from_iterable(self._required)})} if is_said_twice else {}
        return {**self._said, **self._maps, **required}
