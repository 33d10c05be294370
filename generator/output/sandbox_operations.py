"""What the sandbox knows of each operation: what it takes, and which fields it returns."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter

from generator.openapi.document import Json, JsonObject
from generator.openapi.operations import Operation
from generator.openapi.schema import Schema


def sandbox_operations(operations: Mapping[str, Operation]) -> JsonObject:
    """Operation id -> method, path, query and body schemas, status and fields of the response. Plain JSON, sorted."""
    return {name: _describe(operation) for name, operation in sorted(operations.items())}


def _fields(schema: Schema) -> Json:
    """The names of the fields of a flat schema, nested as the data is; None for what holds no fields."""
    if "object" in schema.types or "properties" in schema:
        return {key: _fields(part) for key, part in sorted(schema.properties.items())}
    if "array" in schema.types:
        return [_fields(schema.item)] if schema.item is not None else []
    return None


def _describe(operation: Operation) -> JsonObject:
    query = [parameter for parameter in operation.parameters if parameter.location == "query"]
    path = [parameter for parameter in operation.parameters if parameter.location == "path"]
    described: JsonObject = {
        "method": operation.method,
        "path": operation.path,
        "scopes": list(operation.scopes),
        "path_values": {parameter.name: parameter.schema.as_json() for parameter in path},
        "query": {parameter.name: parameter.schema.as_json() for parameter in sorted(query, key=attrgetter("name"))},
        "required": sorted(parameter.name for parameter in query if parameter.required),
    }
    if operation.body:
        described["media_type"] = operation.body.media_type
        described["body"] = operation.body.schema.flat.as_json()
    described["status"] = operation.response.status
    if operation.response.media_type:
        described["response_media_type"] = operation.response.media_type
    if operation.response.schema is not None:
        described["response"] = _fields(operation.response.schema.flat)
    return described
