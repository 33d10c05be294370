"""The operations of the repaired document, fully resolved: nothing after this sees the document or a reference."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from generator.openapi.document import Document, Json, JsonObject, make_pointer, stem_of
from generator.openapi.resolver import SchemaResolver
from generator.openapi.schema import Schema
from generator.target import Target

ParameterLocation = Literal["path", "query", "header", "body"]
"""Where a value goes in the request: OpenAPI's `in`, and the body."""

JSON = "application/json"
MULTIPART = "multipart/form-data"


@dataclass(frozen=True)
class Parameter:
    """A path, query or header parameter."""

    name: str
    location: ParameterLocation
    schema: Schema
    required: bool


@dataclass(frozen=True)
class Body:
    """A request body: its media type and its schema, which may have alternatives."""

    media_type: str
    schema: Schema

    def fields(self, fixed: Mapping[str, Json], names: Collection[str] | None = None) -> Schema:
        """The fields of the alternative that the fixed values pick, or of all alternatives together.

        With the names of all values that a caller may give, alternatives that require others are left out.
        """
        picked = self.schema.variant(fixed)
        return (picked if names is None else picked.within_reach(frozenset(names))).flat


@dataclass(frozen=True)
class Response:
    """The successful response: its status, media type (None where it has no body) and schema."""

    status: int
    media_type: str | None = None
    schema: Schema | None = None

    @property
    def array_fields(self) -> tuple[str, ...]:
        """The names of its fields that are arrays."""
        properties = self.schema.flat.properties if self.schema is not None else {}
        return tuple(name for name, part in properties.items() if "array" in part.types)


@dataclass(frozen=True)
class Operation:
    """One method of one path."""

    id: str
    file: str
    method: str
    path: str
    scopes: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    body: Body | None
    response: Response

    @property
    def is_read_only(self) -> bool:
        """Whether the operation changes nothing (RFC 9110: GET is safe)."""
        return self.method == "GET"

    @property
    def stem(self) -> str:
        """The upstream file's name without its extension, as its components are called by it."""
        return stem_of(self.file)


@dataclass(frozen=True)
class Api:
    """Everything that upstream's files describe, by name: operations by operationId, schemas as `Ticket.data`."""

    operations: Mapping[str, Operation]
    components: Mapping[str, Schema]


def resolve(document: Document, target: Target) -> Api:
    """Every operation and every named schema of a repaired document, sorted."""
    resolver = SchemaResolver(document)
    reader = OperationReader(document, resolver, target)
    found = [reader.read(path, method, node) for path, method, node in document.operations()]
    operations = {operation.id: operation for operation in sorted(found, key=lambda operation: operation.id)}
    return Api(operations, resolver.components())


def path_names(path: str) -> list[str]:
    """The parameter names in a path template, in order."""
    return re.findall(r"\{([^}]*)\}", path)


def body_media_type(content: JsonObject) -> str:
    """The media type that a body is sent as, of those that its Content holds."""
    return JSON if JSON in content else next(iter(content))


def successful_statuses(responses: JsonObject) -> list[str]:
    """The keys of success in a Responses Object, most telling first: 204 has no body, and `2XX` says less than 200.

    `default` is one where nothing else is.
    """
    found = [status for status in responses if status.startswith("2")]
    return sorted(found, key=lambda s: (s == "204", s)) or [status for status in responses if status == "default"]


def status_of(key: str) -> int:
    """The status that a key of a Responses Object means: of `2XX`, and of `default` in place of one, the usual."""
    return int(key) if key.isdecimal() else 200


@dataclass(frozen=True)
class OperationReader:
    """Resolves single operations of a repaired document."""

    document: Document
    resolver: SchemaResolver
    target: Target

    def read(self, path: str, method: str, node: JsonObject) -> Operation:
        """The operation at a path, resolved."""
        order = path_names(path)
        parameters = sorted(
            self._parameters(node), key=lambda p: order.index(p.name) if p.location == "path" else len(order)
        )
        return Operation(
            id=node["operationId"],
            file=self.document.origin(path, method),
            method=method.upper(),
            path=path,
            scopes=_scopes(node, self.target.security_scheme),
            parameters=tuple(parameters),
            body=self._body(node),
            response=self._response(make_pointer("paths", path, method, "responses"), node["responses"]),
        )

    def _parameters(self, node: JsonObject) -> Iterator[Parameter]:
        for reference in node.get("parameters", []):
            parameter = self.document.dereference(reference)
            if parameter["name"] not in self.target.connection_parameters:
                schema = self.resolver.resolve(parameter["schema"]).flat
                required = parameter["in"] == "path" or parameter.get("required", False)
                yield Parameter(parameter["name"], parameter["in"], schema, required)

    def _body(self, node: JsonObject) -> Body | None:
        if "requestBody" not in node:
            return None
        content = self.document.dereference(node["requestBody"])["content"]
        media_type = body_media_type(content)
        schema = self.document.dereference(content[media_type].get("schema", {}))  # it may hold itself once
        return Body(media_type, self.resolver.resolve(schema))

    def _response(self, pointer: str, responses: JsonObject) -> Response:
        statuses = successful_statuses(responses)
        for status in statuses:
            response, here = responses[status], pointer + make_pointer(status)
            if "$ref" in response:
                here = response["$ref"].removeprefix("#")
            for media_type, media in self.document.dereference(response).get("content", {}).items():
                here += make_pointer("content", media_type, "schema")
                schema = self.resolver.resolve(media["schema"], here) if "schema" in media else None
                return Response(status_of(status), media_type, schema)
        return Response(status_of(statuses[0]) if statuses else 200)


def _scopes(node: JsonObject, scheme: str | None) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for requirement in node.get("security", []):
        found.update(dict.fromkeys(requirement.get(scheme or "", [])))
    return tuple(found)
