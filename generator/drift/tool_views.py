"""Operations as the drift report compares them: parameters, body and response as trees, scopes as sets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from generator.drift.schema_trees import SchemaTree, TreeReader, as_repaired, deprecation
from generator.files.json_pointer import make_pointer
from generator.openapi.document import Document, JsonObject
from generator.openapi.media_types import SchemaOf, body_media_type, kind_of_response, response_media_type
from generator.openapi.operations import path_names, successful_statuses
from generator.openapi.resolver import SchemaResolver
from generator.openapi.schema import Schema
from generator.target import Target

STYLE = ("style", "explode")
"""How a parameter is written."""

FixedTexts = tuple[tuple[str, str], ...]
"""The names and texts that a tool always sends: they may pick one alternative of the body."""


@dataclass(frozen=True)
class ParameterView:
    """A parameter: where it goes, its schema, and whether it is required. The schema's facts hold its style, too."""

    location: str
    schema: SchemaTree
    required: bool


@dataclass(frozen=True)
class ContentView:
    """A body or a response: its media type and its schema."""

    media_type: str
    schema: SchemaTree
    required: bool = False
    """Whether a body must be sent."""


@dataclass(frozen=True)
class OperationView:
    """One operation as upstream writes it. Schemas are read when they are asked for: most operations never are."""

    resolver: SchemaResolver
    reader: TreeReader
    target: Target
    node: JsonObject
    schemes: JsonObject
    """The ways to sign in that the document knows, by name."""
    pointer: str
    id: str
    file: str
    method: str
    path: str
    names: tuple[str, ...]
    """The names of the path's parameters, in order, as tools know them."""

    @property
    def scopes(self) -> frozenset[frozenset[str]]:
        """The alternatives of scopes, each of which is enough to call the operation."""
        requirements = self.node.get("security", [])
        return frozenset(
            frozenset(scopes)
            for scopes in (_scopes(each, self.target.security_scheme) for each in requirements)
            if scopes
        )

    @property
    def statuses(self) -> frozenset[str]:
        """The statuses that the operation may return."""
        return frozenset(self.node.get("responses", {}))

    @property
    def deprecated(self) -> bool | str:
        """Whether upstream advises against the operation, or the date of that."""
        return deprecation(self.node)

    @property
    def ways_to_sign_in(self) -> frozenset[tuple[str, ...]]:
        """The alternatives of kinds of security, each of which is enough; empty where upstream asks for none."""
        requirements = self.node.get("security", [])
        return frozenset(tuple(sorted({self._kind(name) for name in each})) for each in requirements)

    @property
    def endpoint(self) -> str:
        """Its method and path."""
        return f"{self.method} {self.path}"

    @property
    def endpoint_without_names(self) -> str:
        """The same with no names of parameters."""
        return re.sub(r"\{[^{}]*\}", "{}", self.endpoint)

    @cached_property
    def parameters(self) -> dict[str, ParameterView]:
        """The parameters by the names that tools give them."""
        return dict(self._parameters())

    @cached_property
    def response(self) -> ContentView | None:
        """The successful response."""
        responses = self.node.get("responses", {})
        for status in successful_statuses(responses):
            node, pointer = self._followed(responses[status], f"{self.pointer}/responses/{status}")
            if content := node.get("content", {}):
                media_type, schema = self._content(content, pointer, response_media_type)
                return ContentView(kind_of_response(media_type, schema), TreeReader(self.target).read(schema))
        return None

    def body(self, fixed: FixedTexts = ()) -> ContentView | None:
        """The body; with fixed values, the alternative that they pick."""
        node, pointer = self._followed(self.node.get("requestBody", {}), f"{self.pointer}/requestBody")
        content = node.get("content", {})
        if not content:
            return None
        media_type, schema = self._content(content, pointer, body_media_type)
        return ContentView(media_type, self.reader.read(schema.variant(dict(fixed))), bool(node.get("required")))

    def _content(
        self, content: JsonObject, pointer: str, chosen: Callable[[JsonObject, SchemaOf], str]
    ) -> tuple[str, Schema]:
        """The media type that tools take of it, and its schema."""

        def schema_of(name: str) -> Schema:
            return self.resolver.resolve(
                content[name].get("schema", {}), pointer + make_pointer("content", name, "schema")
            )

        media_type = chosen(content, schema_of)
        return media_type, schema_of(media_type)

    def _followed(self, node: JsonObject, pointer: str) -> tuple[JsonObject, str]:
        """What a node that is no schema refers to, and where that is."""
        return self.resolver.target(node), str(node.get("$ref", f"#{pointer}")).removeprefix("#")

    def _kind(self, scheme: str) -> str:
        """What a security scheme asks for. One that no file defines means the target's."""
        usual: JsonObject = self.schemes.get(self.target.security_scheme or "", {})
        node = self.schemes.get(scheme, usual)
        facts = [node[key] for key in ("type", "scheme", "in", "name") if key in node]
        return " ".join(each if isinstance(each, str) else " ".join(map(str, each)) for each in facts) or scheme

    def _parameters(self) -> Iterator[tuple[str, ParameterView]]:
        written = path_names(self.path)
        for index, reference in enumerate(self.node.get("parameters", [])):
            node, pointer = self._followed(reference, f"{self.pointer}/parameters/{index}")
            name, location = node.get("name", ""), node.get("in", "")
            if not name or name in self.target.connection_parameters:
                continue
            if location == "path" and name in written:
                name = self.names[written.index(name)]
            tree = self.reader.read(self.resolver.resolve(node.get("schema", {}), f"{pointer}/schema"), name)
            facts: JsonObject = {key: node[key] for key in STYLE if key in node}
            if since := deprecation(node):
                facts["deprecated"] = since
            is_required = location == "path" or bool(node.get("required"))
            tree = replace(tree, facts={**tree.facts, **facts}, pointer=pointer)
            yield name, ParameterView(location, tree, is_required)


def views(
    document: Document, names: dict[str, tuple[str, ...]], target: Target, *, kinds: bool = False
) -> dict[str, OperationView]:
    """The views of a document's operations, by operationId.

    `names` are the path parameters' names after repair, by operationId: upstream calls one thing by several names.
    """
    schemes = document.root["components"].get("securitySchemes", {})
    resolver = SchemaResolver(document, lambda schema: as_repaired(schema, target.repairs))
    reader = TreeReader(target, kinds)
    found: dict[str, OperationView] = {}
    for path, method, node in document.operations():
        identifier, written = node["operationId"], tuple(path_names(path))
        tool_names = names.get(identifier, written)
        tool_names = tool_names if len(tool_names) == len(written) else written
        found[identifier] = OperationView(
            resolver,
            reader,
            target,
            node,
            schemes,
            make_pointer("paths", path, method),
            identifier,
            document.origin(path, method),
            method.upper(),
            path,
            tool_names,
        )
    return dict(sorted(found.items()))


def _scopes(requirement: JsonObject, scheme: str | None) -> list[str]:
    return list(requirement.get(scheme or "") or next(iter(requirement.values()), []))
