"""One operation in full: where it comes from, what touched it, what it takes and returns, and its tools."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.drafts.schema_facts import schema_facts
from generator.files.json_pointer import make_pointer
from generator.openapi.document import Document, Json, JsonObject
from generator.openapi.operations import Operation
from generator.openapi.overlay_places import TouchedPlace
from generator.openapi.repairs.change import Change
from generator.openapi.schema import Schema
from generator.records.load import Record
from generator.target import Target
from generator.tools.available_inputs import AvailableInput, available_inputs
from generator.tools.tool import Tool

DEEPEST = 6
"""Fields further within each other are not shown."""


@dataclass(frozen=True)
class OperationText:
    """Says all that is known of an operation, for people."""

    operation: Operation
    document: Document
    target: Target
    where: str
    """The file and line that has it."""
    tools: Sequence[tuple[Tool, Record]]
    package: str
    """The folder of the package's modules."""
    excluded: str | None
    """Why it has no tool, where a person said so."""
    repairs: Collection[Change]
    actions: Collection[TouchedPlace]

    def lines(self) -> Iterator[str]:
        """The text."""
        operation = self.operation
        yield f"{operation.id}: {operation.method} {operation.path}"
        yield f"From {self.where}"
        if operation.scopes:
            yield f"Scopes: {', '.join(operation.scopes)}"
        yield from (f"Can be no tool: {what}" for what in operation.unsupported)
        yield ""
        yield from self._tools()
        yield from self._section("Repairs", self._repairs())
        yield from self._section("Overlay", self._actions())
        yield from self._section("Inputs", self._inputs())
        yield from self._section(f"Response {operation.response.status}", self._returned())

    def _section(self, title: str, lines: Iterable[str]) -> Iterator[str]:
        found = list(lines)
        yield f"{title}: {len(found) or 'none'}"
        yield from (f"  {line}" for line in found)

    def _tools(self) -> Iterator[str]:
        for tool, record in self.tools:
            yield f"Tool {tool.name} ({tool.title})"
            yield f"  record {record.where()}, module {self.package}/{tool.path}"
            yield from (f"  {fact}" for fact in tool.facts())
        if not self.tools:
            yield f"No tool: {self.excluded}" if self.excluded else "No tool: nobody wrote a record"

    def _repairs(self) -> Iterator[str]:
        for change in self.repairs:
            pointer = change.location.pointer
            if any(_is_within((change.location.file, pointer), place) for place in self._places):
                yield f"{change.kind} at {change.location}: {change.before} → {change.after}"

    def _actions(self) -> Iterator[str]:
        for action in self.actions:
            location = self.document.location(action.pointer)
            if any(_is_within((location.file, location.pointer), place) for place in self._places):
                yield f"{action.where}: {action.description} ({location})"

    @property
    def _places(self) -> list[tuple[str, str]]:
        """The operation's own place, and those of all components that it leads to."""
        path, method = self.operation.path, self.operation.method.lower()
        own = make_pointer("paths", path, method)
        node = self.document.root["paths"][path][method]
        pointers = [own, *sorted(_reached(node, self.document))]
        return [(at.file, at.pointer) for at in map(self.document.location, pointers)]

    def _inputs(self) -> Iterator[str]:
        methods = [record.tool.method for _, record in self.tools] or [""]
        described = {key for _, record in self.tools for key in (*record.tool.parameters, *record.tool.fixed)}
        for given in available_inputs(self.operation, methods[0], {}, self.target.pagination, self.target.ids).values():
            yield from self._input(given, described)

    def _input(self, given: AvailableInput, described: Collection[str]) -> Iterator[str]:
        needed = "required" if given.required else "optional"
        known = "" if given.name in described else ", no record describes it"
        places = " and ".join(given.locations)
        yield f"{given.name}: {schema_facts(given.schema, given.name, self.target)} ({needed}, {places}{known})"
        for path, schema in _fields(given.schema, given.name):
            known = "" if path in described else ", no record describes it"
            yield f"{path}: {schema_facts(schema, path.rpartition('.')[2], self.target)}{known}"

    def _returned(self) -> Iterator[str]:
        schema = self.operation.response.schema
        if schema is None:
            yield str(self.operation.response.media_type or "no body")
            return
        named = {each for _, record in self.tools for paths in record.tool.returns.values() for each in paths.split()}
        for path, part in _fields(schema.flat, ""):
            mark = ", returned by name" if any(path == each or path.endswith(f".{each}") for each in named) else ""
            yield f"{path}: {schema_facts(part, path.rpartition('.')[2], self.target)}{mark}"


def _fields(schema: Schema, path: str) -> Iterator[tuple[str, Schema]]:
    inner = schema.item if schema.item is not None else schema
    if path.count(".") >= DEEPEST:
        return
    for name, part in inner.properties.items():
        here = f"{path}.{name}" if path else name
        yield here, part
        yield from _fields(part, here)


def _reached(node: Json, document: Document) -> set[str]:
    """The pointers of all components that a node leads to."""
    found: set[str] = set()
    ahead = [node]
    while ahead:
        for reference in _references(ahead.pop()):
            pointer = reference.removeprefix("#")
            if pointer not in found:
                found.add(pointer)
                ahead.append(document.resolve(reference))
    return found


def _references(node: Json) -> Iterator[str]:
    if isinstance(node, dict):
        items: JsonObject = node
        if isinstance(items.get("$ref"), str):
            yield items["$ref"]
        for part in items.values():
            yield from _references(part)
    elif isinstance(node, list):
        for part in node:
            yield from _references(part)


def _is_within(place: tuple[str, str], outer: tuple[str, str]) -> bool:
    return place[0] == outer[0] and f"{place[1]}/".startswith(f"{outer[1]}/")
