"""What a record makes of its operation's inputs, and every mistake in how it names them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.errors import Problem, did_you_mean
from generator.naming import is_plain_name
from generator.openapi.operations import Operation
from generator.openapi.schema import Schema
from generator.records.load import Record
from generator.target import Target
from generator.tools.available_inputs import AvailableInput, available_inputs
from generator.tools.inputs import (
    FixedValue,
    Input,
    described_fields,
    exposed_inputs,
    exposed_shape,
    fixed_shape,
    fixed_values,
)
from generator.tools.value_types import Shape, accepts, kind_of, looked_up

SECTIONS = (
    *("parameters", "fixed", "defaults", "nullable", "null_word", "looked_for", "may_be_empty"),
    *("markdown", "lookup", "derive", "synonyms", "rename"),
)
"""The parts of a record that name inputs."""
LISTS = ("nullable", "looked_for", "may_be_empty", "markdown")
"""Those of them that are lists."""

Available = Mapping[str, AvailableInput]


@dataclass(frozen=True)
class RecordInputs:
    """The inputs and fixed values of one record. They are usable where there are no problems."""

    inputs: tuple[Input, ...]
    fixed: tuple[FixedValue, ...]
    problems: tuple[Problem, ...]


def record_inputs(operation: Operation, record: Record, target: Target) -> RecordInputs:
    """The inputs and fixed values that a record takes of its operation, with every mistake of the record."""
    tool = record.tool
    available = available_inputs(
        operation, tool.method, tool.fixed, target.pagination, target.ids, {*tool.parameters, *tool.fixed}
    )
    return RecordInputs(
        exposed_inputs(tool, available, target),
        tuple(fixed_values(tool, available)),
        tuple(_problems(record, available, target)),
    )


def _problems(record: Record, available: Available, target: Target) -> Iterator[Problem]:
    yield from _unknown_names(record, available)
    yield from _missing(record, available, target)
    yield from _refused_values(record, available, target)
    yield from _refused_nulls(record, available, target)
    yield from _faulty_names(record)
    yield from _faulty_content_types(record, available, target)
    for name, given in available.items():
        if name in record.tool.parameters and name not in record.tool.fixed:
            yield from _faulty_fields(record, name, given.schema, target)
            yield from _faulty_markdown(record, name, given.schema, target)


def _unknown_names(record: Record, available: Available) -> Iterator[Problem]:
    tool = record.tool
    for section in SECTIONS:
        for index, name in enumerate(getattr(tool, section)):
            where = record.where(section, index if section in LISTS else name)
            is_part = "." in name and name not in available  # upstream may have a dot in a name
            if name.split(".", 1)[0] not in available and name not in available:
                hint = did_you_mean(name, sorted(available))
                yield Problem(where, f"unknown parameter {name} of {tool.operation}", hint)
            elif section not in ("parameters", "lookup") and is_part:
                yield Problem(where, f"{section} takes whole parameters, not {name}")
            elif section == "parameters" and name in tool.fixed:
                yield Problem(where, f"{name} is fixed: a caller cannot give it", "Leave one of the two out.")
            elif section not in ("parameters", "fixed") and name not in tool.parameters:
                yield Problem(where, f"{name} is in {section} but not described", "Describe it under `parameters`.")
            elif is_part and name.rpartition(".")[0] not in tool.parameters:
                yield Problem(where, f"{name} is described, but not {name.rpartition('.')[0]}")


def _faulty_names(record: Record) -> Iterator[Problem]:
    """Names that clients cannot load, and those that two inputs have."""
    tool = record.tool
    names = {key: tool.rename.get(key, key) for key in tool.parameters}
    for key, name in names.items():
        last = name.rpartition(".")[2]
        if not is_plain_name(last):
            hint = "Give it another in `rename`: letters, digits and _, beginning with a letter."
            yield Problem(record.where("parameters", key), f"{last} is no name that all clients can load", hint)
        if key in tool.rename and name in tool.parameters:
            yield Problem(record.where("rename", key), f"{name} is also another input of the tool")
    owners: dict[str, str] = {}
    for key, others in tool.synonyms.items():
        for index, other in enumerate(others):
            where = record.where("synonyms", key, index)
            if other in names.values():
                yield Problem(where, f"{other} is an input of the tool")
            elif owners.setdefault(other, key) != key:
                yield Problem(where, f"{other} is also a synonym of {owners[other]}")


def _missing(record: Record, available: Available, target: Target) -> Iterator[Problem]:
    tool = record.tool
    for name, given in available.items():
        if given.required and name not in {*tool.parameters, *tool.fixed}:
            what = f"required parameter {name} is neither described nor fixed"
            yield Problem(record.where("operation"), what, "Describe it under `parameters`.")
    for name, kind in tool.derive.items():
        source = target.derived[kind].input
        if source not in tool.parameters:
            what = f"{name} is derived from {source}, which is not described"
            yield Problem(record.where("derive", name), what, "Describe it under `parameters`.")


def _refused_values(record: Record, available: Available, target: Target) -> Iterator[Problem]:
    """Fixed and default values that the schema does not take."""
    tool = record.tool
    for name, value in tool.fixed.items():
        if name in available and not accepts(
            shape := fixed_shape(available[name].schema, name, target), value, target.ids
        ):
            what = f"fixed value {value!r} is refused by the schema of {name}"
            yield Problem(record.where("fixed", name), what, _allowed(shape))
    for name, value in tool.defaults.items():
        if name not in available or name not in tool.parameters or name in tool.fixed:
            continue
        if not accepts(shape := exposed_shape(tool, name, available[name].schema, target), value, target.ids):
            what = f"default {value!r} is refused by the schema of {name}"
            yield Problem(record.where("defaults", name), what, _allowed(shape))


def _refused_nulls(record: Record, available: Available, target: Target) -> Iterator[Problem]:
    """Inputs that could be empty by the record, while upstream takes no null there and has no word for it."""
    tool = record.tool
    for index, name in enumerate(tool.nullable):
        has_word = tool.method == "list" and name in {*target.null_words, *tool.null_word}
        if name in available and not has_word and not _takes_null(available[name].schema):
            what = f"{name} is in nullable, but upstream lets it be no null"
            hint = "Leave it out; if the API takes null all the same, say so in overlay.yaml."
            yield Problem(record.where("nullable", index), what, hint)


def _takes_null(schema: Schema) -> bool:
    """Whether null is among the values; of a list, also whether it may hold null."""
    types = schema.types
    is_told = "null" in types or None in schema.get("enum", ())
    return is_told or not types or (schema.item is not None and _takes_null(schema.item))


def _faulty_lookup(record: Record, name: str, schema: Schema, target: Target) -> Iterator[Problem]:
    """An input that is looked up, of which that cannot be or is not said."""
    kind = target.lookup_of(name, record.tool.lookup)
    if kind is None:
        return
    takes, shape = target.lookups[kind].takes, exposed_shape(record.tool, name, schema, target)
    if looked_up(shape, takes) is None:
        only = "a text" if takes == "value" else "an id"
        what = f"{name} takes a value of the kind {shape.kind}: only {only} can be looked up"
        section = "lookup" if name in record.tool.lookup else "parameters"
        yield Problem(record.where(section, name), what)
    elif takes == "name" and "name" not in record.tool.parameters[name].lower():
        what = f"{name} may be given by name, but its description does not say so"
        yield Problem(record.where("parameters", name), what, "Write `ID or name of`.")
    if (field := target.lookups[kind].field) is not None and ("." in name or field not in record.tool.parameters):
        what = f"{name} is the value of the field that {field} names, which is no input beside it"
        yield Problem(record.where("lookup", name), what, "Describe it under `parameters`.")


def _faulty_markdown(record: Record, name: str, schema: Schema, target: Target) -> Iterator[Problem]:
    """An input that may be Markdown, of which that cannot be or is not said."""
    if name not in record.tool.markdown:
        return
    shape = exposed_shape(record.tool, name, schema, target)
    index = record.tool.markdown.index(name)
    if shape.kind != "string" or shape.enum:
        yield Problem(record.where("markdown", index), f"{name} is no free text: it cannot be Markdown")
    elif "Markdown" not in record.tool.parameters[name]:
        what = f"{name} may be Markdown, but its description does not say so"
        yield Problem(record.where("parameters", name), what, "Write `Markdown or HTML`.")


def _faulty_content_types(record: Record, available: Available, target: Target) -> Iterator[Problem]:
    """What says how a text is written and is not asked for, and what says so of no text."""
    tool = record.tool
    for name in (name for name in target.content_types if name in available):
        if tool.markdown and name not in {*tool.parameters, *tool.fixed}:
            what = f"{tool.markdown[0]} is sent as HTML, but nothing says so to the API"
            yield Problem(record.where("markdown", 0), what, f"Describe {name}, with a default, or fix it.")
        elif not tool.markdown and name in tool.parameters:
            what = f"{name} says how a text is written, but `markdown` names none"
            yield Problem(record.where("parameters", name), what, "Name the text there.")


def _faulty_fields(record: Record, path: str, schema: Schema, target: Target) -> Iterator[Problem]:
    """Of the value at a path: a look-up that cannot be, fields that upstream lacks, and those that the record lacks."""
    yield from _faulty_lookup(record, path, schema, target)
    yield from _faulty_fields_within(record, path, schema, target)


def _faulty_fields_within(record: Record, path: str, schema: Schema, target: Target) -> Iterator[Problem]:
    kind = kind_of(schema, path.rpartition(".")[2], target)
    if kind == "array" and schema.item:
        yield from _faulty_fields_within(record, path, schema.item, target)
    if kind != "object":
        return
    described, known = described_fields(record.tool, path), schema.properties
    if not known.keys() & described.keys():
        hint = f"Describe at least one of its fields, as {path}.{next(iter(known))}."
        yield Problem(record.where("parameters", path), f"{path} exposes no field", hint)
    for name, key in described.items():
        if name in known:
            yield from _faulty_fields(record, key, known[name], target)
        elif "." not in name or name.split(".", 1)[0] not in described:
            yield Problem(record.where("parameters", key), f"{path} has no {name}", did_you_mean(name, known))
    for name in sorted(schema.required - described.keys()):
        yield Problem(record.where("parameters", path), f"{path}.{name} is required but not described")


def _allowed(shape: Shape) -> str:
    if shape.enum:
        return f"Allowed: {', '.join(map(str, shape.enum))}."
    limits = [f"{name.replace('_', ' ')} {value}" for name, value in vars(shape.limits).items() if value is not None]
    whole = f"{', '.join([f'It takes a value of the kind {shape.kind}', *limits])}."
    return whole if shape.item is None else f"{whole} Of its items: {_allowed(shape.item)}"
