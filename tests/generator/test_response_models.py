"""The models of responses are made of what upstream says, and hold nothing that it only says to other programs."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from generator.openapi.document import JsonObject
from generator.openapi.load import join
from generator.openapi.operations import resolve
from generator.output.models import models_in_the_making
from generator.tools.response_models import model_schemas
from tests.support.projects import REAL

RUN = {"x-python-type": "os.system", "x-python-import": {"module": "os", "name": "system"}, "default": "x"}
"""What the library that makes the models takes for names of Python."""
IMPORTED = {"__future__", "typing", "pydantic", "pydantic.alias_generators", "zoho_desk_mcp.server.responses.model"}


def module(folder: Path, schema: JsonObject) -> str:
    """The module of the model of a response."""
    answer = {"description": "", "content": {"application/json": {"schema": schema}}}
    operation = {"operationId": "getTicket", "responses": {"200": answer}}
    document = join({"Ticket.json": {"paths": {"/tickets": {"get": operation}}}}, REAL.target)
    schemas = model_schemas(resolve(document, REAL.target)).schemas
    with models_in_the_making(schemas, REAL.target, folder / "cache") as write:
        write(folder / "models")
    return (folder / "models/ticket.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "further", [{"type": "string"}, {"type": "array", "items": {"type": "object"}}, True, False, RUN]
)
def test_an_object_with_fields_may_have_further_ones_of_any_kind(tmp_path: Path, further: JsonObject | bool) -> None:
    schema = {"type": "object", "properties": {"id": {"type": "string"}}, "additionalProperties": further}
    made = module(tmp_path, schema)
    assert "class GetTicketResponse(ResponseModel):\n    id: str | None = None\n" in made
    imports = {node.module for node in ast.walk(ast.parse(made)) if isinstance(node, ast.ImportFrom)}
    assert imports <= IMPORTED
    assert not any(isinstance(node, ast.Import) for node in ast.walk(ast.parse(made)))


@pytest.mark.parametrize("place", ["property", "item", "alternative", "whole"])
def test_no_part_of_a_response_has_anything_imported(tmp_path: Path, place: str) -> None:
    part = {"type": "string", **RUN}
    nested: dict[str, JsonObject] = {
        "property": part,
        "item": {"type": "array", "items": part},
        "alternative": {"anyOf": [part, {"type": "integer"}]},
        "whole": {"type": "object", "properties": {"a": {"type": "integer"}}, **RUN},
    }
    made = module(tmp_path, {"type": "object", "properties": {"id": nested[place]}, **RUN})
    assert "os" not in {word for node in ast.walk(ast.parse(made)) if isinstance(node, ast.Name) for word in [node.id]}
    imports = {node.module for node in ast.walk(ast.parse(made)) if isinstance(node, ast.ImportFrom)}
    assert imports <= IMPORTED


def test_what_only_requests_have_has_no_model() -> None:
    within = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Second"}}}
    schemas = {"First": within, "Second": within, "Asked": {"type": "object", "properties": {"a": {"type": "string"}}}}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Asked"}}}}
    response = {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/First"}}}}
    operation = {"operationId": "addTicket", "requestBody": body, "responses": {"200": response}}
    upstream = {"paths": {"/tickets": {"post": operation}}, "components": {"schemas": schemas}}
    models = model_schemas(resolve(join({"Ticket.json": upstream}, REAL.target), REAL.target))
    assert sorted(models.schemas) == ["ticket.First", "ticket.Second"]


def test_a_model_that_is_met_within_itself_keeps_its_fields() -> None:
    """What a schema says is cut short where it recurs, and a model was made of that: of any object."""
    account = {"type": "object", "properties": {"owner": {"$ref": "#/components/schemas/Owner"}, "id": {}}}
    owner = {"type": "object", "properties": {"account": {"$ref": "#/components/schemas/Account"}}}
    whole = {"allOf": [{"$ref": "#/components/schemas/Account"}]}
    response = {"description": "", "content": {"application/json": {"schema": whole}}}
    operation = {"operationId": "getTicket", "responses": {"200": response}}
    upstream = {
        "paths": {"/tickets": {"get": operation}},
        "components": {"schemas": {"Account": account, "Owner": owner}},
    }
    models = model_schemas(resolve(join({"Ticket.json": upstream}, REAL.target), REAL.target))
    assert sorted(models.schemas["ticket.Account"]["properties"]) == ["id", "owner"]
