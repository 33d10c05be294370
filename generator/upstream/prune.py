"""Takes the prose out of upstream's files, and nothing else: `openapi` holds structure only."""

from __future__ import annotations

import json

from generator.openapi.document import Json, JsonObject

PROSE = frozenset({"summary", "description", "example", "examples"})
"""The keywords that hold prose. A property, a component or a header may bear such a name: that one stays."""

NAME_MAPS = frozenset(
    {"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"}
    | {"schemas", "parameters", "responses", "requestBodies", "headers", "securitySchemes", "links", "callbacks"}
    | {"paths", "webhooks", "content", "encoding", "mapping", "scopes", "variables", "flows"}
)
"""Keywords whose value is an object that maps names, which anybody may choose, to the nodes that matter."""

LITERALS = frozenset({"default", "enum", "const", "required"})
"""Keywords whose value is data, whatever keys it has."""


def prune(document: JsonObject) -> JsonObject:
    """The document without summary, description and examples, in the same order. Responses keep an empty description.

    OpenAPI 3.1 requires a description of a Response Object, so that one becomes empty instead of leaving.
    """
    return dict(_node(document))


def pruned_text(text: str) -> str:
    """A file's text, pruned, in the form of `openapi`: one space of indent, and an end as upstream's.

    Raises ValueError where the text is not JSON.
    """
    end = "\n" if text.endswith("\n") else ""
    return json.dumps(prune(json.loads(text)), indent=1) + end


def _node(node: Json) -> Json:
    if isinstance(node, list):
        return [_node(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {key: _value(key, value) for key, value in node.items() if key not in PROSE}


def _value(key: str, value: Json) -> Json:
    if key in LITERALS or key.startswith("x-"):
        return value
    if key == "responses" and isinstance(value, dict):
        return {name: _response(response) for name, response in value.items()}
    if key in NAME_MAPS and isinstance(value, dict):
        return {name: _node(part) for name, part in value.items()}
    return _node(value)


def _response(response: Json) -> Json:
    if not isinstance(response, dict):
        return response
    kept = {key: "" if key == "description" else _value(key, value) for key, value in response.items()}
    return {key: value for key, value in kept.items() if key == "description" or key not in PROSE}
