"""Makes upstream's document valid. Every kind of fault has one small function, and every change is reported."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from generator.openapi.document import Document, JsonObject
from generator.openapi.repairs import all_of, parameters, patterns, references, schemas
from generator.openapi.repairs.change import Change, replace
from generator.openapi.walk import iter_parameters, iter_schemas
from generator.target import RepairRules, Target

SchemaRepair = Callable[[JsonObject], JsonObject | None]
SCHEMA_REPAIRS: dict[str, SchemaRepair] = {
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


def repair(document: Document, target: Target) -> list[Change]:
    """Repair the document in place and give every change, in order."""
    rules = target.repairs
    changes: list[Change] = []
    changes.extend(_repair_schemas(document, rules))
    changes.extend(_repair_patterns(document, rules))
    changes.extend(_repair_references(document, target))
    changes.extend(parameters.path_parameter_names(document, target.path_parameters))
    changes.extend(parameters.undeclared_path_parameter(document, target.ids.form))
    changes.extend(all_of.merge_all_of(document))
    changes.extend(_repair_parameters(document, rules))
    return changes


def _repair_schemas(document: Document, rules: RepairRules) -> Iterator[Change]:
    spelling: SchemaRepair = partial(schemas.misspelled_keyword, rules=rules)
    repairs = {"keyword-misspelled": spelling, **SCHEMA_REPAIRS}
    applied = {kind: each for kind, each in repairs.items() if rules.applies(kind)}
    for pointer, schema in iter_schemas(document):
        for kind, repair_schema in applied.items():
            if (repaired := repair_schema(schema)) is not None:
                yield replace(schema, repaired, kind, document.location(pointer))


def _repair_references(document: Document, target: Target) -> Iterator[Change]:
    yield from references.recursive_reference(document)
    yield from references.dangling_schema_reference(document)
    yield from references.dangling_response_reference(document)
    if target.security_scheme is not None:
        yield from references.unknown_security_scheme(document, target.security_scheme)
    yield from references.loose_discriminator(document)


def _repair_parameters(document: Document, rules: RepairRules) -> Iterator[Change]:
    for pointer, parameter in iter_parameters(document):
        for kind, repair_parameter in PARAMETER_REPAIRS.items():
            if rules.applies(kind) and (repaired := repair_parameter(document, parameter)) is not None:
                yield replace(parameter, repaired, kind, document.location(pointer))


def _repair_patterns(document: Document, rules: RepairRules) -> Iterator[Change]:
    applied = {kind: rewrite for kind, rewrite in patterns.REWRITES.items() if rules.applies(kind)}
    for pointer, schema in iter_schemas(document):
        if "pattern" not in schema and "patternProperties" not in schema:
            continue
        for kind, rewrite in applied.items():
            repaired = dict(schema)
            if "pattern" in schema:
                repaired["pattern"] = rewrite(schema["pattern"])
            if "patternProperties" in schema:
                repaired["patternProperties"] = {rewrite(key): s for key, s in schema["patternProperties"].items()}
            if repaired != schema:
                yield replace(schema, repaired, kind, document.location(pointer))
