"""Python source of the classes of a tool's arguments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from pydantic.alias_generators import to_camel

from generator.naming import pascal_case
from generator.output.python_source import attribute_names, literal, raw_literal
from generator.tools.inputs import NO_DEFAULT, Input
from generator.tools.value_types import EITHER, Limits, Shape, ShapeField

TYPE_NAMES = {
    "string": "str",
    "id": "Id",
    "number_id": "NumberId",
    "name_or_id": "NameOrId",
    "number_or_id": "NumberOrId",
    "time": "Time",
    "time_range": "TimeRange",
    "base64": "Base64",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "map": "dict[str, Any]",
}
MODULE_NAMES = frozenset({"Annotated", "Any", "Base64", "Client", "Field", "Id", "Input", "ListOf", "Literal"}) | {
    *("NameOrId", "NextCursor", "Nullable", "NumberId", "NumberOrId", "Pages", "ReadInput", "Response", "Time"),
    *("AsksForEmpty", "MayBeEmpty", "NULL", "TimeRange", "ToolInput"),
    *("Output", "TypedDict", "At", "found_within"),
    *("ValueBody", "cookies", "styled", "one_of", "EITHER"),
}
"""Names that a tool's module has already."""
OF_TEXTS = frozenset({"pattern", "min_length", "max_length"})
"""The limits that texts have."""
MAX_INLINE_LITERAL = 72
"""A longer `Literal` gets a name, so that the field stays readable."""
FIELD_LIMITS = {
    "pattern": "pattern",
    "min_length": "min_length",
    "max_length": "max_length",
    "minimum": "ge",
    "maximum": "le",
    "exclusive_minimum": "gt",
    "exclusive_maximum": "lt",
    "multiple_of": "multiple_of",
}


@dataclass(frozen=True)
class InputClass:
    """A class of the module: its name and the declarations of its fields."""

    name: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class LiteralAlias:
    """A name for the values of an argument that has many."""

    name: str
    source: str


class InputFields:
    """Writes the declarations of a tool's arguments. `text_types` are the names of patterns that have one."""

    def __init__(self, inputs: Iterable[ShapeField | Input], text_types: Mapping[str, str]) -> None:
        self._text_types = text_types
        self._names: dict[str, str] = {}
        taken = {*MODULE_NAMES, *text_types.values()}
        for path in (path for field in inputs for path in _named_paths(field.shape, field.name)):
            name = pascal_case(path.replace(".", "_"))
            while name in taken:
                name += "Fields"
            taken.add(name)
            self._names[path] = name

    def classes(self, shape: Shape, path: str) -> Iterator[InputClass]:
        """The classes of the objects in an argument, inner ones first. `path` is where they are: `contact.address`."""
        if shape.item is not None:
            yield from self.classes(shape.item, path)
        if shape.kind != "object":
            return
        for field in shape.fields:
            yield from self.classes(field.shape, f"{path}.{field.name}")
        names = attribute_names(field.name for field in shape.fields)
        declared = (self.declaration(f, names[f.name], f"{path}.{f.name}") for f in shape.fields)
        yield InputClass(self._names[path], tuple(declared))

    def literal_aliases(self, shape: Shape, path: str) -> Iterator[LiteralAlias]:
        """The names of long literals in an argument."""
        if _is_long(shape):
            yield LiteralAlias(self._names[path], _literal_type(shape))
        if shape.item is not None:
            yield from self.literal_aliases(shape.item, path)
        for field in shape.fields:
            yield from self.literal_aliases(field.shape, f"{path}.{field.name}")

    def declaration(self, field: ShapeField | Input, attribute: str, path: str) -> str:
        """The declaration of a field. ruff breaks it into lines."""
        type_text, arguments = self._type(field.shape, path), []
        default = field.default if isinstance(field, Input) else NO_DEFAULT
        if isinstance(field, Input) and field.is_now:
            arguments.append("default_factory=now")
        elif default is not NO_DEFAULT:
            arguments.append(literal(default))
        elif not field.required:
            arguments.append("None")
        type_text = _with_empty(type_text, field, optional=arguments == ["None"])
        if to_camel(attribute) != field.name:
            arguments.append(f"alias={literal(field.name)}")
        arguments += self._limits(field.shape)
        if field.description:
            arguments.append(f"description={literal(field.description)}")
        value = arguments[0] if arguments == ["None"] else f"Field({', '.join(arguments)})"
        return f"{attribute}: {type_text} = {value}" if arguments else f"{attribute}: {type_text}"

    def _type(self, shape: Shape, path: str) -> str:
        if shape.kind == "object" or _is_long(shape):
            return self._names[path]
        if shape.enum:
            return _literal_type(shape)
        if shape.kind == "array":
            item = shape.item or Shape("string")
            type_text, limits = self._type(item, path), self._limits(item)
            return f"ListOf[Annotated[{type_text}, Field({', '.join(limits)})]]" if limits else f"ListOf[{type_text}]"
        if shape.kind in EITHER:
            text, number = (self._limited(replace(shape, kind=kind)) for kind in ("string", EITHER[shape.kind]))
            return f"Annotated[{text} | {number}, EITHER]"
        return self._text_type(shape.limits) or TYPE_NAMES[shape.kind]

    def _limited(self, shape: Shape) -> str:
        """The type of a text or a number with the limits that it has beside the other."""
        is_text = shape.kind == "string"
        own = {name: limit for name, limit in vars(shape.limits).items() if (name in OF_TEXTS) == is_text}
        shape = replace(shape, limits=Limits(**own))
        type_text, found = self._type(shape, ""), self._limits(shape)
        type_text = "int | float" if shape.kind == "number" and not found else type_text
        return f"Annotated[{type_text}, Field({', '.join(found)})]" if found else type_text

    def _text_type(self, limits: Limits) -> str | None:
        return self._text_types.get(limits.pattern) if limits.pattern is not None else None

    def _limits(self, shape: Shape) -> list[str]:
        """The limits that the type does not have already, as arguments of `Field`."""
        if shape.kind in EITHER:
            return []
        found = {argument: getattr(shape.limits, name) for name, argument in FIELD_LIMITS.items()}
        if self._text_type(shape.limits):
            del found["pattern"]
        return [
            f"{argument}={raw_literal(value) if isinstance(value, str) else literal(value)}"
            for argument, value in found.items()
            if value is not None
        ]


def _with_empty(type_text: str, field: ShapeField | Input, *, optional: bool) -> str:
    """The type of a field that may be left out, asks for what is empty, or may be empty itself."""
    if isinstance(field, Input) and field.may_be_empty:
        type_text = f"MayBeEmpty[{type_text}]"
    if not isinstance(field, Input) or field.null != "filter":
        return f"{type_text} | None" if optional else type_text
    if field.null_word is not None:
        return f"Annotated[{type_text} | None, AsksForEmpty({literal(field.null_word)})]"
    if field.shape.kind == "array":
        type_text = f"{type_text.removesuffix(']')} | None]"  # a null may stand beside values
    return f"Nullable[{type_text}]"


def _named_paths(shape: Shape, path: str) -> Iterator[str]:
    """Where objects and long literals are: they get a name."""
    if shape.item is not None:
        yield from _named_paths(shape.item, path)
    for field in shape.fields:
        yield from _named_paths(field.shape, f"{path}.{field.name}")
    if shape.kind == "object" or _is_long(shape):
        yield path


def _literal_type(shape: Shape) -> str:
    """The type of a choice; `Literal` takes no numbers that are not whole, and true for 1."""
    kinds = {bool if isinstance(value, bool) else type(value) for value in shape.enum}
    if kinds <= {str, int} or kinds == {bool}:
        return f"Literal[{', '.join(map(literal, shape.enum))}]"
    kind = "float" if shape.kind == "number" else "Any"
    return f"Annotated[{kind}, one_of({', '.join(map(literal, shape.enum))})]"


def _is_long(shape: Shape) -> bool:
    return bool(shape.enum) and len(_literal_type(shape)) > MAX_INLINE_LITERAL
