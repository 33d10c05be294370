"""The flat inputs of a tool: what its record exposes of an operation, and where each goes in the request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.errors import Problem, did_you_mean
from generator.openapi.document import Document, Json, JsonObject
from generator.openapi.operations import Operation, Place
from generator.records.load import DeriveKind, LookupKind, Record
from generator.tools.available_inputs import Candidate, candidates
from generator.tools.value_types import NOW, Shape, ShapeField, accepts, kind_of, limits, name_or_id, scalar

NO_DEFAULT: Final = object()
DERIVED_FROM: Final[dict[DeriveKind, str]] = {"department_address": "ticketId"}
"""What is derived -> the input that it is derived from."""
_TEXT = Shape("string")


@dataclass(frozen=True)
class Input:
    """One input of a tool. `places` says where it goes in the request; a file's inputs go into `part`."""

    name: str
    places: tuple[Place, ...]
    shape: Shape
    required: bool
    description: str
    default: Json = NO_DEFAULT
    nullable: bool = False
    part: str | None = None
    lookup: LookupKind | None = None
    """Whose name may stand for the id."""
    derived: DeriveKind | None = None
    """How the server finds the value when it is left out."""

    @property
    def is_now(self) -> bool:
        """Whether the input is the time of the call when it is left out."""
        return self.default == NOW and self.shape.kind == "time"


class RecordInputs:
    """The inputs and fixed values of one record, with every mistake that was found on the way."""

    def __init__(self, document: Document, operation: Operation, record: Record) -> None:
        self.problems: list[Problem] = []
        self._record = record
        tool = record.tool
        names = {*tool.parameters, *tool.fixed}
        self._candidates = {c.name: c for c in candidates(document, operation, tool.method, tool.fixed, names)}
        self.problems.extend(self._unknown_names())
        self.fixed = tuple(self._fixed())
        self.inputs = tuple(self._inputs())
        self.problems.extend(self._missing())

    def _inputs(self) -> Iterator[Input]:
        tool = self._record.tool
        exposed = [c for c in self._candidates.values() if c.name in tool.parameters and c.name not in tool.fixed]
        for candidate in sorted(exposed, key=self._order):
            text = tool.parameters[candidate.name].strip()
            shape = self._shape(candidate.name, candidate.schema)
            default = tool.defaults.get(candidate.name, NO_DEFAULT)
            if default is not NO_DEFAULT and not accepts(shape, default):
                what = f"default {default!r} is refused by the schema of {candidate.name}"
                self.problems.append(Problem(self._record.where("defaults", candidate.name), what, _allowed(shape)))
            yield Input(
                candidate.name,
                candidate.places,
                self._with_names(candidate.name, shape),
                required=self._is_required(candidate),
                description=text,
                default=default,
                nullable=candidate.name in tool.nullable,
                part=candidate.part,
                lookup=tool.lookup.get(candidate.name),
                derived=tool.derive.get(candidate.name),
            )

    def _is_required(self, candidate: Candidate) -> bool:
        tool = self._record.tool
        return candidate.required and candidate.name not in tool.defaults and candidate.name not in tool.derive

    def _with_names(self, name: str, shape: Shape) -> Shape:
        """The shape, or where the record looks the input up, the one that takes names too."""
        if name not in self._record.tool.lookup:
            return shape
        named = name_or_id(shape)
        if named is None:
            what = f"{name} takes a value of the kind {shape.kind}: only an id can be looked up"
            self.problems.append(Problem(self._record.where("lookup", name), what))
        elif "name" not in self._record.tool.parameters[name].lower():
            what = f"{name} may be given by name, but its description does not say so"
            self.problems.append(Problem(self._record.where("parameters", name), what, "Write `ID or name of`."))
        return named or shape

    def _order(self, candidate: Candidate) -> tuple[bool, int]:
        """Required inputs first, then as the record lists them."""
        names = list(self._record.tool.parameters)
        return not self._is_required(candidate), names.index(candidate.name)

    def _fixed(self) -> Iterator[tuple[Place, str, Json]]:
        for name, value in self._record.tool.fixed.items():
            candidate = self._candidates.get(name)
            if candidate is None:
                continue
            shape = _fixed_shape(candidate.schema, name)
            if not accepts(shape, value):
                what = f"fixed value {value!r} is refused by the schema of {name}"
                self.problems.append(Problem(self._record.where("fixed", name), what, _allowed(shape)))
            for place in candidate.places:
                yield place, name, value

    def _shape(self, path: str, schema: JsonObject) -> Shape:
        """The shape of an inlined schema; of objects, the fields that the record describes."""
        name = path.rpartition(".")[2]
        kind = kind_of(schema, name)
        if kind == "array":
            items = schema.get("items", {})
            item = self._shape(path, items) if items else _TEXT
            return Shape("array", item=item, limits=limits(schema, "array"))
        if kind != "object":
            return scalar(schema, name)
        fields = tuple(self._fields(path, schema))
        if not fields:
            hint = f"Describe at least one of its fields, as {path}.{next(iter(schema['properties']))}."
            self.problems.append(Problem(self._record.where("parameters", path), f"{path} exposes no field", hint))
        return Shape("object", fields=fields)

    def _fields(self, path: str, schema: JsonObject) -> Iterator[ShapeField]:
        properties, required = schema["properties"], schema.get("required", [])
        parameters = self._record.tool.parameters
        children = {key[len(path) + 1 :]: key for key in parameters if key.startswith(f"{path}.")}
        for child, key in children.items():
            if child in properties:
                yield ShapeField(child, self._shape(key, properties[child]), child in required, parameters[key].strip())
            elif "." not in child or child.split(".", 1)[0] not in children:
                hint = did_you_mean(child, properties)
                self.problems.append(Problem(self._record.where("parameters", key), f"{path} has no {child}", hint))
        for child in sorted(set(required) - set(children)):
            what = f"{path}.{child} is required but not described"
            self.problems.append(Problem(self._record.where("parameters", path), what))

    def _unknown_names(self) -> Iterator[Problem]:
        tool, known = self._record.tool, self._candidates
        for section in ("parameters", "fixed", "defaults", "nullable", "lookup", "derive"):
            for index, name in enumerate(getattr(tool, section)):
                where = self._record.where(section, index if section == "nullable" else name)
                if name.split(".", 1)[0] not in known:
                    yield Problem(
                        where, f"unknown parameter {name} of {tool.operation}", did_you_mean(name, sorted(known))
                    )
                elif section != "parameters" and "." in name:
                    yield Problem(where, f"{section} takes whole parameters, not {name}")
                elif section == "parameters" and name in tool.fixed:
                    yield Problem(where, f"{name} is fixed: a caller cannot give it", "Leave one of the two out.")
                elif section in ("defaults", "nullable", "lookup", "derive") and name not in tool.parameters:
                    yield Problem(where, f"{name} is in {section} but not described", "Describe it under `parameters`.")
                elif "." in name and name.rpartition(".")[0] not in tool.parameters:
                    yield Problem(where, f"{name} is described, but not {name.rpartition('.')[0]}")

    def _missing(self) -> Iterator[Problem]:
        tool = self._record.tool
        for candidate in self._candidates.values():
            if candidate.required and candidate.name not in {*tool.parameters, *tool.fixed}:
                what = f"required parameter {candidate.name} is neither described nor fixed"
                yield Problem(self._record.where("operation"), what, "Describe it under `parameters`.")
        for name, kind in tool.derive.items():
            if DERIVED_FROM[kind] not in tool.parameters:
                what = f"{name} is derived from {DERIVED_FROM[kind]}, which is not described"
                yield Problem(self._record.where("derive", name), what, "Describe it under `parameters`.")


def _fixed_shape(schema: JsonObject, name: str) -> Shape:
    if kind_of(schema, name) != "array":
        return scalar(schema, name)
    return Shape("array", item=scalar(schema["items"], name) if "items" in schema else _TEXT)


def _allowed(shape: Shape) -> str:
    if shape.enum:
        return f"Allowed: {', '.join(map(str, shape.enum))}."
    limits = [f"{name.replace('_', ' ')} {value}" for name, value in vars(shape.limits).items() if value is not None]
    return f"{', '.join([f'It takes a value of the kind {shape.kind}', *limits])}."
