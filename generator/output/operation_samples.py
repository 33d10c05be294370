"""What the sandbox knows of each operation: what it takes, and which fields it returns."""

from __future__ import annotations

from operator import attrgetter

from generator.openapi.document import Document, Json, JsonObject
from generator.openapi.inline import inline
from generator.openapi.operations import Operation
from generator.openapi.repairs.schemas import types_of


def sandbox_operations(document: Document, operations: dict[str, Operation]) -> JsonObject:
    """Operation id -> method, path, query and body schemas, status and fields of the response. Plain JSON, sorted."""
    return {name: _describe(document, operation) for name, operation in sorted(operations.items())}


def _fields(schema: JsonObject) -> Json:
    """The names of the fields of a schema (inlined), nested as the data is; None for what holds no fields."""
    types = types_of(schema)
    if "object" in types or "properties" in schema:
        return {key: _fields(part) for key, part in sorted(schema.get("properties", {}).items())}
    if "array" in types:
        return [_fields(schema["items"])] if "items" in schema else []
    return None


def _describe(document: Document, operation: Operation) -> JsonObject:
    query = [parameter for parameter in operation.parameters if parameter.place == "query"]
    path = [parameter for parameter in operation.parameters if parameter.place == "path"]
    described: JsonObject = {
        "method": operation.method,
        "path": operation.path,
        "scopes": list(operation.scopes),
        "path_values": {parameter.name: inline(document, parameter.schema) for parameter in path},
        "query": {
            parameter.name: inline(document, parameter.schema) for parameter in sorted(query, key=attrgetter("name"))
        },
        "required": sorted(parameter.name for parameter in query if parameter.required),
    }
    if operation.body:
        described["media_type"] = operation.body.media_type
        described["body"] = inline(document, operation.body.schema)
    described["status"] = operation.answer.status
    if operation.answer.media_type:
        described["response_media_type"] = operation.answer.media_type
    if operation.answer.schema is not None:
        described["response"] = _fields(inline(document, operation.answer.schema))
    return described
