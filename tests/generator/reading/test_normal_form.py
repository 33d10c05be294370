"""What stands with a path or a file is the operation's, and what a document leaves out is made by a rule."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.openapi.load import load
from generator.openapi.validate import unknown_faults
from tests.support.forms import TARGET, read, write

DONE = {"204": {"description": ""}}


def document(paths: Any, **more: Any) -> dict[str, Any]:
    return {"api.json": {"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": paths, **more}}


def query(name: str, schema: Any) -> Any:
    return {"name": name, "in": "query", "schema": schema}


def test_parameters_of_a_path_are_those_of_its_operations(tmp_path: Path) -> None:
    shared = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    item = {
        "parameters": [shared, {"$ref": "#/components/parameters/size"}],
        "get": {"operationId": "one", "responses": DONE},
        "delete": {"operationId": "two", "parameters": [query("size", {"type": "string"})], "responses": DONE},
    }
    files = document({"/a/{id}": item}, components={"parameters": {"size": query("size", {"type": "integer"})}})
    found = read(tmp_path, files).operations
    types = {name: {p.name: p.schema.types for p in each.parameters} for name, each in found.items()}
    assert types == {"one": {"id": ["string"], "size": ["integer"]}, "two": {"id": ["string"], "size": ["string"]}}


def test_an_operation_without_a_name_gets_one_of_its_path(tmp_path: Path) -> None:
    shared = [{"name": "userId", "in": "path", "required": True, "schema": {"type": "string"}}]
    paths = {
        "/users/{userId}/read-marks.json": {"parameters": shared, "get": {"responses": DONE}},
        "/users": {"get": {"responses": DONE}, "post": {"operationId": "getUsers", "responses": DONE}},
        "/Users": {"get": {"responses": DONE}},
    }
    found = read(tmp_path, document(paths)).operations
    assert {name: f"{each.method} {each.path}" for name, each in found.items()} == {
        "getUsersByUserIdReadMarksJson": "GET /users/{userId}/read-marks.json",
        "getUsers": "POST /users",
        "getUsers2": "GET /users",
        "getUsers3": "GET /Users",
    }


@pytest.mark.parametrize(
    ("responses", "status", "field"),
    [
        ({"2XX": "a", "default": "b"}, 200, "a"),
        ({"2XX": "a", "201": "b"}, 201, "b"),
        ({"default": "a"}, 200, "a"),
        ({"404": "b", "default": "a"}, 200, "a"),
        ({}, 200, None),
        (None, 200, None),
    ],
)
def test_success_is_found_whatever_its_key(responses: Any, status: int, field: str | None, tmp_path: Path) -> None:
    def response(name: str) -> Any:
        schema = {"type": "object", "properties": {name: {"type": "string"}}}
        return {"description": "", "content": {"application/json": {"schema": schema}}}

    told = {} if responses is None else {"responses": {key: response(name) for key, name in responses.items()}}
    (found,) = read(tmp_path, document({"/a": {"get": {"operationId": "a", **told}}})).operations.values()
    assert found.response.status == status
    assert list(found.response.schema.properties if found.response.schema else ()) == ([field] if field else [])


def test_a_schema_may_be_true_or_false(tmp_path: Path) -> None:
    body = {"type": "object", "properties": {"any": True, "never": False, "list": {"type": "array", "items": True}}}
    post = {
        "operationId": "a",
        "parameters": [query("q", True)],
        "requestBody": {"content": {"application/json": {"schema": {**body, "additionalProperties": False}}}},
        "responses": DONE,
    }
    (found,) = read(tmp_path, document({"/a": {"post": post}})).operations.values()
    assert found.body is not None
    assert list(found.body.schema.properties) == ["any", "list"]


def test_keys_of_vendors_are_no_names_anywhere(tmp_path: Path) -> None:
    schema = {
        "type": "string",
        "x-dynamic-enum": True,
        "x-regex-name": "name",
        "x-more": {"type": 7, "$ref": "nowhere"},
    }
    get = {
        "operationId": "a",
        "x-own": [None],
        "parameters": [{**query("q", schema), "x-own": 1}],
        "responses": {**DONE, "x-own": "text"},
    }
    files = document(
        {"/a": {"get": get, "x-own": {}}, "x-own": "text"},
        components={"x-own": [1], "schemas": {"x-own": schema}},
        **{"x-own": None},
    )
    (found,) = read(tmp_path, files).operations.values()
    assert [p.name for p in found.parameters] == ["q"]


def test_what_a_file_asks_of_all_operations_is_asked_of_each(tmp_path: Path) -> None:
    target = TARGET.model_copy(update={"security_scheme": "oauth"})
    scheme = {"oauth": {"type": "oauth2", "flows": {}}}
    paths = {
        "/a": {"get": {"operationId": "a", "responses": DONE}},
        "/b": {"get": {"operationId": "b", "security": [], "responses": DONE}},
    }
    files = document(paths, security=[{"oauth": ["read"]}], components={"securitySchemes": scheme})
    operations = load(write(tmp_path, files), target).operations()
    assert {node["operationId"]: node["security"] for _, _, node in operations} == {"a": [{"oauth": ["read"]}], "b": []}


def test_what_is_not_read_is_one_message_a_kind(tmp_path: Path) -> None:
    fields = {f"f{number}": {"type": "string", "formatt": "x"} for number in range(110)}
    body = {"requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": fields}}}}}
    paths = {
        "/a": {
            "post": {"operationId": "a", **body, "responses": DONE},
            "query": {"operationId": "b", "responses": DONE},
            "get": {
                "operationId": "c",
                "parameters": [{"name": "all", "in": "querystring", "content": {"text/plain": {}}}],
                "responses": DONE,
            },
        },
        "/b": {"query": {"responses": DONE}, "additionalOperations": {"COPY": {"responses": DONE}}, "fetch": {}},
    }
    found = [str(problem).splitlines()[0] for problem in unknown_faults(load(write(tmp_path, document(paths)), TARGET))]
    schema = "api.json#/paths/~1a/post/requestBody/content/application~1json/schema/properties"
    assert found == [
        "api.json#/paths/~1a/query: query of a path is not read (2 places: here, api.json#/paths/~1b/query)",
        "api.json#/paths/~1b/additionalOperations: additionalOperations of a path is not read",
        "api.json#/paths/~1b/fetch: unknown key fetch of a path",
        "api.json#/paths/~1a/get/parameters/0: a parameter in querystring is not read",
        f"{schema}/f0: unknown schema keyword formatt (110 places: here, {schema}/f1, {schema}/f2 …)",
    ]


def test_a_discriminator_without_a_mapping_goes_by_the_names_of_schemas(tmp_path: Path) -> None:
    def kind(name: str) -> Any:
        return {"type": "object", "properties": {"kind": {"type": "string"}, name: {"type": "string"}}}

    one_of = [{"$ref": "#/components/schemas/cat"}, {"$ref": "#/components/schemas/dog"}]
    pet = {"oneOf": one_of, "discriminator": {"propertyName": "kind"}}
    post = {
        "operationId": "a",
        "requestBody": {"content": {"application/json": {"schema": pet}}},
        "responses": DONE,
    }
    files = document({"/a": {"post": post}}, components={"schemas": {"cat": kind("meows"), "dog": kind("barks")}})
    (found,) = read(tmp_path, files).operations.values()
    assert found.body is not None
    assert list(found.body.fields({"kind": "dog"}).properties) == ["kind", "barks"]


@pytest.mark.parametrize("choice", [[{"$ref": "#/components/schemas/cat"}], []])
@pytest.mark.parametrize(
    "target", ["#/paths/~1a/get/x", "#/components/schemas/gone", "gone.json", "gone.json#/x", "#x"]
)
def test_what_a_discriminator_maps_to_nowhere_is_taken_out(target: str, choice: list[Any], tmp_path: Path) -> None:
    """Of some forms, it was refused before an overlay could mend it, so that nothing could be made of the files."""
    cat = {"type": "object", "properties": {"kind": {"type": "string"}}}
    mapping = {"cat": "#/components/schemas/cat", "dog": target}
    pet = {**({"oneOf": choice} if choice else {}), "discriminator": {"propertyName": "kind", "mapping": mapping}}
    body = {"content": {"application/json": {"schema": pet}}}
    post = {"operationId": "a", "requestBody": body, "responses": DONE}
    files = document({"/a": {"post": post}}, components={"schemas": {"cat": cat}})
    (found,) = read(tmp_path, files).operations.values()
    assert found.body is not None
    assert list(found.body.fields({}).properties) == ["kind"]


def test_what_openapi_3_2_adds_is_read(tmp_path: Path) -> None:
    flows = {"deviceAuthorization": {"deviceAuthorizationUrl": "/d", "tokenUrl": "/t", "scopes": {}}}
    item = {"type": "object", "properties": {"a": {"type": "integer"}}}
    pet = {"anyOf": [item], "discriminator": {"defaultMapping": "#/components/schemas/x"}}
    get = {
        "operationId": "a",
        "parameters": [{"name": "c", "in": "cookie", "style": "cookie", "schema": {"type": "string"}}],
        "responses": {"200": {"summary": "All", "content": {"application/jsonl": {"itemSchema": item}}}},
    }
    body = {"content": {"application/json": {"$ref": "#/components/mediaTypes/pet"}}}
    files = document(
        {"/a": {"get": get, "post": {"operationId": "b", "requestBody": body, "responses": {"204": {}}}}},
        components={
            "mediaTypes": {"pet": {"schema": pet}},
            "securitySchemes": {"o": {"type": "oauth2", "flows": flows, "deprecated": True, "oauth2MetadataUrl": "/m"}},
        },
        tags=[{"name": "a", "kind": "nav", "parent": "b"}],
    )
    files["api.json"]["openapi"] = "3.2.0"
    found = read(tmp_path, files).operations
    assert [parameter.location for parameter in found["a"].parameters] == ["cookie"]
    assert found["a"].response.media_type == "application/jsonl"
    assert found["b"].body is not None
    assert list(found["b"].body.schema.flat.properties) == ["a"]


def test_a_name_that_is_given_twice_is_refused(tmp_path: Path) -> None:
    paths = {path: {"get": {"operationId": "a", "responses": DONE}} for path in ("/a", "/b")}
    with pytest.raises(GeneratorError, match=r"repeats operationId 'a' of api.json#/paths/~1a/get"):
        read(tmp_path, document(paths))
