"""What openapi-spec-validator finds wrong, place by place. It takes seconds, so it is asked where there is a fault."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema_rs
from jsonschema_path.paths import SchemaPath
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError
from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator
from referencing.exceptions import Unresolvable

from generator.files.json_pointer import make_pointer
from generator.openapi.document import Document, Json
from generator.openapi.walk import iter_schemas


class _SchemaValidator(OpenAPIV31SchemaValidator):
    """Checks schemas against their meta-schema in compiled code; what that refuses is checked again for its message."""

    def _validate_schema_meta(self, schema: SchemaPath, schema_value: Any) -> OpenAPIValidationError | None:
        # The base dialect of OpenAPI 3.1 is JSON Schema 2020-12 and a few keywords; of these we let in one.
        if jsonschema_rs.meta.is_valid(schema_value) and not _has_discriminator(schema_value):
            return None
        return super()._validate_schema_meta(schema, schema_value)


class _SpecValidator(OpenAPIV31SpecValidator):
    keyword_validators = {**OpenAPIV31SpecValidator.keyword_validators, "schema": _SchemaValidator}  # noqa: RUF012


def _has_discriminator(schema: Any) -> bool:
    if isinstance(schema, list):
        return any(map(_has_discriminator, schema))
    return isinstance(schema, dict) and ("discriminator" in schema or any(map(_has_discriminator, schema.values())))


def faults(document: Document) -> Iterator[tuple[str, str]]:
    """The place of each fault, as a pointer into the document, and what is wrong there."""
    try:
        for error in _SpecValidator(document.root).iter_errors():
            for pointer in _pointers(document, make_pointer(*error.absolute_path), error.instance):
                yield pointer, error.message
    except Unresolvable as error:  # the validator ends at a reference that it follows to nowhere
        yield "", f"the reference {error.ref} leads nowhere"


def _pointers(document: Document, pointer: str, instance: Json) -> list[str]:
    """The places of a fault: within a schema, the validator gives a pointer that begins at the schema."""
    if not pointer or document.resolve(pointer) is instance:
        return [pointer]
    starts = [start for start, _ in iter_schemas(document)]
    return [start + pointer for start in starts if document.resolve(start + pointer) is instance] or [pointer]
