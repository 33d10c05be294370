"""Operations as the drift report compares them: parameters, body and answer as trees, scopes as sets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from generator.drift.schema_trees import Tree, TreeReader
from generator.openapi.document import Document, Json, JsonObject
from generator.openapi.operations import CONNECTION_HEADERS, JSON, path_names
from generator.openapi.repairs.references import OAUTH_SCHEME
from generator.openapi.unions import variant

STYLE = ("style", "explode")
"""How a parameter is written."""

Fixed = tuple[tuple[str, str], ...]
"""The texts that a tool always sends: they may pick one alternative of the body."""


@dataclass(frozen=True)
class OperationView:
    """One operation of a document. Schemas are read when they are asked for: most operations never are."""

    reader: TreeReader
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
        return frozenset(frozenset(scopes) for scopes in (_scopes(each) for each in requirements) if scopes)

    @property
    def statuses(self) -> frozenset[str]:
        """The statuses that the operation may answer with."""
        return frozenset(self.node.get("responses", {}))

    @property
    def deprecated(self) -> bool:
        """Whether upstream advises against the operation."""
        return bool(self.node.get("deprecated") or self.node.get("x-deprecated"))

    @cached_property
    def parameters(self) -> dict[str, tuple[str, Tree, bool]]:
        """Name -> place, schema and whether it is required. The schema's facts hold how it is written, too."""
        return {name: (place, tree, required) for name, place, tree, required in self._parameters()}

    @cached_property
    def answer(self) -> tuple[str, Tree] | None:
        """Media type and schema of the successful answer."""
        responses = self.node.get("responses", {})
        for status in sorted((s for s in responses if s.startswith("2")), key=lambda s: (s == "204", s)):
            content = _target(self.reader.document, responses[status]).get("content", {})
            for media_type, media in content.items():
                return media_type, TreeReader(self.reader.document).read(media.get("schema", {}))
        return None

    def body(self, fixed: Fixed = ()) -> tuple[str, Tree] | None:
        """Media type and schema of the body; with fixed values, the alternative that they pick."""
        content = _target(self.reader.document, self.node.get("requestBody", {})).get("content", {})
        if not content:
            return None
        media_type = JSON if JSON in content else min(content)
        schema = content[media_type].get("schema", {})
        if fixed:
            schema = _picked(self.reader.document, schema, dict(fixed))
        return media_type, self.reader.read(schema)

    def _parameters(self) -> Iterator[tuple[str, str, Tree, bool]]:
        document, written = self.reader.document, path_names(self.path)
        for reference in self.node.get("parameters", []):
            node = _target(document, reference)
            name, place = node.get("name", ""), node.get("in", "")
            if not name or name in CONNECTION_HEADERS:
                continue
            if place == "path" and name in written:
                name = self.names[written.index(name)]
            tree = self.reader.read(node.get("schema", {}), name)
            style: JsonObject = {key: node[key] for key in STYLE if key in node}
            is_required = place == "path" or bool(node.get("required"))
            yield name, place, replace(tree, facts={**tree.facts, **style}), is_required


def views(document: Document, names: dict[str, tuple[str, ...]], *, kinds: bool = False) -> dict[str, OperationView]:
    """The views of a document's operations, by operationId.

    `names` are the path parameters' names after repair, by operationId: upstream calls one thing by several names.
    """
    reader = TreeReader(document, kinds)
    found: dict[str, OperationView] = {}
    for path, method, node in document.operations():
        identifier, written = node["operationId"], tuple(path_names(path))
        tool_names = names.get(identifier, written)
        tool_names = tool_names if len(tool_names) == len(written) else written
        found[identifier] = OperationView(
            reader, node, identifier, document.origins[path, method][0], method.upper(), path, tool_names
        )
    return dict(sorted(found.items()))


def _target(document: Document, node: JsonObject) -> JsonObject:
    """What a node refers to; empty where the reference leads nowhere."""
    try:
        return document.dereference(node)
    except KeyError:
        return {}


def _picked(document: Document, schema: JsonObject, fixed: dict[str, Json]) -> JsonObject:
    try:
        return variant(document, schema, fixed)
    except KeyError:
        return schema


def _scopes(requirement: JsonObject) -> list[str]:
    return list(requirement.get(OAUTH_SCHEME) or next(iter(requirement.values()), []))
