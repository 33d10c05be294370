"""The pydantic models of upstream's responses: which there are, and of which schemas. One module per upstream file.

Every object gets a name of its own before, made of the names around it. Left alone, the generator counts equal names
up (`Data1`, `Data2` …), and one new schema renames the classes of others.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.files.json_pointer import parse_pointer
from generator.naming import pascal_case, snake_case
from generator.openapi.document import JsonObject
from generator.openapi.media_types import JSON
from generator.openapi.operations import Api, Operation
from generator.openapi.schema import Schema

KEPT = frozenset({"type", "enum", "const", "items", "properties", "required", "additionalProperties"})
"""What a model needs of a schema, beside its alternatives. Limits and patterns are left out, and so is what further
fields hold: responses break them, and nobody is helped."""


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
    met: list[ModelName] = field(default_factory=list)
    """Those of schemas that upstream names which responses refer to, to be added."""
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
    """Name every schema and every response of upstream, and make the models of what responses have.

    What only requests have is named as well: else one more response would rename the models of others.
    """
    result = ModelSchemas()
    for component, schema in api.components.items():
        stem, _, name = component.partition(".")
        result.name(schema, stem, pascal_case(name))
    for operation in api.operations.values():
        _add_response(result, operation)
    while result.met:
        model = result.met.pop()
        if str(model) not in result.schemas:  # of upstream's own: where it was met, it may be cut short within itself
            _add(result, model, model.module, result.sources[model])
    return result


def response_model(models: ModelSchemas, operation: Operation) -> ModelName | None:
    """The model of what the operation returns, or None where that is no JSON object."""
    response = operation.response
    is_json = response.schema is not None and response.media_type == JSON
    return models.by_pointer.get(response.schema.pointer) if response.schema is not None and is_json else None


def _add_response(models: ModelSchemas, operation: Operation) -> None:
    schema = operation.response.schema
    if schema is None or operation.response.media_type != JSON:
        return
    if name := models.by_pointer.get(schema.pointer):
        models.met.append(name)
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
    result = {key: value for key, value in schema.items() if key in KEPT and not isinstance(value, Schema)}
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
        models.met.append(name)
        return {"$ref": f"#/components/schemas/{name}"}
    if "properties" not in schema:
        return _reduced(models, stem, wanted, schema)
    name = models.reserve(stem, wanted)
    _add(models, name, stem, schema)
    reference = {"$ref": f"#/components/schemas/{name}"}
    return {"anyOf": [reference, {"type": "null"}]} if "null" in schema.types else reference
