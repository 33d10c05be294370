"""What openapi-spec-validator finds wrong, place by place. It takes seconds, so it is asked where there is a fault."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

import jsonschema_rs
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend
from jsonschema_path.paths import SchemaPath
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.exceptions import (
    DuplicateOperationIDError,
    ExtraParametersError,
    OpenAPIValidationError,
    ParameterDuplicateError,
    UnresolvableParameterError,
)
from openapi_spec_validator.validation.keywords import (
    OpenAPIV31SchemaValidator,
    OpenAPIV31ValueValidator,
    OperationValidator,
    ParametersValidator,
)
from referencing.exceptions import Unresolvable

from generator.errors import FORMS_OF_FAULTS
from generator.files.json_pointer import make_pointer
from generator.openapi.document import ALL_FILES, Document, Json
from generator.openapi.repairs.patterns import matches
from generator.openapi.walk import Node, iter_schemas

MORE = "\n\nFailed validating"
"""What follows in some messages: the validator's own schema."""


class _SchemaValidator(OpenAPIV31SchemaValidator):
    """Checks schemas against their meta-schema in compiled code; what that refuses is checked again for its message."""

    def _validate_schema_meta(self, schema: SchemaPath, schema_value: Any) -> OpenAPIValidationError | None:
        # The base dialect of OpenAPI 3.1 is JSON Schema 2020-12 and a few keywords; of these we let in one.
        if jsonschema_rs.meta.is_valid(schema_value) and not _has_discriminator(schema_value):
            return None
        return super()._validate_schema_meta(schema, schema_value)

    def __call__(
        self, schema: SchemaPath, require_properties: bool = True, meta_checked: bool = False
    ) -> Iterator[ValidationError]:
        """What is wrong with a schema; a fault that has no place has the schema."""
        for error in super().__call__(schema, require_properties, meta_checked):
            if isinstance(error, ExtraParametersError) and not isinstance(error.schema, Mapping):
                error.schema = cast("Json", schema.read_value())
            yield error


class _ParametersValidator(ParametersValidator):
    def __call__(self, parameters: SchemaPath) -> Iterator[ValidationError]:
        """What is wrong with parameters, with the place of those that stand twice."""
        for error in super().__call__(parameters):
            if isinstance(error, ParameterDuplicateError):
                error.path.extend(parameters.parts)
            yield error


class _OperationValidator(OperationValidator):
    def __call__(
        self, url: str, name: str, operation: SchemaPath, path_parameters: SchemaPath | None
    ) -> Iterator[ValidationError]:
        """What is wrong with an operation, with its place where a parameter of the path is missing, or too many."""
        for error in super().__call__(url, name, operation, path_parameters):
            if isinstance(error, UnresolvableParameterError | DuplicateOperationIDError):
                error.path.extend(operation.parts)
            yield error


def _pattern(_: Any, pattern: str, value: Any, __: Any) -> Iterator[ValidationError]:
    if isinstance(value, str) and not matches(pattern, value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


def _pattern_properties(validator: Any, parts: Mapping[str, Any], value: Any, _: Any) -> Iterator[ValidationError]:
    for name, part in value.items() if isinstance(value, dict) else ():
        for pattern in (each for each in parts if matches(each, name)):
            yield from validator.descend(part, parts[pattern], path=name, schema_path=pattern)


def _additional(validator: Any, wanted: Any, value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    patterns = schema.get("patternProperties", {})
    for name in sorted(value.keys() - schema.get("properties", {}).keys()) if isinstance(value, dict) else ():
        if any(matches(pattern, name) for pattern in patterns):
            continue
        if wanted is False:
            yield ValidationError(f"Additional properties are not allowed ({name!r} was unexpected)")
        else:
            yield from validator.descend(value[name], wanted, path=name)


class _ValueValidator(OpenAPIV31ValueValidator):
    """Checks defaults, and matches patterns in a time that ends. `unevaluatedProperties` is not looked at."""

    def __call__(self, schema: SchemaPath, value: Any) -> Iterator[ValidationError]:
        """What is wrong with a default: its place within the schema that has it, and that schema."""
        with schema.resolve() as resolved:
            for error in super().__call__(schema, value):
                path, holder = ["default", *error.absolute_path], cast("Json", resolved.contents)
                yield ValidationError(error.message, path=path, instance=error.instance, schema=holder)

    value_validator_cls = extend(  # type: ignore[no-untyped-call]  # of that library
        OAS31Validator,
        {
            "pattern": _pattern,
            "patternProperties": _pattern_properties,
            "additionalProperties": _additional,
            "unevaluatedProperties": lambda *_: (),
        },
    )


class _SpecValidator(OpenAPIV31SpecValidator):
    keyword_validators = {  # noqa: RUF012
        **OpenAPIV31SpecValidator.keyword_validators,
        "schema": _SchemaValidator,
        "parameters": _ParametersValidator,
        "operation": _OperationValidator,
        "default": _ValueValidator,
    }


def _has_discriminator(schema: Any) -> bool:
    if isinstance(schema, list):
        return any(map(_has_discriminator, schema))
    return isinstance(schema, dict) and ("discriminator" in schema or any(map(_has_discriminator, schema.values())))


def faults(document: Document) -> Iterator[tuple[str, str]]:
    """The place of each fault, as a pointer into the document, and what is wrong there."""
    has_found = False
    schemas: list[Node] = []
    try:
        for error in _SpecValidator(document.root).iter_errors():
            has_found = True
            schemas = schemas or [*iter_schemas(document)]  # once for all faults: there may be thousands of both
            message = error.message.partition(MORE)[0]
            for pointer in _pointers(document, make_pointer(*error.absolute_path), error, schemas):
                yield from ((named, message) for named in _named(document, pointer, message))
    except Unresolvable as error:  # the validator ends at a reference that it follows to nowhere
        named = error.ref.removeprefix("#")
        lost = ((pointer, str(schema.get("$ref", ""))) for pointer, schema in iter_schemas(document))
        found = [(pointer, reference) for pointer, reference in lost if reference and reference.endswith(named)]
        for pointer, reference in found or [("", error.ref)]:
            yield pointer, f"the reference {reference} leads nowhere"
    except FORMS_OF_FAULTS:  # a fault that it has told of, such as a parameter `in: null`, may keep it from going on
        if not has_found:
            raise


def _pointers(document: Document, pointer: str, error: ValidationError, schemas: Sequence[Node]) -> list[str]:
    """The places of a fault: within a schema, the validator gives a pointer that begins at the schema.

    The error of a default, or of one that has no place, has the schema itself: a value such as null is the same one
    everywhere.
    """
    if held := [start + pointer for start, schema in schemas if schema is error.schema]:
        return held
    if not pointer or document.resolve(pointer) is error.instance:
        return [pointer]
    found = (start + pointer for start, _ in schemas)
    return [each for each in found if document.resolve(each) is error.instance] or [pointer]


def _named(document: Document, pointer: str, message: str) -> list[str]:
    """The places of what a message names in an object that is put together from all files, else that of the object."""
    node = document.resolve(pointer) if document.location(pointer).file == ALL_FILES else None
    names = [*node] if isinstance(node, dict) else []
    found = [name for name in names if repr(name) in message or json.dumps(name, ensure_ascii=False) in message]
    return [pointer + make_pointer(name) for name in found] or [pointer]
