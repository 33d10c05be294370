"""What upstream's files allow, read from them as they are: no repair, no correction, none of the generator's code.

Operations that no file has are those of the overlay.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from zoho_desk_mcp.server.registry import TOOLS

from generator.files.yaml_source import YamlSource

Schema = tuple[str, dict[str, Any]]
"""A schema, and the file that its references are relative to."""

SPECS = Path(__file__).parents[2] / "specs/zoho-desk"
FOLDER = SPECS / "openapi"
OVERLAY = SPECS / "overlay.yaml"


@cache
def _files() -> dict[str, dict[str, Any]]:
    upstream = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.json")}
    actions = YamlSource(OVERLAY).data["actions"]
    (added,) = [action["update"] for action in actions if action["target"] == "$.paths"]
    return {**upstream, OVERLAY.name: {"paths": added}}


@cache
def operations() -> dict[str, tuple[str, str, str, dict[str, Any]]]:
    """Operation id -> file, HTTP method, path template, Operation Object."""
    return {
        operation["operationId"]: (file, method.upper(), path, operation)
        for file, document in _files().items()
        for path, item in document["paths"].items()
        for method, operation in item.items()
    }


OF_ONE_OPERATION = sorted(name for name, tool in TOOLS.items() if not tool.uses)
"""The tools that are no jobs."""


def operation_of(module: object) -> str:
    """The operation that a tool's module names."""
    return str(module.__doc__).rsplit("\nOperation: ", 1)[1].partition(" in ")[0]


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


def unknown_fields(operation: str, media_type: str, body: Any) -> list[str]:
    """The fields of a body, at any depth, that no alternative of the operation's body has, as dotted paths."""
    file, _, _, node = operations()[operation]
    file, described = _resolve(file, node["requestBody"])
    return list(_unknown([(file, described["content"][media_type]["schema"])], body, ""))


def _unknown(schemas: list[Schema], value: Any, path: str) -> Iterator[str]:
    members = [member for file, schema in schemas for member in _members(file, schema, ())]
    if isinstance(value, list):
        items = [(file, schema["items"]) for file, schema in members if isinstance(schema.get("items"), dict)]
        for item in value:
            yield from _unknown(items, item, path)
    if not isinstance(value, dict):
        return
    properties: dict[str, list[Schema]] = {}
    for file, schema in members:
        for name, part in schema.get("properties", {}).items():
            properties.setdefault(name, []).append((file, part))
    takes_any = not properties or any("patternProperties" in schema for _, schema in members)
    for name, part in value.items():
        if name in properties:
            yield from _unknown(properties[name], part, f"{path}.{name}")
        elif not takes_any:
            yield f"{path}.{name}"


def _members(file: str, schema: dict[str, Any], seen: tuple[str, ...]) -> Iterator[Schema]:
    """The schema and all that it refers to or is composed of."""
    yield file, schema
    if "$ref" in schema and schema["$ref"] not in seen:
        target_file, target = _resolve(file, schema)
        yield from _members(target_file, target, (*seen, schema["$ref"]))
    for key in ("allOf", "oneOf", "anyOf"):
        for part in schema.get(key, []):
            yield from _members(file, part, seen)


def _resolve(file: str, node: dict[str, Any]) -> Schema:
    """What a node refers to; nothing is known of what stands in a file that is missing."""
    while "$ref" in node:
        target, _, pointer = node["$ref"].partition("#")
        file = target.removeprefix("./") or file
        node = _files().get(file, {})
        for token in pointer.strip("/").split("/"):
            node = node.get(token.replace("~1", "/").replace("~0", "~"), {})
    return file, node
