"""A tool as Python source, for the template of its module."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.openapi.document import Json
from generator.openapi.operations import JSON, MULTIPART, ParameterLocation
from generator.output.input_fields import InputClass, InputFields, LiteralAlias
from generator.output.python_source import attribute_names, docstring, literal
from generator.tools.catalog import CLEAR, FIELDS, Tool
from generator.tools.inputs import NO_DEFAULT, Input
from generator.tools.outputs import OutputKind
from generator.tools.value_types import Shape, ShapeField

PROSE_WIDTH = 100
NEXT_CURSOR = "next_cursor"
KEYWORDS: dict[ParameterLocation, str] = {
    "path": "path_values",
    "query": "query",
    "header": "headers",
    "body": "body",
}
"""Part of the request -> the keyword of the client's methods."""
PAGE_DEFAULTS: dict[str, Json] = {
    "first": None,
    "limit": 50,
    "maximum": None,
    "records": "data",
    "by_offset": True,
    "by_limit": True,
}
"""The defaults of the package's `Pages`."""
OUTPUT_TYPES: dict[OutputKind, str] = {
    "string": "str",
    "time": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "strings": "list[str]",
    "map": "dict[str, Any]",
}


@dataclass(frozen=True)
class ToolModule:
    """The parts of a tool's module."""

    tool: Tool
    text_types: Mapping[str, str] = field(default_factory=dict)
    """The names of patterns that have one."""

    @property
    def tag(self) -> str:
        """The folder of the module."""
        return self.tool.tags[0]

    @property
    def path(self) -> str:
        """The module's file within the package's `tools`."""
        return f"{self.tool.module.replace('.', '/')}.py"

    @property
    def docstring(self) -> str:
        """All that a model and a user see of the tool beside its arguments, and what it calls."""
        tool, operation = self.tool, self.tool.operation
        facts = [
            f"Method: {tool.method} ({self._effect}).",
            f"Tags: {', '.join([*(['core'] if tool.core else []), *tool.tags])}.",
            f"Operation: {operation.id} in {operation.file}.",
            *([f"Scopes: {', '.join(operation.scopes)}."] if operation.scopes else []),
            *([f"Response: {tool.response_model}."] if tool.response_model else []),
        ]
        return docstring(f"{tool.title}.", _wrapped(tool.description.split("\n")), _wrapped(facts))

    @property
    def _effect(self) -> str:
        annotations = self.tool.annotations
        hints = {"destructive": annotations.destructive, "idempotent": annotations.idempotent}
        return "reads" if annotations.read_only else ", ".join(["writes", *(hint for hint in hints if hints[hint])])

    @cached_property
    def inputs(self) -> tuple[ShapeField | Input, ...]:
        """The arguments that the module declares; `fields` is one of its base class."""
        return tuple(argument for argument in self.tool.arguments if argument is not FIELDS)

    @cached_property
    def attributes(self) -> dict[str, str]:
        """Argument -> Python attribute."""
        return attribute_names(field.name for field in self.inputs)

    @cached_property
    def _fields(self) -> InputFields:
        return InputFields(self.inputs, self.text_types)

    @cached_property
    def classes(self) -> tuple[InputClass, ...]:
        """The classes of the module: those of nested objects, inner ones first, then `Input`."""
        nested = [inner for field in self.tool.inputs for inner in self._fields.classes(field.shape, field.name)]
        fields = map(self._declaration, self.inputs)
        return (*nested, InputClass("Input", tuple(fields)))

    def _declaration(self, argument: ShapeField | Input) -> str:
        if argument.name == NEXT_CURSOR and argument not in self.tool.inputs:
            return f"{NEXT_CURSOR}: NextCursor = None"  # the same in all tools
        return self._fields.declaration(_as_file(argument), self.attributes[argument.name], argument.name)

    @property
    def literal_aliases(self) -> tuple[LiteralAlias, ...]:
        """The names of long literals."""
        return tuple(alias for field in self.inputs for alias in self._fields.literal_aliases(field.shape, field.name))

    @property
    def page_arguments(self) -> tuple[tuple[str, str], ...]:
        """The arguments of `Pages` that are not its defaults."""
        pages = self.tool.pages
        if pages is None:
            return ()
        found = {"first": pages.first, "limit": pages.limit, "maximum": pages.maximum, "records": pages.records}
        found |= {"by_offset": pages.has_position, "by_limit": pages.has_limit}
        return tuple((name, literal(value)) for name, value in found.items() if value != PAGE_DEFAULTS[name])

    def base_of(self, class_name: str) -> str:
        """The class that a class of the module builds upon."""
        return "ReadInput" if class_name == "Input" and self.tool.picks_fields else "ToolInput"

    @property
    def output_fields(self) -> Iterator[str]:
        """The declarations of the fields that a model gets."""
        for each in self.tool.output.fields if self.tool.output else ():
            more = ["is_time=True"] if each.kind == "time" else []
            more += [f"name_of={literal(each.name_of)}"] if each.name_of else []
            source = ", ".join([*map(literal, each.paths), *more])
            yield f"{each.name}: Annotated[{OUTPUT_TYPES[each.kind]}, At({source})]"

    @property
    def client_method(self) -> str:
        """The client's method that sends the request."""
        if self.tool.pages:
            return "list"
        is_update = self.tool.method == "update" and not self.is_multipart and self._values("body")
        return "update" if is_update else "request"

    @property
    def request(self) -> Iterator[str]:
        """The arguments of the client's method."""
        operation, pages = self.tool.operation, self.tool.pages
        if pages is None:
            yield literal(operation.method)
        yield literal(operation.path)
        if pages is not None:
            yield f"pages=Pages({', '.join(f'{name}={value}' for name, value in self.page_arguments)})"
            for keyword, name in (("limit", "limit"), ("cursor", NEXT_CURSOR)):
                if name in self.attributes:
                    yield f"{keyword}=args.{self.attributes[name]}"
        body = "form" if self.is_multipart else "body"
        keywords: dict[ParameterLocation, str] = {
            "path": "path_values",
            "query": "query",
            "header": "headers",
            "body": body,
        }
        for location, keyword in keywords.items():
            if values := self._values(location):
                yield f"{keyword}={_mapping(values)}"
        if self.is_multipart:
            yield f"files={_mapping(self._parts)}"
        if self.is_download:
            yield "download=True"
        if self.tool.clearable:
            yield f"clear=args.{self.attributes[CLEAR]} or ()"

    @property
    def is_download(self) -> bool:
        """Whether the response is a file."""
        return self.tool.operation.response.media_type not in (JSON, None)

    @property
    def is_multipart(self) -> bool:
        """Whether the body goes as multipart/form-data."""
        return self.tool.operation.body is not None and self.tool.operation.body.media_type == MULTIPART

    def _values(self, location: ParameterLocation) -> list[tuple[str, str]]:
        """Upstream's name and the Python expression of everything that goes to a part of the request."""
        fixed = [(each.name, literal(each.value)) for each in self.tool.fixed if each.location == location]
        inputs = [each for each in self.tool.inputs if location in each.locations and each.part is None]
        return [*fixed, *((each.api_name, self._value(each)) for each in inputs)]

    @property
    def _parts(self) -> list[tuple[str, str]]:
        """The files of a multipart request: part and Python expression of name and content."""
        names = sorted({field.part for field in self.tool.inputs if field.part})
        return [(name, f"(args.{self.attributes['name']}, args.{self.attributes['content']})") for name in names]

    def _value(self, field: Input) -> str:
        value = f"args.{self.attributes[field.name]}"
        if field.lookup is not None:
            value = f"await client.lookup.{field.lookup}({value})"
        elif within := field.shape.lookups:
            finders = _mapping((path, f"client.lookup.{kind}") for path, kind in within.items())
            value = f"await found_within({value}, {finders})"
        if field.derived is not None:
            source = self.attributes[field.derived_from or ""]
            return f"{value} or await client.lookup.{field.derived}(args.{source})"
        if field.markdown:
            kind = f", args.{self.attributes[field.content_type]}" if field.content_type else ""
            return f"outgoing({value}{kind})"
        if field.default is not NO_DEFAULT and (text := self._optional_text(field.name)):
            return f"{value} if args.{text} is not None else None"
        return f"{value} or NULL" if field.null == "sent" else value

    def _optional_text(self, content_type: str) -> str | None:
        """The attribute of the text that an input tells the content type of, where the text may be left out."""
        texts = (each for each in self.tool.inputs if each.content_type == content_type and not each.required)
        return next((self.attributes[text.name] for text in texts), None)


def _wrapped(lines: Iterable[str]) -> str:
    return "\n".join(textwrap.fill(line, PROSE_WIDTH, break_on_hyphens=False, break_long_words=False) for line in lines)


def _mapping(items: Iterable[tuple[str, str]]) -> str:
    return f"{{{', '.join(f'{literal(name)}: {value}' for name, value in items)}}}"


def _as_file(field: ShapeField | Input) -> ShapeField | Input:
    """A file's content is base64 in the arguments."""
    is_content = isinstance(field, Input) and field.part is not None and field.name == "content"
    return ShapeField(field.name, Shape("base64"), field.required, field.description) if is_content else field
