"""pydantic models of upstream's answers, made by datamodel-code-generator: one module per upstream file.

Every object gets a name of its own before, made of the names around it. Left alone, the generator counts equal names
up (`Data1`, `Data2` …), and one new schema renames the classes of others.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from datamodel_code_generator import InputFileType, SchemaParseError, generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import Formatter, PythonVersion
from datamodel_code_generator.parser import LiteralType

from generator.errors import GeneratorError, Problem
from generator.naming import pascal_case, snake_case
from generator.openapi.document import Document, JsonObject, make_pointer, parse_pointer
from generator.openapi.operations import JSON, Operation
from generator.openapi.repairs.schemas import types_of
from generator.target import Target

KEPT = frozenset({"type", "enum", "const", "items", "properties", "required", "additionalProperties", "oneOf", "anyOf"})
"""What a model needs of a schema. Limits and patterns are left out: answers break them, and nobody is helped."""

BASE_CLASS = "server.responses.model.ResponseModel"
"""The base of the models, within the package."""


@dataclass(frozen=True, order=True)
class ModelName:
    """A model: its module within the package's `models` and its class."""

    module: str
    name: str

    def __str__(self) -> str:
        return f"{self.module}.{self.name}"


@dataclass
class ModelSchemas:
    """Schemas ready for datamodel-code-generator, and which model is made of which place in the document."""

    schemas: JsonObject = field(default_factory=dict)
    by_pointer: dict[str, ModelName] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=set)

    def reserve(self, stem: str, wanted: str) -> ModelName:
        """A free class name in the module of an upstream file: the wanted one, or the next number of it."""
        module, number = snake_case(stem), 1
        name = wanted
        while f"{module}.{name}".lower() in self._taken:
            number += 1
            name = f"{wanted}{number}"
        self._taken.add(f"{module}.{name}".lower())
        return ModelName(module, name)


def model_schemas(document: Document, operations: dict[str, Operation]) -> ModelSchemas:
    """Name every schema and every answer of the document."""
    result = ModelSchemas()
    named = document.root["components"].get("schemas", {})
    for component in sorted(named):
        stem, _, name = component.partition(".")
        result.by_pointer[make_pointer("components", "schemas", component)] = result.reserve(stem, pascal_case(name))
    for component in sorted(named):
        pointer = make_pointer("components", "schemas", component)
        _add(result, result.by_pointer[pointer], component.partition(".")[0], named[component])
    for operation in operations.values():
        _add_answer(result, operation)
    return result


def answer_model(models: ModelSchemas, operation: Operation) -> ModelName | None:
    """The model of what the operation answers, or None where that is no JSON object."""
    schema = operation.answer.schema
    if schema is None or operation.answer.media_type != JSON:
        return None
    pointer = schema["$ref"].removeprefix("#") if "$ref" in schema else operation.answer.pointer
    return models.by_pointer.get(pointer)


def write_models(models: ModelSchemas, target: Target, folder: Path) -> None:
    """Write the models as modules of `folder`. Raises GeneratorError where datamodel-code-generator refuses them."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": target.title, "version": "1"},
        "paths": {},
        "components": {"schemas": dict(sorted(models.schemas.items()))},
    }
    config = GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        output=folder,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        base_class=f"{target.package}.{BASE_CLASS}",
        snake_case_field=True,
        use_annotated=True,
        field_constraints=True,
        use_union_operator=True,
        use_standard_collections=True,
        enum_field_as_literal=LiteralType.All,
        collapse_root_models=True,
        disable_timestamp=True,
        use_double_quotes=True,
        use_schema_description=False,
        custom_file_header=f'"""Models of what {target.title} responds. Generated; do not edit."""',
        formatters=[Formatter.BUILTIN],
        strict_nullable=True,
    )
    try:
        generate(json.dumps(document), config=config)
    except SchemaParseError as error:
        raise GeneratorError([Problem("models", f"datamodel-code-generator: {error}")]) from error


def _add_answer(models: ModelSchemas, operation: Operation) -> None:
    schema, pointer = operation.answer.schema, operation.answer.pointer
    if schema is None or "$ref" in schema or operation.answer.media_type != JSON or pointer in models.by_pointer:
        return
    tokens = parse_pointer(pointer)
    if tokens[0] == "components":
        stem, _, wanted = tokens[2].partition(".")
    else:
        stem, wanted = operation.stem, f"{operation.id}Answer"
    name = models.reserve(stem, pascal_case(wanted))
    models.by_pointer[pointer] = name
    _add(models, name, stem, schema)


def _add(models: ModelSchemas, name: ModelName, stem: str, schema: JsonObject) -> None:
    models.schemas[str(name)] = _reduced(models, stem, name.name, schema)


def _reduced(models: ModelSchemas, stem: str, name: str, schema: JsonObject) -> JsonObject:
    """The schema with what a model needs, each object within it moved out under a name of its own."""
    if "$ref" in schema:
        target = models.by_pointer[schema["$ref"].removeprefix("#")]
        return {"$ref": f"#/components/schemas/{target}"}
    result = {key: value for key, value in schema.items() if key in KEPT and key not in ("oneOf", "anyOf")}
    types = types_of(schema)
    if "properties" in schema:
        result["properties"] = {
            key: _part(models, stem, f"{name}{pascal_case(key)}", part) for key, part in schema["properties"].items()
        }
    elif "object" in types or "patternProperties" in schema:
        result = {"type": "object", "additionalProperties": True}
    if "items" in schema:
        result["items"] = _part(models, stem, f"{name}Item", schema["items"])
    alternatives = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    if alternatives and "properties" not in schema:
        parts = [_part(models, stem, f"{name}Option{index}", part) for index, part in enumerate(alternatives, 1)]
        result = {"anyOf": parts}
    return result


def _part(models: ModelSchemas, stem: str, wanted: str, schema: JsonObject) -> JsonObject:
    if "$ref" in schema or "properties" not in schema:
        return _reduced(models, stem, wanted, schema)
    name = models.reserve(stem, wanted)
    _add(models, name, stem, schema)
    reference = {"$ref": f"#/components/schemas/{name}"}
    return {"anyOf": [reference, {"type": "null"}]} if "null" in types_of(schema) else reference
