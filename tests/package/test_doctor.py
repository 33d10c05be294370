"""`zoho-desk-mcp doctor`, as a process against a sandbox on a real socket."""

from __future__ import annotations

from functools import partial
from urllib.parse import parse_qs, urlsplit

import anyio.to_thread
import pytest
from zoho_desk_mcp.sandbox import credentials

from tests.support import plain_http
from tests.support.misbehaving import answer, misbehaving
from tests.support.processes import Machine, agree, consent_address

FULL = {"ZOHO_DESK_REFRESH_TOKEN": credentials.REFRESH_TOKEN, "ZOHO_DESK_ORG_ID": credentials.ORG_ID}


def _narrow_token(sandbox: str, scopes: str) -> str:
    """A refresh token for these scopes alone."""
    redirect_uri = "http://127.0.0.1:9/callback"
    query = {
        "response_type": "code",
        "client_id": credentials.CLIENT_ID,
        "scope": scopes,
        "redirect_uri": redirect_uri,
        "access_type": "offline",
    }
    location = plain_http.get(f"{sandbox}/oauth/v2/auth", params=query).headers["location"]
    form = {
        "grant_type": "authorization_code",
        "client_id": credentials.CLIENT_ID,
        "client_secret": credentials.CLIENT_SECRET,
        "redirect_uri": redirect_uri,
        "code": parse_qs(urlsplit(location).query)["code"][0],
    }
    token = plain_http.post(f"{sandbox}/oauth/v2/token", data=form).json()["refresh_token"]
    return str(token)


def test_a_sound_set_up_is_said_to_be_sound(machine: Machine) -> None:
    done = machine.run("doctor", "--methods", "read", **FULL)
    assert done.returncode == 0, done.stdout
    assert "organization: Northwind Outfitters" in done.stdout
    assert "ok      scope Desk.tickets.READ" in done.stdout
    assert "fail" not in done.stdout
    assert credentials.REFRESH_TOKEN not in done.stdout + done.stderr


def test_missing_settings_are_named(machine: Machine) -> None:
    done = machine.run("doctor", ZOHO_DESK_CLIENT_ID="")
    assert done.returncode == 1
    assert "fail    ZOHO_DESK_CLIENT_ID is missing" in done.stdout
    assert "fail    ZOHO_DESK_REFRESH_TOKEN is missing" in done.stdout
    assert "auth login" in done.stdout


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        (
            {"ZOHO_DESK_REFRESH_TOKEN": "1000.revoked"},
            "fail    token: There is no access token: Zoho refused: invalid_code",
        ),
        (
            {"ZOHO_DESK_CLIENT_SECRET": "other"},
            "fail    token: There is no access token: Zoho refused: invalid_client_secret",
        ),
        ({"ZOHO_DESK_ORG_ID": "12345"}, "fail    organization: 12345 is not one of the account's. Known: 4000"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_after_it_is_tried(
    machine: Machine, environment: dict[str, str], expected: str
) -> None:
    done = machine.run("doctor", **{**FULL, **environment})
    assert done.returncode == 1
    assert expected in done.stdout
    assert "scope" not in done.stdout


@pytest.mark.anyio
async def test_a_response_that_lists_no_organizations_is_not_told_as_a_wrong_setting(machine: Machine) -> None:
    async with misbehaving() as zoho:
        zoho.answer = answer(200, {})
        here = {"ZOHO_DESK_API_URL": zoho.url, "ZOHO_DESK_ACCOUNTS_URL": zoho.url}
        done = await anyio.to_thread.run_sync(partial(machine.run, "doctor", **{**FULL, **here}))
    assert done.returncode == 1
    assert "fail    organization: Zoho Desk responded with a record without data. (BAD_ANSWER)" in done.stdout
    assert "Traceback" not in done.stderr


def test_scopes_are_found_out_by_reading(machine: Machine, sandbox: str) -> None:
    scopes = "Desk.basic.READ,Desk.organization.READ,Desk.settings.READ,Desk.tickets.READ,Desk.search.READ"
    token = _narrow_token(sandbox, scopes)
    done = machine.run("doctor", **{**FULL, "ZOHO_DESK_REFRESH_TOKEN": token})
    assert done.returncode == 1
    assert "ok      scope Desk.tickets.READ" in done.stdout
    assert "fail    scope Desk.contacts.READ is missing, needed by" in done.stdout
    assert "unknown scope Desk.tickets.CREATE: it cannot be tried without" in done.stdout


def test_scopes_noted_at_sign_in_are_compared(machine: Machine) -> None:
    process = machine.start("auth", "login", "--no-browser", "--port", "0", "--tags", "tickets", "--methods", "read")
    agree(consent_address(process))
    process.communicate()
    same = machine.run("doctor", "--tags", "tickets", "--methods", "read")
    assert same.returncode == 0, same.stdout
    wider = machine.run("doctor", "--tags", "tickets")
    assert wider.returncode == 1
    assert "fail    scope Desk.tickets.CREATE is missing, needed by create_a_zoho_desk_" in wider.stdout
    assert "next    run `zoho-desk-mcp auth login` for the same tools" in wider.stdout
    assert "unknown" not in wider.stdout


def test_a_scope_of_look_ups_alone_is_told_so(machine: Machine, sandbox: str) -> None:
    token = _narrow_token(sandbox, "Desk.basic.READ,Desk.organization.READ,Desk.settings.READ,Desk.tickets.READ")
    environment = {**FULL, "ZOHO_DESK_REFRESH_TOKEN": token}
    done = machine.run("doctor", "--tools", "list_all_zoho_desk_tickets", **environment)
    assert "scope Desk.departments.READ is missing, needed to find departments and people by name" in done.stdout


def test_a_file_that_others_may_read_is_told(machine: Machine) -> None:
    process = machine.start("auth", "login", "--no-browser", "--port", "0")
    agree(consent_address(process))
    process.communicate()
    machine.account_file.chmod(0o644)
    done = machine.run("doctor")
    assert done.returncode == 1
    assert f"chmod 600 {machine.account_file}" in done.stdout
