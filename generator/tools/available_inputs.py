"""What a record may expose, fix, or give a default: everything that an operation takes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from generator.openapi.document import Document, Json, JsonObject
from generator.openapi.inline import inline
from generator.openapi.operations import Operation, Place
from generator.openapi.repairs.schemas import types_of
from generator.openapi.unions import variant, within_reach
from generator.tools.pagination import PAGE_PARAMETERS

FILE_FIELDS = ("content", "name")
"""The inputs that stand for a file to upload."""


@dataclass(frozen=True)
class Candidate:
    """A parameter or a field of the body. A file's candidates go into the `part` of a form."""

    name: str
    places: tuple[Place, ...]
    schema: JsonObject
    required: bool
    part: str | None = None


def candidate_names(document: Document, operation: Operation, method: str, fixed: dict[str, Json]) -> set[str]:
    """The names of all inputs that a record of this method and with these fixed values may expose."""
    return {candidate.name for candidate in candidates(document, operation, method, fixed)}


def candidates(
    document: Document,
    operation: Operation,
    method: str,
    fixed: dict[str, Json],
    named: Collection[str] | None = None,
) -> Iterable[Candidate]:
    """All that a record may name, each once; the body's fields are those of the variant that the fixed values pick.

    With the names that a record exposes or fixes, alternatives of the body that need more than these are left out.
    """
    found: dict[str, Candidate] = {}
    for parameter in operation.parameters:
        is_paging = parameter.place == "query" and parameter.name in PAGE_PARAMETERS and method == "list"
        if is_paging and parameter.name not in fixed:
            continue
        schema = inline(document, parameter.schema)
        found[parameter.name] = Candidate(parameter.name, (parameter.place,), schema, parameter.required)
    if operation.body is not None:
        picked = variant(document, operation.body.schema, fixed)
        body = inline(document, picked if named is None else within_reach(document, picked, named))
        for name, schema in body.get("properties", {}).items():
            required = name in body.get("required", [])
            for candidate in _of_body(name, schema, required):
                found[candidate.name] = _one_of_both(found.get(candidate.name), candidate)
    return found.values()


def _of_body(name: str, schema: JsonObject, required: bool) -> Iterator[Candidate]:
    if schema.get("format") == "binary" and "string" in types_of(schema):
        for field in FILE_FIELDS:
            yield Candidate(field, ("body",), {"type": "string"}, required, part=name)
    else:
        yield Candidate(name, ("body",), schema, required)


def _one_of_both(one: Candidate | None, other: Candidate) -> Candidate:
    """One input for a name that stands in two places of a request."""
    if one is None:
        return other
    return Candidate(one.name, (*one.places, *other.places), one.schema, one.required or other.required)
