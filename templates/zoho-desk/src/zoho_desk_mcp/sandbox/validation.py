"""Whether a request is legal: its query and its body, against upstream's schemas."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from urllib.parse import parse_qsl

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError

from zoho_desk_mcp.sandbox.errors import FieldError, SandboxError, invalid_data, unprocessable
from zoho_desk_mcp.sandbox.operations import Operation
from zoho_desk_mcp.sandbox.types import Json, JsonObject

MAX_OFFSET = 4999
UNASSIGNED = "Unassigned"
UNDECLARED_WORDS = {"assignee": UNASSIGNED}
"""Query words that Zoho takes although its file does not say so."""
ONE_OF = {
    "createTicket": ("contactId", "contact"),
    "createTicketTimeEntry": ("hoursSpent", "minutesSpent", "secondsSpent"),
}
"""Body fields of which one must be given, although the file cannot say so."""
_FORMATS = FormatChecker(formats=())


@_FORMATS.checks("int32")
def _is_int32(value: object) -> bool:
    return _fits(value, 31)


@_FORMATS.checks("int64")
def _is_int64(value: object) -> bool:
    return _fits(value, 63)


def _fits(value: object, bits: int) -> bool:
    text = str(value)
    return not text.isdecimal() or int(text) < 2**bits


def validate_query(operation: Operation, query_string: str) -> dict[str, str]:
    """The query as texts, after checking it. A name that comes twice is joined by a comma. Raises SandboxError."""
    query: dict[str, str] = {}
    for name, value in parse_qsl(query_string, keep_blank_values=True):
        query[name] = f"{query[name]},{value}" if name in query else value
    query.pop("orgId", None)
    for name in query:
        if name not in operation.query:
            raise unprocessable(f"Extra query parameter '{name}' is present in the input.")
    for name in operation.required:
        if name not in query:
            raise unprocessable(f"The query parameter '{name}' is missing in the input.")
    for name, text in query.items():
        _check_value(operation, name, text)
    return query


def _check_value(operation: Operation, name: str, text: str) -> None:
    if name == "from" and text.isdecimal() and int(text) > MAX_OFFSET:
        raise _out_of_range(name, operation.first, MAX_OFFSET)
    schema = operation.query[name]
    error = next(_query_validator(operation, name).iter_errors(_read(name, schema, text)), None)
    if error is None:
        return
    if error.validator in ("minimum", "maximum") and name in ("from", "limit"):
        highest = MAX_OFFSET if name == "from" else operation.maximum_limit
        raise _out_of_range(name, int(schema.get("minimum", operation.first)), highest)
    raise unprocessable(f"The value passed for field '{name}' is invalid.", error.message)


def _out_of_range(name: str, lowest: int, highest: int) -> SandboxError:
    return unprocessable(f"The value passed for field '{name}' exceeds the range of '{lowest}-{highest}'.")


def _read(name: str, schema: JsonObject, text: str) -> Json:
    """A query text as the JSON value that its schema speaks of."""
    types = _types(schema)
    if "array" in types:
        items = schema.get("items", {})
        words = [word for word in text.split(",") if word != UNDECLARED_WORDS.get(name)]
        return [_read(name, items, word) for word in words]
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    if "object" in types:
        return _json_or_text(text)
    if (
        types & {"integer", "number"}
        and re.fullmatch(r"-?\d{1,19}", text)
        and ("string" not in types or _has_limits(schema))
    ):
        return int(text)
    if name in ("sortBy", "include") and "enum" in schema:
        return _known_word(schema["enum"], text)
    return text


def _types(schema: JsonObject) -> set[str]:
    types = schema.get("type", [])
    return {types} if isinstance(types, str) else set(types)


def _has_limits(schema: JsonObject) -> bool:
    return "minimum" in schema or "maximum" in schema


def _json_or_text(text: str) -> Json:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _known_word(enum: list[str], text: str) -> str:
    """`text`, or its enum value without the `-` of a descending sort, which most enums leave out."""
    return text[1:] if text not in enum and text.startswith("-") else text


def validate_body(operation: Operation, content: bytes) -> JsonObject:
    """The JSON body, after checking it. Raises SandboxError."""
    if operation.body is None or (operation.method == "GET" and not content):
        return {}
    body = _parse(content)
    errors = [field for error in _body_validator(operation).iter_errors(body) for field in _field_errors(error)]
    errors += _missing_choice(operation, body)
    if errors:
        raise invalid_data(*errors)
    return body if isinstance(body, dict) else {}


def _parse(content: bytes) -> Json:
    try:
        return json.loads(content) if content else {}
    except ValueError as error:
        raise SandboxError(422, "INVALID_DATA", "The body is not valid JSON.") from error


def _missing_choice(operation: Operation, body: Json) -> list[FieldError]:
    choice = ONE_OF.get(operation.id, ())
    if not choice or not isinstance(body, dict) or any(name in body for name in choice):
        return []
    return [FieldError(f"/{choice[0]}", "missing", f"Give {' or '.join(choice)}.")]


def validate_files(operation: Operation, names: Iterable[str]) -> None:
    """Check which files came with a form. Raises SandboxError."""
    given = set(names)
    schema = operation.body or {}
    known = set(schema.get("properties", {}))
    missing = [
        FieldError(f"/{name}", "missing", f"The field '{name}' is mandatory.")
        for name in schema.get("required", [])
        if name not in given
    ]
    extra = [FieldError(f"/{name}", "invalid", "The field is not known.") for name in sorted(given - known)]
    if missing or extra:
        raise invalid_data(*missing, *extra)


@cache
def _query_validator(operation: Operation, name: str) -> Draft202012Validator:
    schema = operation.query[name]
    if name == "from":  # the wall is the same for all, whatever their files say
        schema = {key: value for key, value in schema.items() if key != "maximum"}
    return Draft202012Validator(schema, format_checker=_FORMATS)


@cache
def _body_validator(operation: Operation) -> Draft202012Validator:
    return Draft202012Validator(operation.body or {}, format_checker=_FORMATS)


def _field_errors(error: ValidationError) -> Iterable[FieldError]:
    """Zoho's words for one fault that jsonschema found."""
    place = "".join(f"/{part}" for part in error.absolute_path)
    if error.validator == "required":
        required: Json = error.validator_value
        instance: Json = error.instance
        name = next(name for name in required if name not in instance and f"'{name}'" in error.message)
        yield FieldError(f"{place}/{name}", "missing", f"The field '{name}' is mandatory.")
    elif error.validator == "additionalProperties":
        for name in _extra(error):
            yield FieldError(f"{place}/{name}", "invalid", "The field is not known.")
    else:
        yield FieldError(place or "/", "invalid", error.message[:200])


def _extra(error: ValidationError) -> list[str]:
    schema: Json = error.schema
    instance: Json = error.instance
    patterns = schema.get("patternProperties", {})
    known = schema.get("properties", {})
    return sorted(name for name in instance if name not in known and not any(re.search(p, name) for p in patterns))
