"""What the template of a tool module shows: a tool, said in Python."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.openapi.operations import JSON, MULTIPART, ParameterLocation
from generator.output.python_source import attribute_names, class_name, field_source, literal
from generator.tools.catalog import FIELDS, Tool
from generator.tools.inputs import DERIVED_FROM, Input
from generator.tools.value_types import Shape, ShapeField

INPUT_TYPES = ("Base64", "Id", "ListOf", "NameOrId", "Time", "TimeRange", "now")
"""Names of `zoho_desk_mcp.inputs` that a module may need."""


@dataclass(frozen=True)
class InputClass:
    """A class of the module: its name and the declarations of its fields."""

    name: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class ToolModule:
    """A tool's module, as text that the template puts in its places."""

    tool: Tool

    @property
    def tag(self) -> str:
        """The folder of the module."""
        return self.tool.tags[0]

    @property
    def path(self) -> str:
        """The module's file within the package's `tools`."""
        return f"{self.tag}/{self.tool.name}.py"

    @property
    def dotted(self) -> str:
        """The module's name within the package's `tools`."""
        return f"{self.tag}.{self.tool.name}"

    @property
    def source_line(self) -> str:
        """Which upstream operation the tool calls."""
        operation = self.tool.operation
        scopes = f"\nScopes: {', '.join(operation.scopes)}." if operation.scopes else ""
        return f"{operation.method} {operation.path} ({operation.id} in {operation.file}).{scopes}"

    @cached_property
    def inputs(self) -> tuple[ShapeField | Input, ...]:
        """The arguments that the module declares; `fields` is one of its base class."""
        return tuple(argument for argument in self.tool.arguments if argument is not FIELDS)

    @cached_property
    def attributes(self) -> dict[str, str]:
        """Argument -> Python attribute."""
        return attribute_names(field.name for field in self.inputs)

    @cached_property
    def classes(self) -> tuple[InputClass, ...]:
        """The classes of nested objects, inner ones first."""
        return tuple(inner for field in self.tool.inputs for inner in _nested(field.shape, field.name))

    @property
    def fields(self) -> tuple[str, ...]:
        """The declarations of the arguments."""
        return tuple(field_source(f.name, self.attributes[f.name], _as_file(f), f.name) for f in self.inputs)

    @property
    def nullable(self) -> tuple[str, ...]:
        """The arguments for which null has a meaning of its own."""
        return tuple(sorted(field.name for field in self.tool.inputs if field.nullable))

    @cached_property
    def imports(self) -> tuple[str, ...]:
        """The names that the classes need of `zoho_desk_mcp.inputs`."""
        text = " ".join([*self.fields, *(field for inner in self.classes for field in inner.fields)])
        words = text.replace("[", " ").replace("]", " ").replace(",", " ").replace(")", " ").replace("=", " ").split()
        return tuple(name for name in INPUT_TYPES if name in words)

    def values(self, location: ParameterLocation) -> tuple[tuple[str, str], ...]:
        """Upstream's name and the Python expression of everything that goes to a part of the request."""
        fixed = [(each.name, literal(each.value)) for each in self.tool.fixed if each.location == location]
        inputs = [each for each in self.tool.inputs if location in each.locations and each.part is None]
        given = [(each.name, self._value(each, location)) for each in inputs]
        return (*fixed, *given)

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """The files of a multipart request: part and Python expression of name and content."""
        names = sorted({field.part for field in self.tool.inputs if field.part})
        return tuple((name, f"(args.{self.attributes['name']}, args.{self.attributes['content']})") for name in names)

    @property
    def base(self) -> str:
        """The class of `zoho_desk_mcp.inputs` that the arguments build upon."""
        return "ReadInput" if self.tool.picks_fields else self.object_base

    @property
    def object_base(self) -> str:
        """The class that the objects in the arguments build upon."""
        return "UpdateInput" if self.tool.method == "update" else "ToolInput"

    @property
    def is_download(self) -> bool:
        """Whether the response is a file."""
        return self.tool.operation.response.media_type not in (JSON, None)

    @property
    def is_multipart(self) -> bool:
        """Whether the body goes as multipart/form-data."""
        return self.tool.operation.body is not None and self.tool.operation.body.media_type == MULTIPART

    @property
    def body_keyword(self) -> str:
        """What the body is passed as."""
        return "form" if self.is_multipart else "changes" if self.tool.method == "update" else "body"

    def argument(self, name: str) -> str | None:
        """The Python expression of an argument, or None where the tool has no such argument."""
        return f"args.{self.attributes[name]}" if name in self.attributes else None

    def _value(self, field: Input, location: ParameterLocation) -> str:
        attribute = self.attributes[field.name]
        value = f"args.or_null({literal(attribute)})" if field.nullable and location == "body" else f"args.{attribute}"
        if field.lookup is not None:
            return f"await client.lookup.{field.lookup}({value})"
        if field.derived is not None:
            source = self.attributes[DERIVED_FROM[field.derived]]
            return f"{value} or await client.lookup.{field.derived}(args.{source})"
        return value


def _nested(shape: Shape, path: str) -> Iterator[InputClass]:
    if shape.item is not None:
        yield from _nested(shape.item, path)
    if shape.kind != "object":
        return
    for field in shape.fields:
        yield from _nested(field.shape, f"{path}.{field.name}")
    names = attribute_names(field.name for field in shape.fields)
    declared = (field_source(f.name, names[f.name], f, f"{path}.{f.name}") for f in shape.fields)
    yield InputClass(class_name(path), tuple(declared))


def _as_file(field: ShapeField | Input) -> ShapeField | Input:
    """A file's content is base64 in the arguments."""
    is_content = isinstance(field, Input) and field.part is not None and field.name == "content"
    return ShapeField(field.name, Shape("base64"), field.required, field.description) if is_content else field
