"""Which organization a sign-in is for."""

from __future__ import annotations

import json
import re
from typing import Any

import anyio
import pytest
from zoho_desk_mcp.organizations import Organization, fetch_organizations
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.http.http_client import FixedTimeouts, http_client
from zoho_desk_mcp.sign_in.choose_organization import choose_organization
from zoho_desk_mcp.sign_in.errors import AuthError

from tests.support.misbehaving import SHORT, answer, misbehaving
from tests.support.processes import PATIENCE, Machine, agree, consent_address
from tests.support.sign_in import FORGOTTEN, call


def test_an_unknown_organization_leaves_a_sign_in_without_one(machine: Machine) -> None:
    process = machine.start("auth", "login", "--no-browser", "--port", "0", "--org", "1")
    agree(consent_address(process))
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert f"{credentials.ORG_ID}  Northwind" in said
    failed = machine.run(**FORGOTTEN)
    named = re.findall(r"ZOHO_DESK_\w+ is missing", failed.stderr)
    assert named == ["ZOHO_DESK_ORG_ID is missing"]
    assert anyio.run(_call_in, machine, credentials.ORG_ID)


async def _call_in(machine: Machine, org_id: str) -> object:
    return await call(machine, "list_all_zoho_desk_departments", ZOHO_DESK_ORG_ID=org_id)


ORGANIZATIONS = [Organization("1", "One"), Organization("2", "Two", is_default=True)]


def test_a_person_picks_one_of_several_organizations() -> None:
    asked: list[str] = []

    def ask(question: str) -> str:
        asked.append(question)
        return " 2 "

    assert choose_organization(ORGANIZATIONS, None, ask).id == "2"
    assert "1. 1  One\n  2. 2  Two  (default)" in asked[0]
    assert choose_organization(ORGANIZATIONS, "1", ask).id == "1"
    assert len(asked) == 1


@pytest.mark.parametrize("answer", [None, "", "0", "3", "two", "²"])
def test_no_clear_choice_lists_the_organizations(answer: str | None) -> None:
    with pytest.raises(AuthError, match=r"choose one with --org:\n  1  One\n  2  Two"):
        choose_organization(ORGANIZATIONS, None, lambda _: answer)


ODD = [
    {"id": "1", "companyName": "One\x1b]0;owned\x07 \n and\u202e more"},
    {"id": 2, "portalName": "n" * 5_000, "companyName": ["Two"], "isDefault": "yes"},
    *({"id": odd, "companyName": "No"} for odd in ("", "abc", "9" * 33, True, 1.5, ["1"], {"id": "1"}, None)),
    "no record",
]


@pytest.mark.anyio
async def test_odd_organizations_of_a_response_are_left_out_and_their_names_fit_a_line() -> None:
    deep = json.loads("[" * 400 + "]" * 400)
    async with misbehaving() as zoho, http_client(FixedTimeouts(SHORT, SHORT)) as http:
        zoho.answer = answer(200, {"data": [*ODD, {"id": deep}, {"id": "3", "companyName": deep}]})
        one, two, three = await fetch_organizations(http, zoho.url, "token")
        assert str(one) == "1  One]0;owned and more"
        assert str(two) == f"2  {'n' * 100}"
        assert str(three) == "3  without a name"
        bodies: tuple[Any, ...] = ({"data": []}, [], None)
        for body in bodies:
            zoho.answer = answer(200, body)
            assert await fetch_organizations(http, zoho.url, "token") == []


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("body", "odd"),
    [
        ({}, "a record without data"),
        (5, "a number as data, where a list belongs"),
        ({"data": {"id": "1"}}, "an object as data, where a list belongs"),
    ],
)
async def test_a_response_that_lists_no_organizations_is_not_told_as_a_user_without_any(body: Any, odd: str) -> None:
    async with misbehaving() as zoho, http_client(FixedTimeouts(SHORT, SHORT)) as http:
        zoho.answer = answer(200, body)
        with pytest.raises(ApiError, match=odd):
            await fetch_organizations(http, zoho.url, "token")
