"""What a record may expose, fix, or give a default: everything that an operation takes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from generator.openapi.document import Json
from generator.openapi.operations import Operation, ParameterLocation
from generator.openapi.schema import Schema
from generator.target import Pagination

FILE_FIELDS = ("content", "name")
"""The inputs that stand for a file to upload."""


@dataclass(frozen=True)
class AvailableInput:
    """A parameter or a field of the body. Those of a file go into the `part` of a form."""

    name: str
    locations: tuple[ParameterLocation, ...]
    schema: Schema
    required: bool
    part: str | None = None


def available_inputs(
    operation: Operation,
    method: str,
    fixed: Mapping[str, Json],
    pagination: Pagination | None,
    names: Collection[str] | None = None,
) -> dict[str, AvailableInput]:
    """All that a record of this method may name, by name.

    The body's fields are those of the alternative that the fixed values pick. With the names that a record exposes or
    fixes, alternatives that need more than these are left out.
    """
    paging = pagination.parameters if pagination is not None and method == "list" else frozenset()
    found: dict[str, AvailableInput] = {}
    for parameter in operation.parameters:
        is_paging = parameter.location == "query" and parameter.name in paging
        if not is_paging or parameter.name in fixed:
            found[parameter.name] = AvailableInput(
                parameter.name, (parameter.location,), parameter.schema, parameter.required
            )
    if operation.body is not None:
        fields = operation.body.fields(fixed, names)
        for name, schema in fields.properties.items():
            for given in _of_body(name, schema, name in fields.required):
                found[given.name] = _in_both(found[given.name], given) if given.name in found else given
    return found


def _of_body(name: str, schema: Schema, required: bool) -> Iterator[AvailableInput]:
    if schema.get("format") == "binary" and "string" in schema.types:
        for field in FILE_FIELDS:
            yield AvailableInput(field, ("body",), Schema({"type": "string"}), required, part=name)
    else:
        yield AvailableInput(name, ("body",), schema, required)


def _in_both(one: AvailableInput, other: AvailableInput) -> AvailableInput:
    """One input for a name that goes to two places of a request."""
    return AvailableInput(one.name, (*one.locations, *other.locations), one.schema, one.required or other.required)
