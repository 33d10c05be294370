"""The bare sandbox refuses what the other refuses, and says as little about it as Zoho Desk does."""

from __future__ import annotations

from typing import Any

import pytest
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.sandbox.app import create_app

from tests.support import plain_http
from tests.support.desk import TOKEN_FORM, Desk, error
from tests.support.processes import sandbox_process

TICKET, CONTACT, SUPPORT = "4000000000007000010", "4000000000005000001", "4000000000001000001"


@pytest.fixture
def bare() -> Desk:
    desk = Desk(create_app(bare=True))
    desk.sign_in()
    return desk


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"priority": "Critical"}, {"fieldName": "/priority", "errorType": "invalid", "errorMessage": ""}),
        ({"status": "Done"}, {"fieldName": "/status", "errorType": "invalid", "errorMessage": ""}),
        ({"assigneeId": "1"}, {"fieldName": "/assigneeId", "errorType": "invalid", "errorMessage": ""}),
        ({"subject": ""}, {"fieldName": "/subject", "errorType": "missing", "errorMessage": ""}),
        ({"colour": "red"}, {"fieldName": "/colour", "errorType": "invalid", "errorMessage": ""}),
    ],
)
def test_a_wrong_field_is_named_and_nothing_more(bare: Desk, desk: Desk, values: Any, expected: Any) -> None:
    response = bare.patch(f"tickets/{TICKET}", values)
    assert (response.status_code, response.json()) == (
        422,
        {
            "errorCode": "INVALID_DATA",
            "message": "The data is invalid due to validation restrictions",
            "errors": [expected],
        },
    )
    (explained,) = desk.patch(f"tickets/{TICKET}", values).json()["errors"]
    assert explained["errorMessage"]
    assert explained | {"errorMessage": ""} == expected


@pytest.mark.parametrize("query", [{"limit": "ten"}, {"include": "everything"}, {"departmentId": "first"}])
def test_a_wrong_parameter_is_named_and_nothing_more(bare: Desk, desk: Desk, query: dict[str, str]) -> None:
    message = f"The value passed for field '{next(iter(query))}' is invalid."
    assert bare.get("tickets", **query).json() == {"errorCode": "UNPROCESSABLE_ENTITY", "message": message}
    assert len(desk.get("tickets", **query).json()["message"]) > len(message)


def test_what_is_right_is_the_same(bare: Desk) -> None:
    body = {"subject": "A new one", "departmentId": SUPPORT, "contactId": CONTACT}
    made = bare.post("tickets", body)
    assert made.status_code == 200
    assert bare.get(f"tickets/{made.json()['id']}").json()["subject"] == "A new one"
    assert error(bare.get("tickets/1")) == (404, "RESOURCE_NOT_FOUND")


@pytest.mark.parametrize(("options", "explains"), [((), True), (("--bare",), False)])
def test_the_command_serves_either(options: tuple[str, ...], explains: bool) -> None:
    with sandbox_process(*options) as url:
        token = plain_http.post(f"{url}/oauth/v2/token", data=TOKEN_FORM).json()["access_token"]
        headers = {"orgId": credentials.ORG_ID, "Authorization": f"Zoho-oauthtoken {token}"}
        changed = plain_http.patch(f"{url}/api/v1/tickets/{TICKET}", json={"priority": "Critical"}, headers=headers)
    (fault,) = changed.json()["errors"]
    assert (fault["fieldName"], fault["errorType"]) == ("/priority", "invalid")
    assert bool(fault["errorMessage"]) is explains
