"""What a model sees of a tool, whether an operation or a job stands behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.openapi.document import JsonObject
from generator.records.load import Sends
from generator.tools.inputs import Input
from generator.tools.json_schema import object_schema
from generator.tools.outputs import Output
from generator.tools.response_models import ModelName
from generator.tools.value_types import Shape, ShapeField

FIELDS = ShapeField("fields", Shape("array", item=Shape("string")), False, "Fields to keep.")
"""What every tool that reads JSON takes."""
CLEAR = "clear"
"""What updates take where fields can be emptied."""


@dataclass(frozen=True)
class Annotations:
    """MCP's hints on what a tool does (ToolAnnotations of the MCP specification)."""

    read_only: bool
    destructive: bool
    idempotent: bool

    def as_json(self) -> JsonObject:
        """The hints as they go over the wire. Every tool talks to the outside world.

        What a change destroys, and that a repetition does no more, is only said of tools that change something: MCP
        gives these hints no meaning elsewhere.
        """
        repeatable = {"idempotentHint": True} if self.idempotent else {}
        of_changes = {} if self.read_only else {"destructiveHint": self.destructive, **repeatable}
        return {"readOnlyHint": self.read_only, **of_changes, "openWorldHint": True}


@dataclass(frozen=True, kw_only=True)
class ListedTool:
    """One entry of the catalog."""

    name: str
    title: str
    description: str
    method: str
    tags: tuple[str, ...]
    core: bool
    inputs: tuple[Input, ...]
    annotations: Annotations
    synonyms: Mapping[str, str] = field(default_factory=dict)
    """Other names that callers give to an input -> the input's own, beside those of the target."""
    formerly: tuple[str, ...] = ()
    """Names that it had before."""
    output: Output | None = None
    """What a model gets of each record; None where the server's general rule says."""
    response_model: ModelName | None = None
    """The model of the API's response, if it is that of one operation."""
    sends: Sends = False
    """Whether something reaches a customer or the public: never, always, or where arguments have these values."""
    deletes: bool = False
    """Whether records are deleted."""
    is_apart: bool = False
    """Whether only its tag chooses it: then it is not among all tools."""
    json_text: bool = False
    """Whether the text of its result is the JSON alone: no table, no marks around texts."""

    @property
    def folder(self) -> str:
        """The folder of its module within the package's `tools`."""
        return self.tags[0]

    @property
    def module(self) -> str:
        """The name of its module within the package's `tools`."""
        return f"{self.folder}.{self.name}"

    @property
    def path(self) -> str:
        """The file of its module within the package's `tools`."""
        return f"{self.module.replace('.', '/')}.py"

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes that a token needs for it."""
        return ()

    @property
    def used_tools(self) -> tuple[str, ...]:
        """The names of the tools that it calls."""
        return ()

    @property
    def lookups(self) -> tuple[str, ...]:
        """What the server finds out before it is called: ids by name, values that were left out."""
        found = {kind for field in self.inputs for kind in (field.lookup, field.derived) if kind is not None}
        return tuple(sorted(found.union(*(field.shape.lookups.values() for field in self.inputs))))

    @property
    def is_upload(self) -> bool:
        """Whether it sends a file."""
        return any(field.part for field in self.inputs)

    @property
    def download_path(self) -> str | None:
        """Of a tool that fetches a file by ids: the path that the file is at."""
        return None

    @property
    def arguments(self) -> tuple[Input | ShapeField, ...]:
        """All arguments: those of the record, and those that the server adds."""
        return self.inputs

    @property
    def effect(self) -> str:
        """What it does to data, in words."""
        if self.annotations.read_only:
            return "reads"
        found = {
            "sends": bool(self.sends),
            "deletes": self.deletes,
            "destructive": self.annotations.destructive,
            "idempotent": self.annotations.idempotent,
        }
        return ", ".join(["writes", *(word for word in found if found[word])])

    def facts(self) -> Iterator[str]:
        """What a reader of its module wants to know beside the description, line by line."""
        yield f"Method: {self.method} ({self.effect})."
        yield f"Tags: {', '.join([*(['core'] if self.core else []), *self.tags])}."

    def input_schema(self) -> JsonObject:
        """The JSON Schema of the arguments, as a model sees it."""
        return object_schema(self.arguments)

    def listing(self) -> JsonObject:
        """The tool's entry in the response to `tools/list`. Core tools tell what they return as well."""
        returned = {"outputSchema": self.output.schema()} if self.core and self.output is not None else {}
        return {
            "name": self.name,
            "title": self.title,
            "description": self.description,
            "inputSchema": self.input_schema(),
            "annotations": self.annotations.as_json(),
            **returned,
        }
