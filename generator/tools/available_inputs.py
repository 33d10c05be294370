"""What a record may expose, fix, or give a default: everything that an operation takes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.openapi.document import Json
from generator.openapi.media_types import JSON, MULTIPART, is_file
from generator.openapi.operations import FILE_FIELDS, Body, Operation, ParameterLocation
from generator.openapi.schema import Schema
from generator.openapi.styles import Style
from generator.target import IdRules, Pagination

WHOLE_BODY = "body"
"""The input that is a body of which no field is described."""


@dataclass(frozen=True)
class AvailableInput:
    """A parameter or a field of the body. Those of a file go into the `part` of a form; of a body that is one, `""`."""

    name: str
    locations: tuple[ParameterLocation, ...]
    schema: Schema
    required: bool
    part: str | None = None
    style: Style | None = None
    is_whole: bool = False
    """Whether it is the whole body."""
    sent_as: str | None = None
    """Its name in the request, where another input has that one."""


def is_list(operation: Operation, method: str) -> bool:
    """Whether a tool of this method reads its records page by page: each page is one more read without a body."""
    body = operation.body
    has_body = body is not None and (body.is_whole or bool(body.schema.flat.properties))
    returns_json = operation.response.media_type in (JSON, None)
    return method == "list" and operation.is_read_only and returns_json and not has_body


def available_inputs(
    operation: Operation,
    method: str,
    fixed: Mapping[str, Json],
    pagination: Pagination | None,
    ids: IdRules,
    names: Collection[str] | None = None,
) -> dict[str, AvailableInput]:
    """All that a record of this method may name, by name.

    The body's fields are those of the alternative that the fixed values pick. With the names that a record exposes or
    fixes, alternatives that need more than these are left out. What goes to two places is one input, unless it takes
    values of other kinds there; ids are of one kind.
    """
    paging = pagination.parameters if pagination is not None and is_list(operation, method) else frozenset()
    found: dict[str, AvailableInput] = {}
    for parameter in operation.parameters:
        is_paging = parameter.location == "query" and parameter.name in paging
        if not is_paging or parameter.name in fixed:
            given = AvailableInput(
                parameter.name, (parameter.location,), parameter.schema, parameter.required, style=parameter.style
            )
            found[given.name] = _in_both(found[given.name], given) if given.name in found else given
    if operation.body is not None and operation.body.is_whole:
        given = _whole(operation.body, found)
        found[given.name] = given
    elif operation.body is not None:
        fields = operation.body.fields(fixed, names)
        for name, schema in fields.properties.items():
            for given in _of_body(operation.body, name, schema, required=name in fields.required):
                field = _beside(found.get(given.name), given, ids)
                found[field.name] = field
    return found


def _whole(body: Body, taken: Collection[str]) -> AvailableInput:
    """The input that is the whole body, under a name that no parameter has."""
    wanted = FILE_FIELDS[0] if body.is_file else WHOLE_BODY
    name = f"{wanted}_body" if wanted in taken else wanted
    schema = Schema({"type": "string"}) if body.is_file else body.schema.flat
    return AvailableInput(name, ("body",), schema, body.required, part="" if body.is_file else None, is_whole=True)


def _of_body(body: Body, name: str, schema: Schema, *, required: bool) -> Iterator[AvailableInput]:
    if body.media_type == MULTIPART and is_file(schema):
        for field in FILE_FIELDS:
            yield AvailableInput(field, ("body",), Schema({"type": "string"}), required, part=name)
    else:
        yield AvailableInput(name, ("body",), schema, required, style=body.styles.get(name))


def _beside(parameter: AvailableInput | None, field: AvailableInput, ids: IdRules) -> AvailableInput:
    """A field of the body beside a parameter of that name: the same input, unless it takes values of other kinds."""
    if parameter is None:
        return field
    is_same_kind = {*parameter.schema.types} - {"null"} == {*field.schema.types} - {"null"}
    if field.part is None and not is_same_kind and not ids.is_id(field.name):
        return replace(field, name=f"{field.name}_body", sent_as=field.name)
    return _in_both(parameter, field)


def _in_both(one: AvailableInput, other: AvailableInput) -> AvailableInput:
    """One input for a name that goes to two places of a request."""
    required, places = one.required or other.required, (*one.locations, *other.locations)
    return AvailableInput(one.name, places, one.schema, required, part=other.part, style=one.style)
