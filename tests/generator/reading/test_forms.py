"""One API, written in every version and split in many ways, is read as the same operations."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from tests.support.forms import facts_of, read

USER: Any = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "maxLength": 50},
        "age": {"type": ["integer", "null"], "exclusiveMinimum": 0},
        "address": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}
ID = {"name": "userId", "in": "path", "required": True, "schema": {"type": "string"}}


def content(schema: Any) -> Any:
    return {"content": {"application/json": {"schema": schema}}}


def api(user: Any, identifier: Any = ID, version: str = "3.1.0", **more: Any) -> Any:
    """The API with a user's schema, and a parameter, written in some way."""
    return {
        "openapi": version,
        "info": {"title": "Users", "version": "1"},
        "paths": {
            "/users/{userId}": {
                "put": {
                    "operationId": "putUser",
                    "parameters": [identifier],
                    "requestBody": content(user),
                    "responses": {"200": {"description": "", **content(user)}},
                }
            }
        },
        **more,
    }


PLAIN = api(USER)
SCHEMA = {"$ref": "#/components/schemas/User"}
USER_3_0 = copy.deepcopy(USER)
USER_3_0["properties"]["age"] = {"type": "integer", "nullable": True, "minimum": 0, "exclusiveMinimum": True}
USER_3_0["example"] = {"name": "Ada"}
ELSEWHERE = {"$ref": "common.yaml#/components/schemas/User"}
COMMON = {"openapi": "3.1.0", "info": {"title": "Common", "version": "1"}, "components": {"schemas": {"User": USER}}}
IDENTIFIED = {**USER, "$id": "https://example.org/schemas/user", "properties": {**USER["properties"]}}
PIECES = copy.deepcopy(USER)
PIECES["properties"]["address"] = {"$ref": "address.yaml"}
FORMS: dict[str, dict[str, Any]] = {
    "component": {"api.json": api(SCHEMA, components={"schemas": {"User": USER}})},
    "yaml": {"api.yaml": PLAIN},
    "yml": {"api.yml": api(SCHEMA, components={"schemas": {"User": USER}})},
    "json in a file of yaml": {"api.yaml": json.dumps(PLAIN)},
    "3.0": {"api.yaml": api(USER_3_0, version="3.0.3")},
    "3.0 with what stands beside a reference": {
        "api.json": api(
            {**SCHEMA, "description": "A user", "nullable": True},
            version="3.0.1",
            components={"schemas": {"User": USER_3_0}},
        )
    },
    "3.2": {"api.json": api(USER, version="3.2.0", **{"$self": "https://example.org/api.json"})},
    "document beside": {"api.yaml": api(ELSEWHERE), "common.yaml": COMMON},
    "part of a file without a version": {
        "api.yaml": api({"$ref": "./common.yaml#/User"}),
        "common.yaml": {"User": USER},
    },
    "a file for each schema": {
        "api.yaml": api({"$ref": "schemas/user.yaml"}),
        "schemas/user.yaml": PIECES,
        "schemas/address.yaml": USER["properties"]["address"],
    },
    "a file for each path": {
        "openapi.yaml": {**PLAIN, "paths": {"/users/{userId}": {"$ref": "paths/users%20by%20id.yaml"}}},
        "paths/users by id.yaml": PLAIN["paths"]["/users/{userId}"],
    },
    "a path from another document": {
        "openapi.json": {**PLAIN, "paths": {"/users/{userId}": {"$ref": "#/components/pathItems/user"}}}
        | {"components": {"pathItems": {"user": PLAIN["paths"]["/users/{userId}"]}}},
    },
    "pointer into another part": {
        "api.json": api({"$ref": "#/paths/~1users~1%7BuserId%7D/delete/requestBody/content/application~1json/schema"}),
    },
    "address of its own": {
        "api.yaml": api({"$ref": "https://example.org/common#/components/schemas/User"}),
        "common.yaml": {**COMMON, "openapi": "3.2.0", "$self": "https://example.org/common"},
    },
    "relative to an address of its own": {
        "api.yaml": api(ELSEWHERE, version="3.2.0", **{"$self": "https://example.org/v1/api.yaml"}),
        "common.yaml": COMMON,
    },
    "address beside another's": {
        "api.yaml": api(
            {"$ref": "https://example.org/v1/common.yaml#/components/schemas/User"},
            version="3.2.0",
            **{"$self": "https://example.org/v1/api.yaml"},
        ),
        "common.yaml": COMMON,
    },
    "address on the server": {
        "api.yaml": api(
            {"$ref": "https://example.org/v1/common.yaml#/components/schemas/User"},
            servers=[{"url": "https://example.org/v1"}],
        ),
        "common.yaml": COMMON,
    },
    "id of a schema": {
        "api.yaml": api({"$ref": "https://example.org/schemas/user"}, components={"schemas": {"User": IDENTIFIED}})
    },
    "anchor": {"api.yaml": api({"$ref": "#user"}, components={"schemas": {"User": {**USER, "$anchor": "user"}}})},
    "parameter of a file": {"api.yaml": api(USER, {"$ref": "parts.yaml#/id"}), "parts.yaml": {"id": ID}},
}
OTHER = FORMS["pointer into another part"]["api.json"]["paths"]["/users/{userId}"]
OTHER["delete"] = {
    "operationId": "deleteUser",
    "parameters": [ID],
    "requestBody": content(USER),
    "responses": {"204": {"description": ""}},
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_read_alike(form: str, tmp_path: Path) -> None:
    wanted = facts_of(tmp_path / "plain", {"api.json": PLAIN})["putUser"]
    assert facts_of(tmp_path / "other", FORMS[form])["putUser"] == wanted


def test_a_schema_of_a_file_may_hold_itself(tmp_path: Path) -> None:
    tree = {"type": "object", "properties": {"children": {"type": "array", "items": {"$ref": "tree.yaml"}}}}
    files = {"api.yaml": api({"$ref": "tree.yaml"}), "tree.yaml": tree}
    body = read(tmp_path, files).operations["putUser"].body
    assert body is not None
    item = body.schema.properties["children"].item
    assert item is not None
    assert item.types == ["object"]


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"api.json": {"swagger": "2.0", "paths": {}}}, r"api.json: is Swagger 2.0, which is not read"),
        ({"api.json": {**PLAIN, "openapi": "4.0.0"}}, r"api.json: is of OpenAPI '4.0.0', which is not read"),
        ({"api.json": PLAIN, "more.yaml": {"a": 1}}, r"more.yaml: is no OpenAPI document, and no other file refers"),
        ({"api.json": PLAIN, "deep/more.yaml": "- 1"}, r"deep/more.yaml: is no OpenAPI document, and no part of one"),
        ({"api.json": PLAIN, "deep/more.yaml": "a: b: c"}, r"deep/more.yaml:1: not YAML"),
        ({"api.json": PLAIN, "api.yaml": PLAIN}, r"api.yaml: has the same name as api.json"),
        ({"api.yaml": api({"$ref": "gone.yaml#/User"})}, r"leads nowhere: gone.yaml#/User is missing"),
        ({"api.yaml": api({"$ref": "#/components/schemas/User/x"})}, r"leads nowhere: api.yaml#.*/x is missing"),
        ({"api.yaml": api({"$ref": "https://example.org/x"})}, r"'https://example.org/x' leads out of upstream's"),
        ({"api.yaml": api({"$ref": "#nowhere"})}, r"'#nowhere' leads out of upstream's files"),
        ({"api.yaml": api({"$ref": "other.yaml"}), "other.yaml": COMMON}, r"'other.yaml' leads to a whole document"),
        (
            {"api.yaml": {**PLAIN, "paths": {"/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}}}},
            r"leads in a circle",
        ),
        (
            {"api.yaml": api({"$ref": "part.yaml"}), "part.yaml": {"properties": [1]}},
            r"part.yaml#/properties: is a list, where an object belongs",
        ),
    ],
)
def test_what_cannot_be_read_is_told_by_name(files: dict[str, Any], message: str, tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match=message):
        read(tmp_path, files)
