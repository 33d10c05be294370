"""What may stand where in an OpenAPI document, for steps that go through all of it.

Kinds are named as the OpenAPI Specification names its objects. What is not here (links, callbacks, examples) says
nothing about requests and their responses, and is not read.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from generator.openapi.document import METHODS, Json, JsonObject

Shape = Literal["one", "list", "map"]
Kind = Literal[
    "document",
    "components",
    "path item",
    "operation",
    "parameter",
    "request body",
    "response",
    "header",
    "media type",
    "schema",
    "security scheme",
]
Part = tuple[Shape, Kind]

_PARAMETER: dict[str, Part] = {"schema": ("one", "schema"), "content": ("map", "media type")}
COMPONENTS: dict[str, Part] = {
    "schemas": ("map", "schema"),
    "responses": ("map", "response"),
    "parameters": ("map", "parameter"),
    "requestBodies": ("map", "request body"),
    "headers": ("map", "header"),
    "securitySchemes": ("map", "security scheme"),
    "pathItems": ("map", "path item"),
    "mediaTypes": ("map", "media type"),
}
"""The kinds of components."""
COMPONENT_KEYS: dict[Kind, str] = {kind: key for key, (_, kind) in COMPONENTS.items()}
"""Kind -> where components of it stand."""
SCHEMA_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
SCHEMA_LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")
SCHEMA_NODES = (
    *("items", "additionalProperties", "not", "if", "then", "else", "propertyNames", "contains"),
    *("unevaluatedItems", "unevaluatedProperties", "contentSchema"),
)
GRAMMAR: dict[Kind, dict[str, Part]] = {
    "document": {"paths": ("map", "path item"), "components": ("one", "components")},
    "components": COMPONENTS,
    "path item": {**dict.fromkeys(METHODS, ("one", "operation")), "parameters": ("list", "parameter")},
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "request body"),
        "responses": ("map", "response"),
    },
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "request body": {"content": ("map", "media type")},
    "response": {"content": ("map", "media type"), "headers": ("map", "header")},
    "media type": {"schema": ("one", "schema")},
    "schema": {
        **dict.fromkeys(SCHEMA_MAPS, ("map", "schema")),
        **dict.fromkeys(SCHEMA_LISTS, ("list", "schema")),
        **dict.fromkeys(SCHEMA_NODES, ("one", "schema")),
    },
    "security scheme": {},
}
"""Kind -> key -> what stands there."""
EXTENSION = "x-"
"""What keys begin with that the OpenAPI Specification leaves to vendors."""
EXTENDED_MAPS = frozenset({"paths", "responses"})
"""Maps of names in which such keys are no names."""

Change = Callable[[JsonObject, Kind], JsonObject]


def is_extension(key: str, within: str = "") -> bool:
    """Whether a key is a vendor's own; `within` is the map of names that it stands in."""
    return key.startswith(EXTENSION) and (not within or within in EXTENDED_MAPS)


def mapped(node: Json, kind: Kind, change: Change) -> Json:
    """A copy in which each part is changed, those within a part before the part itself. Other things stay."""
    if not isinstance(node, dict):
        return node
    known = GRAMMAR[kind]
    copied = {key: _mapped_part(value, *known[key], change) if key in known else value for key, value in node.items()}
    return change(copied, kind)


def _mapped_part(value: Json, shape: Shape, kind: Kind, change: Change) -> Json:
    if shape == "list" and isinstance(value, list):
        return [mapped(part, kind, change) for part in value]
    if shape == "map" and isinstance(value, dict):
        return {name: mapped(part, kind, change) for name, part in value.items()}
    return mapped(value, kind, change) if shape == "one" else value
