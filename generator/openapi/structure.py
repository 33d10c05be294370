"""Whether each part of a file is of the kind that OpenAPI has there, before any step takes that for granted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.errors import Problem, grouped
from generator.files.json_pointer import make_pointer
from generator.openapi.document import METHODS, Json, JsonObject
from generator.openapi.reading.grammar import Kind, is_extension

HINT = "Put right what stands there, or fetch the file again."
MAPS_OF_SCHEMAS = ("properties", "patternProperties", "$defs", "dependentSchemas")
LISTS_OF_SCHEMAS = ("allOf", "oneOf", "anyOf", "prefixItems")
SCHEMAS = (
    *("items", "not", "if", "then", "else", "propertyNames", "contains"),
    *("additionalProperties", "unevaluatedProperties", "unevaluatedItems"),
)
TEXTS = ("$ref", "pattern", "format")
EXCLUSIVE = ("exclusiveMinimum", "exclusiveMaximum")
"""Numbers, and true or false in OpenAPI 3.0."""
NUMBERS = ("maxLength", "minLength", "maxItems", "minItems", "maximum", "minimum", "multipleOf")
KINDS: dict[type, str] = {
    type(None): "null",
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "a text",
    list: "a list",
    dict: "an object",
}
"""What stands in a file, in words."""

Faults = Iterator[tuple[str, str]]
"""The pointer of each part that is wrong, and what is wrong with it."""
Check = Callable[[Json, str], Faults]


def structure_problems(file: JsonObject, name: str) -> Iterator[Problem]:
    """A problem for each part that is of another kind."""
    yield from grouped(Problem(f"{name}#{pointer}", what, HINT) for pointer, what in structure_faults(file))


def part_problems(node: Json, kind: Kind, name: str, pointer: str) -> Iterator[Problem]:
    """The same of a part of a document that is a file of its own, or stands in one."""
    for place, what in CHECKS[kind](node, pointer):
        yield Problem(f"{name}#{place}", what, HINT)


def structure_faults(node: JsonObject) -> Faults:
    """The same as pointers into a document."""
    if "paths" in node:
        yield from _map(_named(node["paths"]), "/paths", _path_item)
    if "security" in node:
        yield from _list(node["security"], "/security", _requirement)
    if "components" in node:
        yield from _object(node["components"], "/components", _components)


def _components(node: JsonObject, pointer: str) -> Faults:
    kinds: dict[str, Check] = {
        "schemas": _schema,
        "parameters": _parameter,
        "responses": _response,
        "requestBodies": _response,
        "headers": _header,
        "pathItems": _path_item,
        "mediaTypes": _media,
        "securitySchemes": _any_object,
    }
    for key, check in kinds.items():
        if key in node:
            yield from _map(node[key], pointer + make_pointer(key), check)


def _path_item(node: Json, pointer: str) -> Faults:
    yield from _object(node, pointer, _methods)


def _methods(node: JsonObject, pointer: str) -> Faults:
    for method in METHODS:
        if method in node:
            yield from _object(node[method], pointer + make_pointer(method), _operation)
    yield from _keys(node, pointer, {"$ref": str})
    if "parameters" in node:
        yield from _list(node["parameters"], f"{pointer}/parameters", _parameter)


def _operation(node: JsonObject, pointer: str) -> Faults:
    if "operationId" in node:
        yield from _is(node["operationId"], f"{pointer}/operationId", str)
    if "parameters" in node:
        yield from _list(node["parameters"], f"{pointer}/parameters", _parameter)
    if "requestBody" in node:
        yield from _response(node["requestBody"], f"{pointer}/requestBody")
    if node.get("responses") is not None:  # an operation without any is told of by name
        yield from _map(_named(node["responses"]), f"{pointer}/responses", _response)
    if "security" in node:
        yield from _list(node["security"], f"{pointer}/security", _requirement)


def _requirement(node: Json, pointer: str) -> Faults:
    yield from _map(node, pointer, _texts)


def _parameter(node: Json, pointer: str) -> Faults:
    yield from _object(node, pointer, _parameter_parts)


def _parameter_parts(node: JsonObject, pointer: str) -> Faults:
    yield from _keys(node, pointer, {"$ref": str, "name": str, "in": str})
    if "$ref" in node:
        return
    for key in ("name", "in"):
        if key not in node:
            yield pointer, f"is a parameter without `{key}`"
    yield from _value(node, pointer)


def _header(node: Json, pointer: str) -> Faults:
    yield from _object(node, pointer, _value)


def _value(node: JsonObject, pointer: str) -> Faults:
    yield from _style(node, pointer)
    if "schema" in node:
        yield from _schema(node["schema"], f"{pointer}/schema")
    if "content" in node:
        yield from _map(node["content"], f"{pointer}/content", _media)


def _response(node: Json, pointer: str) -> Faults:
    yield from _object(node, pointer, _content)


def _content(node: JsonObject, pointer: str) -> Faults:
    yield from _keys(node, pointer, {"$ref": str})
    if "content" in node:
        yield from _map(node["content"], f"{pointer}/content", _media)


def _media(node: Json, pointer: str) -> Faults:
    yield from _object(node, pointer, _media_parts)


def _media_parts(node: JsonObject, pointer: str) -> Faults:
    if "encoding" in node:
        yield from _map(node["encoding"], f"{pointer}/encoding", _encoding)
    if "schema" in node:
        yield from _schema(node["schema"], f"{pointer}/schema")


def _encoding(node: Json, pointer: str) -> Faults:
    yield from _object(node, pointer, _style)


def _style(node: JsonObject, pointer: str) -> Faults:
    yield from _keys(node, pointer, {"style": str, "explode": bool})


def _schema(node: Json, pointer: str) -> Faults:
    if not isinstance(node, bool):
        yield from _object(node, pointer, _schema_parts)


def _schema_parts(node: JsonObject, pointer: str) -> Faults:
    yield from _keys(node, pointer, {**dict.fromkeys(TEXTS, str), "enum": list})
    yield from _limits(node, pointer)
    yield from _schemas_within(node, pointer)
    if "required" in node:
        yield from _texts(node["required"], f"{pointer}/required")
    if not isinstance(node.get("type", ""), str):
        yield from _texts(node["type"], f"{pointer}/type")
    if "discriminator" in node:
        yield from _object(node["discriminator"], f"{pointer}/discriminator", _discriminator)


def _limits(node: JsonObject, pointer: str) -> Faults:
    for key in NUMBERS:
        value = node.get(key, 0)
        if isinstance(value, bool) or not isinstance(value, int | float):
            yield pointer + make_pointer(key), f"is {KINDS[type(value)]}, where a number belongs"
    for key in EXCLUSIVE:
        if not isinstance(node.get(key, 0), int | float):
            yield pointer + make_pointer(key), f"is {KINDS[type(node[key])]}, where a number belongs"


def _schemas_within(node: JsonObject, pointer: str) -> Faults:
    checks: dict[str, Check] = {
        **dict.fromkeys(MAPS_OF_SCHEMAS, lambda part, here: _map(part, here, _schema)),
        **dict.fromkeys(LISTS_OF_SCHEMAS, lambda part, here: _list(part, here, _schema)),
        **dict.fromkeys(SCHEMAS, _schema),
    }
    for key in checks.keys() & node.keys():
        yield from checks[key](node[key], pointer + make_pointer(key))


def _discriminator(node: JsonObject, pointer: str) -> Faults:
    yield from _keys(node, pointer, {"propertyName": str})
    if "mapping" in node:
        yield from _map(node["mapping"], f"{pointer}/mapping", _text)


def _named(node: Json) -> Json:
    """A map without what is a vendor's own, and no name."""
    return {key: part for key, part in node.items() if not is_extension(key)} if isinstance(node, dict) else node


def _keys(node: JsonObject, pointer: str, kinds: dict[str, type]) -> Faults:
    for key, kind in kinds.items():
        if key in node:
            yield from _is(node[key], pointer + make_pointer(key), kind)


def _object(node: Json, pointer: str, check: Callable[[JsonObject, str], Faults]) -> Faults:
    if isinstance(node, dict):
        yield from check(node, pointer)
    else:
        yield from _is(node, pointer, dict)


def _map(node: Json, pointer: str, check: Check) -> Faults:
    if not isinstance(node, dict):
        yield from _is(node, pointer, dict)
        return
    for key, part in node.items():
        yield from check(part, pointer + make_pointer(key))


def _list(node: Json, pointer: str, check: Check) -> Faults:
    if not isinstance(node, list):
        yield from _is(node, pointer, list)
        return
    for index, part in enumerate(node):
        yield from check(part, pointer + make_pointer(index))


def _texts(node: Json, pointer: str) -> Faults:
    yield from _list(node, pointer, _text)


def _text(node: Json, pointer: str) -> Faults:
    yield from _is(node, pointer, str)


def _any_object(node: Json, pointer: str) -> Faults:
    yield from _is(node, pointer, dict)


def _is(node: Json, pointer: str, kind: type) -> Faults:
    if not isinstance(node, kind):
        yield pointer, f"is {KINDS[type(node)]}, where {KINDS[kind]} belongs"


CHECKS: dict[Kind, Check] = {
    "path item": _path_item,
    "parameter": _parameter,
    "request body": _response,
    "response": _response,
    "header": _header,
    "media type": _media,
    "schema": _schema,
    "security scheme": _any_object,
}
"""Kinds of parts that may be files of their own."""
