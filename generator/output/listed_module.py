"""A module of the catalog as Python source: what tools and jobs have in common."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Generic, TypeVar

from generator.output.input_fields import InputClass, InputFields, LiteralAlias
from generator.output.python_source import attribute_names, docstring, literal, mapping
from generator.records.jobs import OutputKind
from generator.tools.inputs import NO_DEFAULT, Input
from generator.tools.listed_tool import FIELDS, ListedTool
from generator.tools.pagination import NEXT_CURSOR
from generator.tools.value_types import Shape, ShapeField

PROSE_WIDTH = 100
OUTPUT_TYPES: dict[OutputKind, str] = {
    "string": "str",
    "time": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "strings": "list[str]",
    "map": "dict[str, Any]",
}
AnyTool = TypeVar("AnyTool", bound=ListedTool)


class ListedModule(Generic[AnyTool]):
    """The parts of a module that every template needs. `text_types` are the names of patterns that have one."""

    def __init__(self, tool: AnyTool, text_types: Mapping[str, str] | None = None) -> None:
        self.tool = tool
        self.text_types = text_types or {}

    @property
    def about_folder(self) -> str:
        """What the folder of the module holds."""
        return f"Tools with the tag {self.tool.folder}."

    @property
    def docstring(self) -> str:
        """All that a model and a user see of the tool beside its arguments, and what it calls."""
        description, facts = self.tool.description.split("\n"), self.tool.facts()
        return docstring(f"{self.tool.title}.", _wrapped(description), _wrapped(facts))

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

    def base_of(self, class_name: str) -> str:
        """The class that a class of the module builds upon."""
        return "ReadInput" if class_name == "Input" and FIELDS in self.tool.arguments else "ToolInput"

    @property
    def output_fields(self) -> Iterator[str]:
        """The declarations of the fields that a model gets."""
        for each in self.tool.output.fields if self.tool.output else ():
            more = ["is_time=True"] if each.kind == "time" else []
            more += [f"name_of={literal(each.name_of)}"] if each.name_of else []
            kind = OUTPUT_TYPES[each.kind]
            if more or list(each.paths) != [each.name]:
                kind = f"Annotated[{kind}, At({', '.join([*map(literal, each.paths), *more])})]"
            yield f"{each.name}: {kind}"

    @property
    def function(self) -> tuple[str, str] | None:
        """Module within the package and name of a function that is imported and called; None for the client's own."""
        return None

    def value(self, field: Input) -> str:
        """The Python expression of an argument's value, looked up where the record says so."""
        value = f"args.{self.attributes[field.name]}"
        if field.lookup is not None:
            named = f", args.{self.attributes[field.lookup_field]}" if field.lookup_field else ""
            value = f"await client.lookup.{field.lookup}({value}{named})"
        elif within := field.shape.lookups:
            finders = mapping((path, f"client.lookup.{kind}") for path, kind in within.items())
            value = f"await found_within({value}, {finders})"
        if field.derived is not None:
            source = self.attributes[field.derived_from or ""]
            return f"{value} or await client.lookup.{field.derived}(args.{source})"
        if field.markdown:
            kind = f", args.{self.attributes[field.content_type]}" if field.content_type else ""
            return f"await outgoing({value}{kind})"
        if field.default is not NO_DEFAULT and (text := self._optional_text(field.name)):
            return f"{value} if args.{text} is not None else None"
        return f"{value} or NULL" if field.null == "sent" else value

    def _optional_text(self, content_type: str) -> str | None:
        """The attribute of the text that an input tells the content type of, where the text may be left out."""
        texts = (each for each in self.tool.inputs if each.content_type == content_type and not each.required)
        return next((self.attributes[text.name] for text in texts), None)


def _wrapped(lines: Iterable[str]) -> str:
    return "\n".join(textwrap.fill(line, PROSE_WIDTH, break_on_hyphens=False, break_long_words=False) for line in lines)


def _as_file(field: ShapeField | Input) -> ShapeField | Input:
    """A file's content is base64 in the arguments."""
    is_content = isinstance(field, Input) and (field.name == "content" if field.part else field.part is not None)
    return ShapeField(field.name, Shape("base64"), field.required, field.description) if is_content else field
