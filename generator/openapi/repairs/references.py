"""References that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from generator.files.json_pointer import make_pointer
from generator.openapi.document import Document, JsonObject
from generator.openapi.repairs.change import Change, replace
from generator.openapi.walk import iter_schemas


def recursive_reference(document: Document) -> Iterator[Change]:
    """`$recursiveRef: "#"` (JSON Schema 2019-09) means the component that holds it."""
    for pointer, schema in iter_schemas(document):
        if schema.get("$recursiveRef") == "#":
            component = "/".join(pointer.split("/")[:4])
            rest = {key: value for key, value in schema.items() if key != "$recursiveRef"}
            location = document.location(pointer)
            yield replace(schema, rest | {"$ref": f"#{component}"}, "reference-recursive", location)


def dangling_schema_reference(document: Document) -> Iterator[Change]:
    """A schema that is nowhere may be anything."""
    for pointer, schema in iter_schemas(document):
        if "$ref" in schema and document.resolve(schema["$ref"]) is None:
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            yield replace(schema, rest, "reference-dangling", document.location(pointer))


def dangling_response_reference(document: Document) -> Iterator[Change]:
    """A response that is nowhere is one of which nothing is known but its status."""
    for path, method, operation in document.operations():
        for status, response in operation["responses"].items():
            if "$ref" in response and document.resolve(response["$ref"]) is None:
                location = document.location(make_pointer("paths", path, method, "responses", status))
                yield replace(response, {"description": ""}, "reference-dangling", location)


def loose_discriminator(document: Document) -> Iterator[Change]:
    """A discriminator chooses among `oneOf` or `anyOf`: without them it becomes a plain choice among its targets.

    Targets that lead nowhere, or are no member of the choice, leave the mapping.
    """
    for pointer, schema in iter_schemas(document):
        if "discriminator" not in schema:
            continue
        repaired = _with_fitting_discriminator(document, schema)
        if repaired != schema:
            yield replace(schema, repaired, "discriminator-loose", document.location(pointer))


def unknown_security_scheme(document: Document, scheme: str) -> Iterator[Change]:
    """An operation that names a security scheme that no file defines means the target's."""
    known = document.root["components"].get("securitySchemes", {})
    for path, method, operation in document.operations():
        for index, requirement in enumerate(operation.get("security", [])):
            repaired = {name if name in known else scheme: scopes for name, scopes in requirement.items()}
            if repaired != requirement:
                location = document.location(make_pointer("paths", path, method, "security", index))
                yield replace(requirement, repaired, "security-scheme-unknown", location)


def _with_fitting_discriminator(document: Document, schema: JsonObject) -> JsonObject:
    mapping = schema["discriminator"].get("mapping", {})
    mapping = {value: target for value, target in mapping.items() if document.resolve(target) is not None}
    members = [part.get("$ref") for part in schema.get("oneOf") or schema.get("anyOf") or []]
    if not members:
        rest = {key: value for key, value in schema.items() if key != "discriminator"}
        choices = [{"$ref": target} for target in sorted(set(mapping.values()))]
        return rest | {"anyOf": choices} if choices else rest
    mapping = {value: target for value, target in mapping.items() if target in members}
    return schema | {"discriminator": schema["discriminator"] | {"mapping": mapping}}
