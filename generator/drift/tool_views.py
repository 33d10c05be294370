"""Operations as the drift report compares them: parameters, body and response as trees, scopes as sets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from generator.drift.schema_trees import SchemaTree, TreeReader, as_repaired
from generator.openapi.document import Document, JsonObject
from generator.openapi.operations import JSON, path_names, successful_statuses
from generator.openapi.resolver import SchemaResolver
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


@dataclass(frozen=True)
class OperationView:
    """One operation as upstream writes it. Schemas are read when they are asked for: most operations never are."""

    resolver: SchemaResolver
    reader: TreeReader
    target: Target
    node: JsonObject
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
    def deprecated(self) -> bool:
        """Whether upstream advises against the operation."""
        return bool(self.node.get("deprecated") or self.node.get("x-deprecated"))

    @cached_property
    def parameters(self) -> dict[str, ParameterView]:
        """The parameters by the names that tools give them."""
        return dict(self._parameters())

    @cached_property
    def response(self) -> ContentView | None:
        """The successful response."""
        responses = self.node.get("responses", {})
        for status in successful_statuses(responses):
            content = self.resolver.target(responses[status]).get("content", {})
            for media_type, media in content.items():
                schema = self.resolver.resolve(media.get("schema", {}))
                return ContentView(media_type, TreeReader(self.target).read(schema))
        return None

    def body(self, fixed: FixedTexts = ()) -> ContentView | None:
        """The body; with fixed values, the alternative that they pick."""
        content = self.resolver.target(self.node.get("requestBody", {})).get("content", {})
        if not content:
            return None
        media_type = JSON if JSON in content else min(content)
        schema = self.resolver.resolve(content[media_type].get("schema", {}))
        return ContentView(media_type, self.reader.read(schema.variant(dict(fixed))))

    def _parameters(self) -> Iterator[tuple[str, ParameterView]]:
        written = path_names(self.path)
        for reference in self.node.get("parameters", []):
            node = self.resolver.target(reference)
            name, location = node.get("name", ""), node.get("in", "")
            if not name or name in self.target.connection_parameters:
                continue
            if location == "path" and name in written:
                name = self.names[written.index(name)]
            tree = self.reader.read(self.resolver.resolve(node.get("schema", {})), name)
            style: JsonObject = {key: node[key] for key in STYLE if key in node}
            is_required = location == "path" or bool(node.get("required"))
            yield name, ParameterView(location, replace(tree, facts={**tree.facts, **style}), is_required)


def views(
    document: Document, names: dict[str, tuple[str, ...]], target: Target, *, kinds: bool = False
) -> dict[str, OperationView]:
    """The views of a document's operations, by operationId.

    `names` are the path parameters' names after repair, by operationId: upstream calls one thing by several names.
    """
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
            identifier,
            document.origin(path, method),
            method.upper(),
            path,
            tool_names,
        )
    return dict(sorted(found.items()))


def _scopes(requirement: JsonObject, scheme: str | None) -> list[str]:
    return list(requirement.get(scheme or "") or next(iter(requirement.values()), []))
