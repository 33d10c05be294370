"""Every operation of Zoho Desk is simulated, or the sandbox says that it is not, and never makes data up."""

from __future__ import annotations

from typing import Any

import pytest
from zoho_desk_mcp.sandbox.app import create_app
from zoho_desk_mcp.sandbox.handlers import HANDLERS
from zoho_desk_mcp.sandbox.operations import load_operations

from tests.support.desk import Desk
from tests.support.minimal_calls import call, path_of, required_query


@pytest.fixture(scope="module")
def signed_in() -> dict[str, str]:
    """The headers of a token; each call gets a world of its own, with this token in it."""
    desk = Desk(create_app())
    desk.sign_in()
    return {"headers": desk.headers["Authorization"], "tokens": desk.app.state.tokens}


@pytest.mark.parametrize("name", sorted(load_operations()))
def test_operation_is_simulated_or_says_that_it_is_not(name: str, signed_in: dict[str, Any]) -> None:
    operation, desk = load_operations()[name], fresh_desk(signed_in)
    response = call(desk, operation)
    assert desk.app.state.requests[-1].operation == name
    if name not in HANDLERS:
        assert response.status_code == 501
        assert response.json() == {
            "errorCode": "NOT_SIMULATED",
            "message": f"The sandbox does not simulate this operation ({name}).",
        }
        return
    assert response.status_code < 500, response.text
    assert b"sample" not in response.content.lower()
    if response.status_code >= 400:
        assert response.json()["errorCode"] in ("INVALID_DATA", "RESOURCE_NOT_FOUND", "UNPROCESSABLE_ENTITY")
    elif response.status_code != 204:
        assert response.status_code == operation.status
        if operation.response_media_type == "application/json" and response.content:
            assert_fields(operation.response, response.json())


@pytest.mark.parametrize("name", sorted(name for name in load_operations() if name not in HANDLERS))
def test_what_is_not_simulated_is_validated_all_the_same(name: str, signed_in: dict[str, Any]) -> None:
    operation, desk = load_operations()[name], fresh_desk(signed_in)
    response = call(desk, operation, colour="red")
    assert (response.status_code, response.json()["errorCode"]) == (422, "UNPROCESSABLE_ENTITY")
    if operation.body and operation.body.get("required") and operation.media_type == "application/json":
        response = desk.send(operation.method, path_of(operation), params=required_query(operation), json={})
        assert (response.status_code, response.json()["errorCode"]) == (422, "INVALID_DATA")


def fresh_desk(signed_in: dict[str, Any]) -> Desk:
    desk = Desk(create_app())
    desk.app.state.tokens = signed_in["tokens"]
    desk.headers["Authorization"] = signed_in["headers"]
    return desk


def assert_fields(fields: Any, body: Any) -> None:
    """No response has a field that upstream's file does not declare."""
    if isinstance(fields, dict) and isinstance(body, dict) and fields:
        assert set(body) <= set(fields)
        for key, value in body.items():
            assert_fields(fields[key], value)
    elif isinstance(fields, list) and isinstance(body, list) and fields:
        for item in body:
            assert_fields(fields[0], item)


def test_every_handler_has_an_operation() -> None:
    assert set(HANDLERS) <= set(load_operations())
