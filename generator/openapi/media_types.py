"""Of which media type a body is sent and a response is read, of those that its Content Object holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from generator.openapi.schema import Schema
from generator.openapi.styles import is_json

JSON = "application/json"
MULTIPART = "multipart/form-data"
URL_ENCODED = "application/x-www-form-urlencoded"
FORMS = (MULTIPART, URL_ENCODED)
BYTES = "application/octet-stream"
AS_IT_IS = "binary"
FILES = re.compile(rf"(audio|font|image|video)/|{BYTES}|application/(gzip|pdf|vnd\.|x-tar|zip)", re.IGNORECASE)
"""Media types that are files, whatever their schema says."""

SchemaOf = Callable[[str], Schema]
"""The schema of a media type."""


def body_media_type(types: Collection[str], schema_of: SchemaOf) -> str:
    """The media type that a body is sent as: JSON where there is such, unless it has a file that can go in parts."""
    wanted = _json_or_first(types)
    has_file = MULTIPART in types and any(map(is_file, schema_of(wanted).flat.properties.values()))
    return MULTIPART if has_file else wanted  # nothing else carries a file


def response_media_type(types: Collection[str], schema_of: SchemaOf) -> str:
    """The media type that a response is read as: JSON where there is such.

    Where that is but a text, and a file may come as well, it is the file: a text can be taken for one, and no file for
    JSON.
    """
    wanted = _json_or_first(types)
    others = [name for name in types if not is_json(name)]
    if others and is_json(wanted) and schema_of(wanted).flat.types == ["string"]:
        return next((name for name in others if FILES.match(name) or is_binary(schema_of(name))), wanted)
    return wanted


def kind_of_response(media_type: str, schema: Schema | None) -> str:
    """What a response is read as: all JSON is one, whatever its name and parameters say beside that."""
    if schema is not None and is_binary(schema):
        return BYTES if media_type == JSON else media_type
    return JSON if is_json(media_type) else media_type


def is_binary(schema: Schema) -> bool:
    """Whether a value is the content of a file: what OpenAPI 3.0 calls `binary`, and what 3.1 gives a media type.

    An encoding of 3.1 makes a text of it, unless it is the one that leaves everything as it is (RFC 2045, section 6.2).
    """
    is_typed = "contentMediaType" in schema or "contentEncoding" in schema
    is_as_it_is = str(schema.get("contentEncoding", AS_IT_IS)).lower() == AS_IT_IS
    return (schema.get("format") == "binary" or (is_typed and is_as_it_is)) and set(schema.types) <= {"string", "null"}


def is_file(schema: Schema) -> bool:
    """Whether a field of a form is a file, or a list of files, of which one is sent."""
    return is_binary(schema) or (schema.item is not None and is_binary(schema.item))


def _json_or_first(types: Collection[str]) -> str:
    return JSON if JSON in types else next(filter(is_json, types), next(iter(types)))
