"""The operations of the repaired document, fully resolved: nothing after this sees the document or a reference."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.files.json_pointer import make_pointer
from generator.openapi.document import Document, Json, JsonObject, stem_of
from generator.openapi.media_types import (
    FORMS,
    MULTIPART,
    URL_ENCODED,
    body_media_type,
    is_binary,
    is_file,
    kind_of_response,
    response_media_type,
)
from generator.openapi.resolver import SchemaResolver
from generator.openapi.schema import Schema
from generator.openapi.styles import Style, is_json, style_of, style_of_value, unknown_style
from generator.target import Target

ParameterLocation = Literal["path", "query", "header", "cookie", "body"]
"""Where a value goes in the request: OpenAPI's `in`, and the body."""

FILE_FIELDS = ("content", "name")
"""The inputs that stand for a file to upload."""
IGNORED_HEADERS = frozenset({"accept", "authorization", "content-type"})
"""Header parameters that OpenAPI has readers ignore: the client sends these by itself."""


@dataclass(frozen=True)
class Parameter:
    """A path, query, header or cookie parameter."""

    name: str
    location: ParameterLocation
    schema: Schema
    required: bool
    style: Style | None = None
    """How its lists and objects are written, if not with commas."""


@dataclass(frozen=True)
class Body:
    """A request body: its media type and its schema, which may have alternatives."""

    media_type: str
    schema: Schema
    required: bool = False
    styles: Mapping[str, Style] = field(default_factory=dict)
    """How lists and objects of a form are written, by their names."""

    @property
    def is_json(self) -> bool:
        """Whether it is sent as JSON."""
        return is_json(self.media_type)

    @property
    def is_whole(self) -> bool:
        """Whether it is one value: a list, a text, a file, or an object of which no field is described."""
        return self.media_type not in FORMS and not self.schema.flat.properties

    @property
    def is_text(self) -> bool:
        """Whether it is one text."""
        return self._is_plain and self.media_type.startswith("text/") and not is_binary(self.schema)

    @property
    def is_file(self) -> bool:
        """Whether it is the content of a file."""
        return self._is_plain and not self.is_json and not self.is_text

    @property
    def _is_plain(self) -> bool:
        return self.is_whole and set(self.schema.flat.types) <= {"string", "null"}

    def fields(self, fixed: Mapping[str, Json], names: Collection[str] | None = None) -> Schema:
        """The fields of the alternative that the fixed values pick, or of all alternatives together.

        With the names of all values that a caller may give, alternatives that require others are left out.
        """
        picked = self.schema.variant(fixed)
        return (picked if names is None else picked.within_reach(frozenset(names))).flat.writable


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
    unsupported: tuple[str, ...] = ()
    """What of its request no tool can write."""

    @property
    def is_read_only(self) -> bool:
        """Whether the operation changes nothing (RFC 9110)."""
        return self.method in ("GET", "HEAD", "OPTIONS", "TRACE")

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
    return re.findall(r"\{([^{}]*)\}", path)


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
            body=(body := self._body(node)),
            unsupported=tuple(self._unsupported(node, body)),
            response=self._response(make_pointer("paths", path, method, "responses"), node["responses"]),
        )

    def _parameters(self, node: JsonObject) -> Iterator[Parameter]:
        for reference in node.get("parameters", []):
            parameter = self.document.dereference(reference)
            is_ignored = parameter["in"] == "header" and parameter["name"].lower() in IGNORED_HEADERS
            if parameter["name"] not in self.target.connection_parameters and not is_ignored:
                schema = self.resolver.resolve(_schema_of(parameter)).flat
                required = parameter["in"] == "path" or parameter.get("required", False)
                yield Parameter(parameter["name"], parameter["in"], schema, required, style_of(parameter, schema))

    def _body(self, node: JsonObject) -> Body | None:
        if "requestBody" not in node:
            return None
        body = self.document.dereference(node["requestBody"])
        if not body["content"]:
            return None
        content: JsonObject = body["content"]
        media_type = body_media_type(content, lambda name: self._schema_of_body(content[name]))
        media, schema = content[media_type], self._schema_of_body(content[media_type])
        styles = dict(_styles_of_form(schema, media)) if media_type in FORMS else {}
        return Body(media_type, schema, bool(body.get("required")), styles)

    def _schema_of_body(self, media: JsonObject) -> Schema:
        return self.resolver.resolve(self.document.dereference(media.get("schema", {})))  # it may hold itself once

    def _unsupported(self, node: JsonObject, body: Body | None) -> Iterator[str]:
        if "servers" in node:
            yield "it has a server of its own"
        for reference in node.get("parameters", []):
            parameter = self.document.dereference(reference)
            if style := unknown_style(parameter):
                yield f"the parameter {parameter['name']} is written in the style {style}"
        if body is None:
            return
        if body.media_type == MULTIPART:
            yield from _unsupported_files(body.schema.flat)
        elif not (body.is_json or body.media_type == URL_ENCODED or body.is_text or body.is_file):
            yield f"its body is {body.media_type}"

    def _response(self, pointer: str, responses: JsonObject) -> Response:
        statuses = successful_statuses(responses)
        for status in statuses:
            response, here = responses[status], pointer + make_pointer(status)
            if "$ref" in response:
                here = response["$ref"].removeprefix("#")
            content = self.document.dereference(response).get("content", {})
            if content:
                media_type, schema = self._media_of_response(content, here)
                return Response(status_of(status), kind_of_response(media_type, schema), schema)
        return Response(status_of(statuses[0]) if statuses else 200)

    def _media_of_response(self, content: JsonObject, pointer: str) -> tuple[str, Schema | None]:
        """The media type that is read, and its schema, if it has one."""

        def schema_of(name: str) -> Schema:
            here = pointer + make_pointer("content", name, "schema")
            return self.resolver.resolve(content[name].get("schema", {}), here)

        media_type = response_media_type(content, schema_of)
        return media_type, schema_of(media_type) if "schema" in content[media_type] else None


def _unsupported_files(form: Schema) -> Iterator[str]:
    files = [name for name, part in form.properties.items() if is_file(part)]
    if len(files) > 1:
        yield f"its form has several files: {', '.join(files)}"
    if files:
        for name in sorted({*FILE_FIELDS} & form.properties.keys() - {*files}):
            yield f"its form has a field {name} beside a file, which takes an argument of that name"


def _schema_of(parameter: JsonObject) -> JsonObject:
    """A parameter's schema, that of its only content where it has one."""
    contents: list[JsonObject] = list(parameter.get("content", {}).values())
    schema: JsonObject = parameter["schema"] if "schema" in parameter else contents[0].get("schema", {})
    return schema


def _styles_of_form(schema: Schema, media: JsonObject) -> Iterator[tuple[str, Style]]:
    """Of each field that is a list or an object; an object of which nothing is said is JSON."""
    for name, part in schema.flat.properties.items():
        said = media.get("encoding", {}).get(name, {})
        style = style_of_value(said, part)
        if style is not None:
            yield name, "json" if style == "fields" and "style" not in said else style


def _scopes(node: JsonObject, scheme: str | None) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for requirement in node.get("security", []):
        found.update(dict.fromkeys(requirement.get(scheme or "", [])))
    return tuple(found)
