"""OpenAPI 3.0 and 3.2 as 3.1: the version that everything after this knows."""

from __future__ import annotations

from generator.openapi.document import Json, JsonObject
from generator.openapi.reading.grammar import Kind, mapped
from generator.openapi.schema import with_null

VERSIONS = ("3.0", "3.1", "3.2")
REFERENCED: frozenset[Kind] = frozenset(
    {"schema", "parameter", "request body", "response", "header", "media type", "security scheme"}
)
EXCLUSIVE = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
"""Keyword that 3.0 has as true or false -> the limit that it is about."""
NEW_OF_SECURITY = frozenset({"deprecated", "oauth2MetadataUrl"})
OF_STREAMS = ("itemSchema", "prefixEncoding", "itemEncoding")
NEW_STYLES = {"cookie": "form"}
"""How 3.2 writes a cookie parameter -> the same as 3.1 says it."""


def version_of(document: JsonObject) -> str:
    """The version of a document, as `3.1`; what the document says instead, where it is of none that is known."""
    said = str(document.get("openapi"))
    return next((version for version in VERSIONS if said == version or said.startswith(f"{version}.")), said)


def as_known(document: Json, kind: Kind, version: str) -> Json:
    """A document, or a part of one, of a version as 3.1 has it."""
    if version == "3.0":
        return mapped(document, kind, _from_three_zero)
    return mapped(document, kind, _from_three_two) if version == "3.2" else document


def _from_three_zero(node: JsonObject, kind: Kind) -> JsonObject:
    if "$ref" in node and kind in REFERENCED:
        return {"$ref": node["$ref"]}  # 3.0: what stands beside a reference is ignored
    if kind != "schema":
        return node
    for key, limit in EXCLUSIVE.items():
        if isinstance(node.get(key), bool):
            is_exclusive = node[key]
            node = {name: value for name, value in node.items() if name != key}
            if is_exclusive and limit in node:
                node[key] = node.pop(limit)
    return with_null(node) if "nullable" in node else node


def _from_three_two(node: JsonObject, kind: Kind) -> JsonObject:
    if kind == "response":
        kept = {key: value for key, value in node.items() if key != "summary"}
        return {"description": "", **kept}  # optional since 3.2
    if kind == "media type" and "itemSchema" in node:  # of a stream of values
        rest = {key: value for key, value in node.items() if key not in OF_STREAMS}
        return {"schema": {"type": "array", "items": node["itemSchema"]}, **rest}
    if kind == "parameter" and node.get("style") in NEW_STYLES:
        return {**node, "style": NEW_STYLES[node["style"]]}
    if kind == "security scheme":
        kept = {key: value for key, value in node.items() if key not in NEW_OF_SECURITY}
        flows = node.get("flows")
        if isinstance(flows, dict):
            kept["flows"] = {name: flow for name, flow in flows.items() if name != "deviceAuthorization"}
        return kept
    discriminator = node.get("discriminator")
    if kind == "schema" and isinstance(discriminator, dict):
        known = {key: value for key, value in discriminator.items() if key != "defaultMapping"}
        rest = {key: value for key, value in node.items() if key != "discriminator"}
        return {**rest, "discriminator": known} if "propertyName" in known else rest
    return node
