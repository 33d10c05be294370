"""Every operation of Zoho Desk is simulated, or the sandbox says that it is not, and never makes data up."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from zoho_desk_mcp.sandbox.app import create_app
from zoho_desk_mcp.sandbox.handlers import HANDLERS
from zoho_desk_mcp.sandbox.operations import Operation, load_operations

from tests.support.desk import Desk

KINDS = {"departmentId": 1, "agentId": 2, "teamId": 3, "accountId": 4, "contactId": 5, "productId": 6, "ticketId": 7}
KINDS |= {"articleId": 8, "fieldId": 9, "mailReplyAddressId": 11, "businessHourId": 12, "tagId": 14, "currentTagId": 14}
KINDS |= {"holidayListId": 15, "slaId": 16, "supportPlanId": 17, "contractId": 18}
KINDS |= {"rootCategoryId": 13, "categoryId": 13, "parentCategoryId": 13}
KINDS |= {"primaryDepartmentId": 1, "associatedSLAId": 16, "associatedSupportPlanId": 17, "ownerId": 2}
SECTION, LAYOUT = "4000000000013000004", "4000000000000980001"
ORGANIZATION = "4000000000000990001"
WORDS = {
    "organizationId": ORGANIZATION,
    "sectionId": SECTION,
    "layoutId": LAYOUT,
    "moduleApiName": "cm_things",
    "locale": "en",
    "emailId": "maya.okafor@northwind-sandbox.example",
}
CANDIDATES = (
    "1",
    "abc",
    "2026-01-31T09:30:00.000Z",
    "2026-01-31",
    "someone@example.com",
    "https://example.com",
    "sub.example.com",
    "text/plain",
    "a:b",
    "#ffffff",
    "true",
    "MONDAY",
    "01-31",
    "1.0",
    "a" * 37,
    "00000000-0000-0000-0000-000000000000",
)
"""Texts of which one fits most patterns."""


def seed_id(kind: int) -> str:
    return f"40000000000{kind:02d}000001"


def minimal(schema: dict[str, Any], name: str = "") -> Any:
    """The smallest value that fits a schema."""
    if schema.get("enum"):
        return schema["enum"][0]
    types = schema.get("type", "object" if "properties" in schema else "string")
    match next(one for one in ([types] if isinstance(types, str) else types) if one != "null"):
        case "object":
            return {key: minimal(schema["properties"].get(key, {}), key) for key in schema.get("required", [])}
        case "array":
            count = max(1, schema.get("minItems", 0))
            items = [minimal(schema.get("items", {}), name) for _ in range(count)]
            return [str(number) for number in range(1, count + 1)] if count > 1 and items[0] == "1" else items
        case "boolean":
            return True
        case "integer" | "number":
            return max(1, int(schema.get("minimum", 1)))
    return text(schema, name)


def text(schema: dict[str, Any], name: str) -> str:
    if name in KINDS or name in WORDS:
        return seed_id(KINDS[name]) if name in KINDS else WORDS[name]
    pattern = re.compile(schema.get("pattern", ""))
    fitting = [word for word in CANDIDATES if pattern.search(word) and len(word) >= schema.get("minLength", 0)]
    return fitting[0] if fitting else "x" * schema.get("minLength", 1)


def path_of(operation: Operation) -> str:
    def value(match: re.Match[str]) -> str:
        name = match[1]
        known = WORDS.get(name) or (seed_id(KINDS[name]) if name in KINDS else None)
        schema = operation.path_values[name]
        fits = known and re.search(schema.get("pattern", ""), known) and known in schema.get("enum", [known])
        return known if fits and known else str(minimal(schema, "" if name in KINDS else name))

    return re.sub(r"{(\w+)}", value, operation.path)


def required_query(operation: Operation) -> dict[str, str]:
    return {name: as_text(minimal(operation.query[name], name)) for name in operation.required}


def call(desk: Desk, operation: Operation, **more: str) -> Any:
    options: dict[str, Any] = {"params": required_query(operation) | more}
    if operation.media_type == "multipart/form-data":
        options["files"] = dict.fromkeys((operation.body or {})["required"], ("a.txt", b"x"))
    elif operation.body is not None and operation.method != "GET":
        options["json"] = minimal(operation.body)
    return desk.send(operation.method, path_of(operation), **options)


def as_text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(as_text(item) for item in value)
    return value if isinstance(value, str) else json.dumps(value)


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
