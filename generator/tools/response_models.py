"""pydantic models of upstream's responses, made by datamodel-code-generator: one module per upstream file.

Every object gets a name of its own before, made of the names around it. Left alone, the generator counts equal names
up (`Data1`, `Data2` …), and one new schema renames the classes of others.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from datamodel_code_generator import InputFileType, SchemaParseError, generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import AliasGenerator, DataModelType
from datamodel_code_generator.format import Formatter, PythonVersion
from datamodel_code_generator.parser import LiteralType

from generator.errors import GeneratorError, Problem
from generator.files.cache import digest, made_once
from generator.naming import pascal_case, snake_case
from generator.openapi.document import JsonObject, parse_pointer
from generator.openapi.operations import JSON, Api, Operation
from generator.openapi.schema import Schema
from generator.target import Target

KEPT = frozenset({"type", "enum", "const", "items", "properties", "required", "additionalProperties", "oneOf", "anyOf"})
"""What a model needs of a schema. Limits and patterns are left out: responses break them, and nobody is helped."""

BASE_CLASS = "server.responses.model.ResponseModel"
"""The base of the models, within the package."""
MODEL_TEMPLATE = Path(__file__).parent / "model_template"
"""Leaves out what the base says for all models: what becomes of further fields, and how fields are called."""


@dataclass(frozen=True, order=True)
class ModelName:
    """A model: its module within the package's `models` and its class."""

    module: str
    name: str

    def __str__(self) -> str:
        return f"{self.module}.{self.name}"


@dataclass
class ModelSchemas:
    """Schemas ready for datamodel-code-generator, and which model is made of which schema of upstream."""

    schemas: JsonObject = field(default_factory=dict)
    by_pointer: dict[str, ModelName] = field(default_factory=dict)
    """The place of a schema in the document -> its model."""
    sources: dict[ModelName, Schema] = field(default_factory=dict)
    """The schemas that upstream names and the responses, by their models."""
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

    def name(self, schema: Schema, stem: str, wanted: str) -> ModelName:
        """Name the model of a schema of upstream."""
        name = self.reserve(stem, wanted)
        self.by_pointer[schema.pointer], self.sources[name] = name, schema
        return name


def model_schemas(api: Api) -> ModelSchemas:
    """Name every schema and every response of upstream."""
    result = ModelSchemas()
    for component, schema in api.components.items():
        stem, _, name = component.partition(".")
        result.name(schema, stem, pascal_case(name))
    for component, schema in api.components.items():
        _add(result, result.by_pointer[schema.pointer], component.partition(".")[0], schema)
    for operation in api.operations.values():
        _add_response(result, operation)
    return result


def response_model(models: ModelSchemas, operation: Operation) -> ModelName | None:
    """The model of what the operation returns, or None where that is no JSON object."""
    response = operation.response
    is_json = response.schema is not None and response.media_type == JSON
    return models.by_pointer.get(response.schema.pointer) if response.schema is not None and is_json else None


def write_models(models: ModelSchemas, target: Target, folder: Path, cache: Path) -> None:
    """Write the models as modules of `folder`, which takes seconds: what was written before is kept in `cache`.

    Raises GeneratorError where datamodel-code-generator refuses them.
    """
    document = json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": target.title, "version": "1"},
            "paths": {},
            "components": {"schemas": dict(sorted(models.schemas.items()))},
        }
    )
    templates = sorted(path for path in MODEL_TEMPLATE.rglob("*") if path.is_file())
    made_from = [
        version("datamodel-code-generator"),
        Path(__file__).read_text(encoding="utf-8"),
        target.package,
        *(path.read_text(encoding="utf-8") for path in templates),
        document,
    ]
    key = digest(part.encode() for part in made_from)
    made_once(cache, key, lambda output: _generate(document, target, output), folder)


def _generate(document: str, target: Target, folder: Path) -> None:
    config = GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        output=folder,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        base_class=f"{target.package}.{BASE_CLASS}",
        snake_case_field=True,
        alias_generator=AliasGenerator.ToCamel,
        custom_template_dir=MODEL_TEMPLATE,
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
        generate(document, config=config)
    except SchemaParseError as error:
        raise GeneratorError([Problem("models", f"datamodel-code-generator: {error}")]) from error


def _add_response(models: ModelSchemas, operation: Operation) -> None:
    schema = operation.response.schema
    if schema is None or operation.response.media_type != JSON or schema.pointer in models.by_pointer:
        return
    tokens = parse_pointer(schema.pointer)
    if tokens[0] == "components":
        stem, _, wanted = tokens[2].partition(".")
    else:
        stem, wanted = operation.stem, f"{operation.id}Response"
    _add(models, models.name(schema, stem, pascal_case(wanted)), stem, schema)


def _add(models: ModelSchemas, name: ModelName, stem: str, schema: Schema) -> None:
    models.schemas[str(name)] = _reduced(models, stem, name.name, schema)


def _reduced(models: ModelSchemas, stem: str, name: str, schema: Schema) -> JsonObject:
    """The schema with what a model needs, each object within it moved out under a name of its own."""
    result = {key: value for key, value in schema.items() if key in KEPT and key not in ("oneOf", "anyOf")}
    if "properties" in schema:
        result["properties"] = {
            key: _part(models, stem, f"{name}{pascal_case(key)}", part) for key, part in schema.properties.items()
        }
    elif "object" in schema.types or "patternProperties" in schema:
        result = {"type": "object", "additionalProperties": True}
    if schema.item is not None:
        result["items"] = _part(models, stem, f"{name}Item", schema.item)
    if schema.alternatives and "properties" not in schema:
        parts = [_part(models, stem, f"{name}Option{n}", part) for n, part in enumerate(schema.alternatives, 1)]
        result = {"anyOf": parts}
    return result


def _part(models: ModelSchemas, stem: str, wanted: str, schema: Schema) -> JsonObject:
    if name := models.by_pointer.get(schema.pointer):
        return {"$ref": f"#/components/schemas/{name}"}
    if "properties" not in schema:
        return _reduced(models, stem, wanted, schema)
    name = models.reserve(stem, wanted)
    _add(models, name, stem, schema)
    reference = {"$ref": f"#/components/schemas/{name}"}
    return {"anyOf": [reference, {"type": "null"}]} if "null" in schema.types else reference
