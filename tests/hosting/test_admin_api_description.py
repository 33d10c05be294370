"""The OpenAPI file of the admin API: it is what the code says, it is valid, and real responses are as it says.

After an intended change of the API: `python -m pytest tests/hosting/test_admin_api_description.py --update-golden`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx2
import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate
from zoho_desk_mcp.server.hosting.admin.api.description import description

from tests.support import rpc
from tests.support.server import Server
from tests.support.upstream import Upstream

FILE = Path(__file__).parents[2] / "docs" / "admin-api.openapi.json"
ACCOUNT = "/integrated-account/{account_id}"
SERVER = f"{ACCOUNT}/mcp/{{server_id}}"


def test_the_file_is_what_the_code_says(request: pytest.FixtureRequest) -> None:
    text = json.dumps(description(), indent=2) + "\n"
    if request.config.getoption("--update-golden"):
        FILE.write_text(text, encoding="utf-8")
    assert FILE.read_text(encoding="utf-8") == text


def test_it_is_valid_openapi() -> None:
    document = description()
    validate(document)
    ids = [operation["operationId"] for item in document["paths"].values() for operation in _operations(item)]
    assert len(set(ids)) == len(ids)


def test_no_body_takes_what_it_does_not_know(server: Server) -> None:
    """Else a mistyped name, such as that of an end date, would be told as done."""
    document = description()
    for item in document["paths"].values():
        for operation in _operations(item):
            if "requestBody" in operation:
                reference = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"]
                schema = document["components"]["schemas"][reference.rpartition("/")[2]]
                assert schema["additionalProperties"] is False, operation["operationId"]
    refused = server.api.post("/api-token", json={"name": "x", "role": "caller", "expires_at": "2030-01-01T00:00:00Z"})
    assert (refused.status_code, refused.json()["error"]["faults"]) == (422, ["expires_at: is not known here"])


def test_every_response_is_as_the_file_says(server: Server, upstream: Upstream) -> None:
    told = _Told()
    api, body = server.api, upstream.account(refresh_token=upstream.new_refresh_token())
    account = told.by(api.post("/integrated-account", json=body), "/integrated-account", "post")["id"]
    consent = {name: value for name, value in body.items() if name != "refresh_token"}
    told.by(api.post("/integrated-account", json=consent), "/integrated-account", "post")
    told.by(api.get("/integrated-account"), "/integrated-account", "get")
    own = f"/integrated-account/{account}"
    told.by(api.get(own), ACCOUNT, "get")
    told.by(api.patch(own, json={"daily_credits": 10_000}), ACCOUNT, "patch")
    told.by(api.post(f"{own}/reconnect"), f"{ACCOUNT}/reconnect", "post")
    new = {"name": "Agent", "config": {"methods": ["read"], "tags": ["tickets"]}}
    made = told.by(api.post(f"{own}/mcp", json=new), f"{ACCOUNT}/mcp", "post")
    rpc.call(made["url"], "list_all_zoho_desk_tickets", {"limit": 1})
    one = f"{own}/mcp/{made['id']}"
    told.by(api.get(one), SERVER, "get")
    told.by(api.patch(one, json={"name": "Other"}), SERVER, "patch")
    for step in ("rotate", "pause", "resume"):
        told.by(api.post(f"{one}/{step}"), f"{SERVER}/{step}", "post")
    told.by(api.get(f"{one}/clients"), f"{SERVER}/clients", "get")
    told.by(api.delete(f"{one}/clients/grant_none"), f"{SERVER}/clients/{{grant_id}}", "delete")
    told.by(api.get(f"{one}/calls", params={"limit": 1}), f"{SERVER}/calls", "get")
    told.by(api.delete(one), SERVER, "delete")
    told.by(api.get(f"{own}/mcp?state=ended"), f"{ACCOUNT}/mcp", "get")
    token = told.by(api.post("/api-token", json={"name": "x", "role": "caller"}), "/api-token", "post")
    told.by(api.get("/api-token"), "/api-token", "get")
    told.by(api.delete(f"/api-token/{token['id']}"), "/api-token/{token_id}", "delete")
    told.by(api.get("/person"), "/person", "get")
    told.by(api.delete("/person/person_none"), "/person/{person_id}", "delete", refused=True)
    told.by(api.get("/audit-log"), "/audit-log", "get")
    told.by(api.get("/metrics"), "/metrics", "get")
    told.by(api.patch(f"{own}/mcp/nothing", json={"nothing": 1}), SERVER, "patch", refused=True)
    told.by(api.delete(own), ACCOUNT, "delete")
    assert told.unseen() == set()


class _Told:
    """Holds responses to the file, and knows which of its operations were seen."""

    def __init__(self) -> None:
        self._document = description()
        self._seen: set[tuple[str, str]] = set()

    def by(self, response: httpx2.Response, path: str, method: str, *, refused: bool = False) -> Any:
        """The body of a response that is as the file says."""
        self._seen.add((path, method))
        responses = self._document["paths"][path][method]["responses"]
        told = responses.get(str(response.status_code), responses["default"])
        assert (response.status_code >= 400) == refused, response.text
        if "content" not in told:
            return None
        schema = told["content"]["application/json"]["schema"]
        body = response.json()
        whole = {**schema, "components": self._document["components"], "unevaluatedProperties": False}
        Draft202012Validator(whole).validate(body)
        return body

    def unseen(self) -> set[tuple[str, str]]:
        """The operations whose responses nobody has looked at."""
        all_of = {(path, method) for path, item in self._document["paths"].items() for method in item}
        return {each for each in all_of if each[1] != "parameters"} - self._seen


def _operations(item: dict[str, Any]) -> list[dict[str, Any]]:
    return [operation for method, operation in item.items() if method != "parameters"]
