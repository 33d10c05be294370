"""Whether requests are as an OpenAPI document says, of version 3.0 or 3.1, whether it is one file or many.

Knows nothing of the generator: schemas are checked by openapi-schema-validator.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

from tests.support.other_apis.nodes import Files, Node
from tests.support.other_apis.values import Pairs, QueryParameter, nested

Json = Any
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"


@dataclass(frozen=True)
class Received:
    """A request as it came over the wire, with the path that the document's paths begin at."""

    method: str
    path: str
    query: Pairs
    headers: dict[str, str]
    body: bytes = b""
    form: Pairs = ()
    """The fields of a form with parts; a file is an empty text."""

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0]


@dataclass(frozen=True)
class DocumentedOperation:
    """One method of one path."""

    method: str
    path: str
    node: Node
    parameters: tuple[Node, ...]

    @property
    def pattern(self) -> re.Pattern[str]:
        parts = re.split(r"(\{[^}]*\})", self.path)
        return re.compile("".join("([^/]+)" if part.startswith("{") else re.escape(part) for part in parts))

    def path_values(self, path: str) -> dict[str, str]:
        found = self.pattern.fullmatch(path)
        assert found is not None
        return dict(zip(re.findall(r"\{([^}]*)\}", self.path), map(unquote, found.groups()), strict=True))


class DocumentedApi:
    """The documents of a folder, as they are."""

    def __init__(self, folder: Path) -> None:
        files = Files(folder)
        self._roots = files.roots()
        self.names = list(files.contents)
        """The names of its files."""
        self.versions = [str(root.value["openapi"]) for root in self._roots]

    @cached_property
    def operations(self) -> list[DocumentedOperation]:
        """All operations; where paths look alike, those with more fixed text come first."""
        found = []
        for root in self._roots:
            for path, item in root["paths"].items():
                for method in METHODS:
                    if node := item.get(method):
                        parameters = (*item.each("parameters"), *node.each("parameters"))
                        found.append(DocumentedOperation(method.upper(), path, node, parameters))
        return sorted(found, key=lambda each: -len(re.sub(r"\{[^}]*\}", "", each.path)))

    def operation(self, method: str, path: str) -> DocumentedOperation | None:
        """The operation that a request is for."""
        fitting = (each for each in self.operations if each.method == method and each.pattern.fullmatch(path))
        return next(fitting, None)

    def faults(self, request: Received) -> list[str]:
        """Everything in a request that the document does not allow."""
        operation = self.operation(request.method, request.path)
        if operation is None:
            return [f"there is no {request.method} {request.path}"]
        return [
            *self._security_faults(operation, request),
            *_parameter_faults(operation, request),
            *_body_faults(operation, request),
        ]

    @cached_property
    def keys(self) -> dict[str, dict[str, str]]:
        """Security scheme -> the headers that satisfy it."""
        schemes: dict[str, Json] = {}
        for root in self._roots:
            schemes |= (root.get("components") or root).value.get("securitySchemes", {})
        return {name: _headers(scheme) for name, scheme in schemes.items()}

    def _security_faults(self, operation: DocumentedOperation, request: Received) -> Iterator[str]:
        choices: list[dict[str, Any]] = operation.node.value.get("security") or next(
            (root.value["security"] for root in self._roots if "security" in root.value), []
        )
        given = request.headers
        if choices and not any(
            all(
                given.get(header.lower(), "").startswith(start)
                for name in choice
                for header, start in self.keys[name].items()
            )
            for choice in choices
        ):
            yield "no security requirement is met"


def _headers(scheme: Json) -> dict[str, str]:
    """What headers have to have, at least at their start."""
    if scheme["type"] == "apiKey":
        return {scheme["name"]: "secret"} if scheme["in"] == "header" else {}
    return {"Authorization": "Basic secret" if scheme.get("scheme") == "basic" else "Bearer secret"}


def _parameter_faults(operation: DocumentedOperation, request: Received) -> Iterator[str]:
    rest = list(request.query)
    in_path = operation.path_values(request.path)
    last = {(each.value["in"], each.value["name"]): each for each in operation.parameters}  # the operation's own win
    for (where, name), parameter in last.items():
        if where == "query":
            query = _query_parameter(parameter)
            value, rest = query.value(rest), [pair for pair in rest if not query.owns(pair[0])]
        elif where == "header":
            value = request.headers.get(name.lower())
        else:
            value = in_path.get(name) if where == "path" else None
        if value is None:
            if parameter.value.get("required") and where != "cookie":
                yield f"{where} parameter {name} is missing"
            continue
        yield from (f"{where} parameter {name} {each}" for each in _value_faults(parameter, value))
    yield from (f"there is no query parameter {name}" for name, _ in rest)


def _query_parameter(parameter: Node) -> QueryParameter:
    style, schema = parameter.value.get("style", "form"), parameter.get("schema")
    is_list = schema is not None and "array" in _types(schema)
    return QueryParameter(parameter.value["name"], style, parameter.value.get("explode", style == "form"), is_list)


def _value_faults(parameter: Node, value: Json) -> list[str]:
    schema = parameter.get("schema")
    if schema is None:
        media = parameter["content"]
        return next(part for _, part in media.items())["schema"].mistakes(json.loads(value))
    if isinstance(value, str) and "array" in _types(schema):
        value = value.split(",")
    return schema.mistakes(schema.read(value))


def _types(schema: Node) -> set[str]:
    types = schema.value.get("type", ())
    return {*([types] if isinstance(types, str) else types)}.union(*(_types(part) for part in schema.parts))


def _body_faults(operation: DocumentedOperation, request: Received) -> Iterator[str]:
    body = operation.node.get("requestBody")
    if not request.body and not request.form:
        if body is not None and body.value.get("required"):
            yield "the body is missing"
        return
    if body is None:
        yield "there is no body"
        return
    media = body["content"].get(request.media_type)
    if media is None:
        yield f"the body is no {request.media_type}"
        return
    schema = media.get("schema")
    if schema is not None:
        value = _body_value(schema, request)
        known = schema.properties
        if isinstance(value, dict) and known and not _is_open(schema):
            yield from (f"the body has no {name}" for name in value if name not in known)
        yield from (f"the body's {each}" for each in schema.mistakes(value, is_body=True))


def _is_open(schema: Node) -> bool:
    return isinstance(schema.value.get("additionalProperties"), dict) or any(map(_is_open, schema.parts))


def _body_value(schema: Node, request: Received) -> Json:
    if request.media_type == FORM:
        return schema.read(nested(parse_qsl(request.body.decode(), keep_blank_values=True)))
    if request.media_type == MULTIPART:
        return schema.read(nested(request.form))
    if request.media_type.endswith("json"):
        return json.loads(request.body)
    return request.body.decode()
