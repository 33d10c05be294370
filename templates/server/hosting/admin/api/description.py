"""The description of the admin API as OpenAPI 3.1, made from the operations that its routes are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from ....product import TITLE
from ....version import VERSION
from .operations import Operation
from .routes import OPERATIONS

SECURITY = "apiToken"
PLACE = "#/components/schemas/{model}"


class ErrorDetails(BaseModel):
    """What was wrong."""

    code: str
    message: str
    faults: list[str]


class ErrorBody(BaseModel):
    """A refusal."""

    error: ErrorDetails


def description() -> dict[str, Any]:
    """The OpenAPI document."""
    taken = {model for operation in OPERATIONS for model in (operation.body, operation.query) if model}
    given = {model for operation in OPERATIONS for model in operation.responses.values() if model} | {ErrorBody}
    pairs = [(model, "validation") for model in taken] + [(model, "serialization") for model in given]
    pairs.sort(key=lambda pair: (pair[0].__name__, pair[1]))
    references, definitions = models_json_schema(pairs, ref_template=PLACE)  # type: ignore[arg-type]
    return {
        "openapi": "3.1.0",
        "info": {"title": f"{TITLE} MCP: admin API", "version": VERSION},
        "security": [{SECURITY: []}],
        "paths": _paths(references),
        "components": {
            "schemas": definitions.get("$defs", {}),
            "securitySchemes": {
                SECURITY: {"type": "http", "scheme": "bearer", "description": "An API token of role admin."}
            },
        },
    }


def _paths(references: dict[Any, Any]) -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for operation in OPERATIONS:
        item = paths.setdefault(operation.path, {"parameters": list(_path_parameters(operation.path))})
        item[operation.method.lower()] = _operation(operation, references)
    return paths


def _path_parameters(path: str) -> Iterator[dict[str, Any]]:
    for name in re.findall(r"\{(\w+)\}", path):
        yield {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _operation(operation: Operation, references: dict[Any, Any]) -> dict[str, Any]:
    described: dict[str, Any] = {"operationId": operation.handle.__name__, "summary": operation.summary}
    if operation.query is not None:
        described["parameters"] = list(_query_parameters(operation.query))
    if operation.body is not None:
        schema = references[operation.body, "validation"]
        required = any(field.is_required() for field in operation.body.model_fields.values())
        described["requestBody"] = {"required": required, "content": {"application/json": {"schema": schema}}}
    described["responses"] = {
        str(status): _response(model, references) for status, model in operation.responses.items()
    } | {"default": _response(ErrorBody, references)}
    return described


def _query_parameters(query: type[BaseModel]) -> Iterator[dict[str, Any]]:
    properties = query.model_json_schema()["properties"]
    for name, schema in properties.items():
        yield {"name": name, "in": "query", "required": False, "schema": schema}


def _response(model: type[BaseModel] | None, references: dict[Any, Any]) -> dict[str, Any]:
    if model is None:
        return {"description": "Done."}
    words = " ".join((model.__doc__ or "").split())
    return {"description": words, "content": {"application/json": {"schema": references[model, "serialization"]}}}
