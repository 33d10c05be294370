"""Which organization a sign-in is for."""

from __future__ import annotations

import re

import anyio
import pytest
from zoho_desk_mcp.organizations import Organization
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.sign_in.choose_organization import choose_organization
from zoho_desk_mcp.sign_in.errors import AuthError

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
