"""Makes upstream's document valid. Every kind of fault has one small function, and every change is reported."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.openapi.document import Document, JsonObject
from generator.openapi.repairs import all_of, parameters, patterns, references, schemas
from generator.openapi.repairs.change import Change, replace
from generator.openapi.walk import iter_parameters, iter_schemas

SCHEMA_REPAIRS: dict[str, Callable[[JsonObject], JsonObject | None]] = {
    "keyword-misspelled": schemas.misspelled_keyword,
    "keyword-nullable": schemas.nullable_keyword,
    "keyword-unsuited": schemas.unsuited_keyword,
    "default-type": schemas.default_type,
    "enum-on-array": schemas.enum_on_array,
    "enum-type": schemas.enum_type,
    "enum-without-descending": schemas.enum_without_descending,
    "pattern-negated": schemas.negated_pattern,
    "required-repeated": schemas.repeated_required,
    "required-empty": schemas.empty_required,
    "object-closed-empty": schemas.closed_without_properties,
}
PARAMETER_REPAIRS: dict[str, Callable[[Document, JsonObject], JsonObject | None]] = {
    "parameter-array-style": parameters.array_style,
    "parameter-path-explode": parameters.path_explode,
    "parameter-path-nullable": parameters.nullable_path_parameter,
}
DOCUMENT_REPAIRS: tuple[Callable[[Document], Iterator[Change]], ...] = (
    references.recursive_reference,
    references.dangling_schema_reference,
    references.dangling_response_reference,
    references.unknown_security_scheme,
    references.loose_discriminator,
    parameters.path_parameter_names,
    parameters.undeclared_path_parameter,
    all_of.merge_all_of,
)


def repair(document: Document) -> list[Change]:
    """Repair the document in place and give every change, in order."""
    changes: list[Change] = []
    changes.extend(_repair_schemas(document))
    changes.extend(_repair_patterns(document))
    for repair_document in DOCUMENT_REPAIRS:
        changes.extend(repair_document(document))
    changes.extend(_repair_parameters(document))
    return changes


def _repair_schemas(document: Document) -> Iterator[Change]:
    for pointer, schema in iter_schemas(document):
        for kind, repair_schema in SCHEMA_REPAIRS.items():
            if (repaired := repair_schema(schema)) is not None:
                yield replace(schema, repaired, kind, document.location(pointer))


def _repair_parameters(document: Document) -> Iterator[Change]:
    for pointer, parameter in iter_parameters(document):
        for kind, repair_parameter in PARAMETER_REPAIRS.items():
            if (repaired := repair_parameter(document, parameter)) is not None:
                yield replace(parameter, repaired, kind, document.location(pointer))


def _repair_patterns(document: Document) -> Iterator[Change]:
    for pointer, schema in iter_schemas(document):
        for kind, rewrite in patterns.REWRITES.items():
            repaired = dict(schema)
            if "pattern" in schema:
                repaired["pattern"] = rewrite(schema["pattern"])
            if "patternProperties" in schema:
                repaired["patternProperties"] = {rewrite(key): s for key, s in schema["patternProperties"].items()}
            if repaired != schema:
                yield replace(schema, repaired, kind, document.location(pointer))
