"""The operations of the repaired document, as plain data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.openapi.document import Document, JsonObject, make_pointer
from generator.openapi.repairs.references import OAUTH_SCHEME

Place = Literal["path", "query", "header", "body"]

JSON = "application/json"
MULTIPART = "multipart/form-data"
CONNECTION_HEADERS = frozenset({"orgId"})
"""Parameters that the connection sends by itself."""


@dataclass(frozen=True)
class Parameter:
    """A path, query or header parameter."""

    name: str
    place: Place
    schema: JsonObject
    required: bool


@dataclass(frozen=True)
class Body:
    """A request body: its media type and its schema, which may still be a reference or have alternatives."""

    media_type: str
    schema: JsonObject


@dataclass(frozen=True)
class Answer:
    """The successful answer: its status, media type (None where it has no body) and schema."""

    status: int
    media_type: str | None
    schema: JsonObject | None
    pointer: str
    """Where the schema stands in the document."""


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
    answer: Answer
    statuses: tuple[int, ...]
    deprecated: bool

    @property
    def is_read_only(self) -> bool:
        """Whether the operation changes nothing (RFC 9110: GET is safe)."""
        return self.method == "GET"

    @property
    def stem(self) -> str:
        """The upstream file's name without its ending."""
        return self.file.removesuffix(".json")


def operations(document: Document) -> dict[str, Operation]:
    """Every operation of a valid document, by operationId, sorted."""
    found = (_operation(document, path, method, node) for path, method, node in document.operations())
    return {operation.id: operation for operation in sorted(found, key=lambda operation: operation.id)}


def path_names(path: str) -> list[str]:
    """The parameter names in a path template, in order."""
    return re.findall(r"\{([^}]*)\}", path)


def _operation(document: Document, path: str, method: str, node: JsonObject) -> Operation:
    parameters = tuple(_parameters(document, node))
    order = path_names(path)
    return Operation(
        id=node["operationId"],
        file=document.origins[path, method][0],
        method=method.upper(),
        path=path,
        scopes=_scopes(node),
        parameters=tuple(sorted(parameters, key=lambda p: order.index(p.name) if p.place == "path" else len(order))),
        body=_body(document, node),
        answer=_answer(document, path, method, node),
        statuses=tuple(sorted(int(status) for status in node["responses"] if status.isdigit())),
        deprecated=bool(node.get("deprecated") or node.get("x-deprecated")),
    )


def _parameters(document: Document, node: JsonObject) -> Iterator[Parameter]:
    for reference in node.get("parameters", []):
        parameter = document.dereference(reference)
        if parameter["name"] not in CONNECTION_HEADERS:
            schema = document.dereference(parameter["schema"])
            required = parameter["in"] == "path" or parameter.get("required", False)
            yield Parameter(parameter["name"], parameter["in"], schema, required)


def _scopes(node: JsonObject) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for requirement in node.get("security", []):
        found.update(dict.fromkeys(requirement.get(OAUTH_SCHEME, [])))
    return tuple(found)


def _body(document: Document, node: JsonObject) -> Body | None:
    if "requestBody" not in node:
        return None
    content = document.dereference(node["requestBody"])["content"]
    media_type = JSON if JSON in content else next(iter(content))
    return Body(media_type, content[media_type].get("schema", {}))


def _answer(document: Document, path: str, method: str, node: JsonObject) -> Answer:
    statuses = sorted((status for status in node["responses"] if status.startswith("2")), key=lambda s: (s == "204", s))
    for status in statuses:
        response, pointer = node["responses"][status], make_pointer("paths", path, method, "responses", status)
        if "$ref" in response:
            pointer = response["$ref"].removeprefix("#")
        for media_type, media in document.dereference(response).get("content", {}).items():
            return Answer(
                int(status), media_type, media.get("schema"), pointer + make_pointer("content", media_type, "schema")
            )
    return Answer(int(statuses[0]) if statuses else 200, None, None, "")
