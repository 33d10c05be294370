"""What upstream's files allow, read from them as they are: no repair, no overlay, none of the generator's code."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "specs/openapi/v1.0"


@cache
def _files() -> dict[str, dict[str, Any]]:
    return {path.name: json.loads(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.json")}


@cache
def operations() -> dict[str, tuple[str, str, str, dict[str, Any]]]:
    """Operation id -> file, HTTP method, path template, Operation Object."""
    return {
        operation["operationId"]: (file, method.upper(), path, operation)
        for file, document in _files().items()
        for path, item in document["paths"].items()
        for method, operation in item.items()
    }


def path_fits(operation: str, path: str) -> bool:
    """Whether a request path is one of the operation's: fixed segments equal, one segment for each parameter."""
    template = operations()[operation][2]
    pattern = "/".join("[^/]+" if part.startswith("{") else re.escape(part) for part in template.split("/"))
    return re.fullmatch(pattern, path) is not None


def query_names(operation: str) -> set[str]:
    """The names of the operation's query parameters."""
    file, _, _, node = operations()[operation]
    parameters = [_resolve(file, parameter)[1] for parameter in node.get("parameters", [])]
    return {parameter["name"] for parameter in parameters if parameter["in"] == "query"}


def body_fields(operation: str, media_type: str) -> set[str] | None:
    """The names of the fields of the operation's body, over all alternatives; None where it has no such body."""
    file, _, _, node = operations()[operation]
    if "requestBody" not in node:
        return None
    file, body = _resolve(file, node["requestBody"])
    content = body["content"].get(media_type)
    return set(_properties(file, content["schema"], ())) if content else None


def _properties(file: str, schema: dict[str, Any], seen: tuple[str, ...]) -> Iterator[str]:
    yield from schema.get("properties", {})
    if "$ref" in schema and schema["$ref"] not in seen:
        target_file, target = _resolve(file, schema)
        yield from _properties(target_file, target, (*seen, schema["$ref"]))
    for key in ("allOf", "oneOf", "anyOf"):
        for part in schema.get(key, []):
            yield from _properties(file, part, seen)


def _resolve(file: str, node: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    while "$ref" in node:
        target, _, pointer = node["$ref"].partition("#")
        file = target.removeprefix("./") or file
        node = _files()[file]
        for token in pointer.strip("/").split("/"):
            node = node[token.replace("~1", "/").replace("~0", "~")]
    return file, node
