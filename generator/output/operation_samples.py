"""What the sandbox knows of each operation: what it takes, and a sample of what it answers."""

from __future__ import annotations

from operator import attrgetter

from generator.openapi.document import Document, Json, JsonObject
from generator.openapi.inline import inline
from generator.openapi.operations import Operation
from generator.openapi.repairs.schemas import types_of

SAMPLE_ID = "4000000000000000001"
SAMPLE_TIME = "2026-01-31T09:30:00.000Z"


def sandbox_operations(document: Document, operations: dict[str, Operation]) -> JsonObject:
    """Operation id -> method, path, query and body schemas, status and sample answer. Plain JSON, sorted."""
    return {name: _describe(document, operation) for name, operation in sorted(operations.items())}


def sample(schema: JsonObject, name: str = "") -> Json:
    """A value that fits the schema (inlined): the same for the same schema. `name` is the property that holds it."""
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return schema["enum"][0]
    types = [kind for kind in types_of(schema) if kind != "null"]
    if "object" in types or "properties" in schema:
        return {key: sample(part, key) for key, part in sorted(schema.get("properties", {}).items())}
    if "array" in types:
        return [sample(schema["items"], name)] if "items" in schema else []
    if "boolean" in types:
        return False
    if "string" in types:
        return _sample_text(schema, name, types)
    if "integer" in types or "number" in types:
        return max(0, int(schema.get("minimum", 0)))
    return None


def _sample_text(schema: JsonObject, name: str, types: list[str]) -> str:
    if schema.get("format") == "int64" or name == "id" or name.endswith("Id"):
        return SAMPLE_ID
    if "integer" in types or "number" in types or "([0-9]" in schema.get("pattern", ""):
        return "1"
    if "(T)" in schema.get("pattern", "") or name.endswith("Time"):
        return SAMPLE_TIME
    return name


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
        described["answer_media_type"] = operation.answer.media_type
    if operation.answer.schema is not None:
        described["answer"] = sample(inline(document, operation.answer.schema))
    return described
