"""The flat inputs of a tool: what its record exposes of an operation, and where each goes in the request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from generator.openapi.document import Json
from generator.openapi.operations import ParameterLocation
from generator.openapi.schema import Schema
from generator.openapi.styles import Style
from generator.records.load import ToolRecord
from generator.target import Target
from generator.tools.available_inputs import AvailableInput
from generator.tools.value_types import NOW, Shape, ShapeField, kind_of, limits, looked_up, scalar

NO_DEFAULT: Final = object()
NullMeaning = Literal["filter", "clear", "sent"]
"""Whether a list can be filtered for what is empty, an update can clear it, or null is sent where it is not given."""
_TEXT = Shape("string")


@dataclass(frozen=True)
class Input:
    """One input of a tool, and where it goes in the request. A file's inputs go into `part`."""

    name: str
    locations: tuple[ParameterLocation, ...]
    shape: Shape
    required: bool
    description: str
    default: Json = NO_DEFAULT
    null: NullMeaning | None = None
    null_word: str | None = None
    """The API's own word for what is empty, in a filter."""
    looked_for: bool = False
    """Whether it is a filter that the API does not know: the server keeps the records that have one of its values."""
    may_be_empty: bool = False
    markdown: bool = False
    """Whether it may be written as Markdown, and is sent as HTML."""
    content_type: str | None = None
    """The input that says whether it is sent as HTML."""
    sent_as: str | None = None
    """Its name in the request, where that is another."""
    documented_as: str | None = None
    """Its name in records, where that is not the one in the request."""
    part: str | None = None
    style: Style | None = None
    """How it is written where it is a list or an object, if not with commas."""
    is_whole: bool = False
    """Whether it is the whole body."""
    lookup: str | None = None
    """What is looked up, of the target's `lookups`."""
    lookup_field: str | None = None
    """The input that says which field it is the value of."""
    derived: str | None = None
    """How the server finds the value when it is left out."""
    derived_from: str | None = None
    """The input that it finds the value by."""

    @property
    def api_name(self) -> str:
        """Its name in the request."""
        return self.sent_as or self.name

    @property
    def key(self) -> str:
        """Its name in records."""
        return self.documented_as or self.api_name

    @property
    def is_now(self) -> bool:
        """Whether the input is the time of the call when it is left out."""
        return self.default == NOW and self.shape.kind == "time"


@dataclass(frozen=True)
class FixedValue:
    """A value that a tool always sends, and where it goes in the request."""

    location: ParameterLocation
    name: str
    value: Json
    style: Style | None = None
    is_whole: bool = False


def exposed_inputs(record: ToolRecord, available: Mapping[str, AvailableInput], target: Target) -> tuple[Input, ...]:
    """The inputs that a record describes: required ones first, then as the record lists them."""
    names = [name for name in record.parameters if name in available and name not in record.fixed]
    inputs = [_input(record, available[name], target) for name in names]
    return tuple(sorted(inputs, key=lambda given: not given.required))


def fixed_values(record: ToolRecord, available: Mapping[str, AvailableInput]) -> Iterator[FixedValue]:
    """The values that a record fixes, once for each place of the request that they go to."""
    for name, value in record.fixed.items():
        if name in available:
            for location in available[name].locations:
                given = available[name]
                yield FixedValue(location, given.sent_as or name, value, given.style, given.is_whole)


def exposed_shape(record: ToolRecord, path: str, schema: Schema, target: Target) -> Shape:
    """The shape of the value at a path (`contact.address`): of objects, the fields that the record describes."""
    name = path.rpartition(".")[2]
    kind = kind_of(schema, name, target)
    if kind == "array":
        item = exposed_shape(record, path, schema.item, target) if schema.item else _TEXT
        return Shape("array", item=item, limits=limits(schema, "array"))
    if kind == "object":
        return Shape("object", fields=tuple(_fields(record, path, schema, target)))
    return scalar(schema, name, target)


def fixed_shape(schema: Schema, name: str, target: Target) -> Shape:
    """The shape that a fixed value must fit."""
    if kind_of(schema, name, target) != "array":
        return scalar(schema, name, target)
    return Shape("array", item=scalar(schema.item, name, target) if schema.item is not None else _TEXT)


def described_fields(record: ToolRecord, path: str) -> dict[str, str]:
    """What the record describes within the value at a path: path from there -> key in the record."""
    return {key[len(path) + 1 :]: key for key in record.parameters if key.startswith(f"{path}.")}


def _input(record: ToolRecord, available: AvailableInput, target: Target) -> Input:
    name = available.name
    derived, null = record.derive.get(name), _null(record, name)
    shape, lookup = _looked_up(record, name, available.schema, target)
    return Input(
        record.rename.get(name, name),
        available.locations,
        shape,
        required=available.required and not {name} & {*record.defaults, *record.derive} and null != "sent",
        description=record.parameters[name].strip(),
        default=record.defaults.get(name, NO_DEFAULT),
        null=null,
        null_word=record.null_word.get(name),
        looked_for=name in record.looked_for,
        may_be_empty=name in record.may_be_empty,
        markdown=name in record.markdown,
        content_type=_content_type(record, target) if name in record.markdown else None,
        sent_as=available.sent_as or (name if name in record.rename else None),
        documented_as=name if available.sent_as else None,
        part=available.part,
        style=None if name in record.looked_for else available.style,
        is_whole=available.is_whole,
        lookup=lookup,
        lookup_field=target.lookups[lookup].field if lookup is not None else None,
        derived=derived,
        derived_from=target.derived[derived].input if derived is not None else None,
    )


def _content_type(record: ToolRecord, target: Target) -> str | None:
    """The input of a tool that says how its text is written."""
    exposed = (name for name in target.content_types if name in record.parameters and name not in record.fixed)
    return next((record.rename.get(name, name) for name in exposed), None)


def _null(record: ToolRecord, name: str) -> NullMeaning | None:
    if name not in record.nullable and name not in record.null_word:
        return None
    return "filter" if record.method == "list" else "clear" if record.method == "update" else "sent"


def _fields(record: ToolRecord, path: str, schema: Schema, target: Target) -> Iterator[ShapeField]:
    for name, key in described_fields(record, path).items():
        if name in schema.properties:
            shape, lookup = _looked_up(record, key, schema.properties[name], target)
            yield ShapeField(name, shape, name in schema.required, record.parameters[key].strip(), lookup)


def _looked_up(record: ToolRecord, path: str, schema: Schema, target: Target) -> tuple[Shape, str | None]:
    """The shape of the value at a path, and what is looked up for it."""
    shape, lookup = exposed_shape(record, path, schema, target), target.lookup_of(path, record.lookup)
    return (shape if lookup is None else looked_up(shape, target.lookups[lookup].takes) or shape), lookup
