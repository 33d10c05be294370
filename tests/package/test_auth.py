"""`zoho-desk-mcp auth`, as processes against a sandbox on a real socket."""

from __future__ import annotations

import json
import re
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import anyio
import httpx2
import pytest
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.scopes import missing_scopes, needed_scopes
from zoho_desk_mcp.server.files.private_file import write_private
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.selection import Selection
from zoho_desk_mcp.sign_in.account import Account
from zoho_desk_mcp.sign_in.errors import AuthError
from zoho_desk_mcp.sign_in.organizations import Organization, choose
from zoho_desk_mcp.sign_in.saved_settings import saved_settings

from tests.support.processes import PATIENCE, Machine, agree, consent_address, sandbox_process

TICKETS = ("--tags", "tickets", "--methods", "read")
BROWSER = """\
import sys
sys.path.insert(0, {folder!r})
from tests.support.processes import agree
agree(sys.argv[1])
"""
FILE_KEYRING = """\
import json
from pathlib import Path
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

FILE = Path({file!r})


class Keyring(KeyringBackend):
    priority = 5

    def _all(self):
        return json.loads(FILE.read_text()) if FILE.exists() else {{}}

    def get_password(self, service, username):
        return self._all().get(f"{{service}}/{{username}}")

    def set_password(self, service, username, password):
        FILE.write_text(json.dumps(self._all() | {{f"{{service}}/{{username}}": password}}))

    def delete_password(self, service, username):
        kept = self._all()
        if kept.pop(f"{{service}}/{{username}}", None) is None:
            raise PasswordDeleteError
        FILE.write_text(json.dumps(kept))
"""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[str]:
    with sandbox_process() as url:
        yield url


@pytest.fixture
def machine(tmp_path: Path, sandbox: str) -> Machine:
    return Machine(tmp_path, sandbox)


def _sign_in(machine: Machine, *arguments: str, **environment: str) -> str:
    """Sign in by the consent page: what the command said after it."""
    process = machine.start("auth", "login", "--no-browser", "--port", "0", *arguments, **environment)
    answer = agree(consent_address(process))
    _, said = process.communicate(timeout=PATIENCE)
    assert (process.returncode, answer.status_code) == (0, 200), said
    assert "Signed in" in answer.text
    return said


def _saved(machine: Machine) -> dict[str, dict[str, str]]:
    saved: dict[str, dict[str, str]] = json.loads(machine.account_file.read_text())
    return saved


def _refresh(sandbox: str, refresh_token: str) -> dict[str, str]:
    form = {
        "grant_type": "refresh_token",
        "client_id": credentials.CLIENT_ID,
        "client_secret": credentials.CLIENT_SECRET,
        "refresh_token": refresh_token,
    }
    answer: dict[str, str] = httpx2.post(f"{sandbox}/oauth/v2/token", data=form).json()
    return answer


async def _call(machine: Machine, name: str, **environment: str) -> object:
    """What a tool answers from a server that has only what sign-in saved."""
    server = StdioServerParameters(
        command=sys.executable, args=["-m", "zoho_desk_mcp"], env=machine.with_({**FORGOTTEN, **environment})
    )
    async with stdio_client(server) as (read, write), ClientSession(read, write) as session:
        await session.initialize()
        result = await session.call_tool(name, {})
        assert not result.is_error, result
        return result.structured_content


FORGOTTEN = {"ZOHO_DESK_CLIENT_ID": "", "ZOHO_DESK_CLIENT_SECRET": ""}


def test_consent_saves_an_account_that_the_server_then_uses(machine: Machine) -> None:
    said = _sign_in(machine)
    assert "Northwind Outfitters" in said
    tickets = anyio.run(_call, machine, "list_all_zoho_desk_tickets")
    assert isinstance(tickets, dict)
    assert tickets["data"]


@pytest.mark.parametrize("backend", ["null", "fail"])  # one forgets everything, the other refuses everything
def test_without_a_keyring_a_file_of_mode_0600_keeps_the_secrets(machine: Machine, sandbox: str, backend: str) -> None:
    said = _sign_in(machine, PYTHON_KEYRING_BACKEND=f"keyring.backends.{backend}.Keyring")
    assert stat.S_IMODE(machine.account_file.stat().st_mode) == 0o600
    assert list(machine.account_file.parent.iterdir()) == [machine.account_file]
    saved = _saved(machine)
    assert saved["account"]["org_id"] == credentials.ORG_ID
    assert "access_token" in _refresh(sandbox, saved["secrets"]["refresh_token"])
    assert saved["secrets"]["refresh_token"] not in said
    assert credentials.CLIENT_SECRET not in said


def test_with_a_keyring_the_file_holds_no_secret(machine: Machine, tmp_path: Path) -> None:
    ring = tmp_path / "ring.json"
    (tmp_path / "file_keyring.py").write_text(FILE_KEYRING.format(file=str(ring)))
    machine.environment |= {"PYTHON_KEYRING_BACKEND": "file_keyring.Keyring", "PYTHONPATH": str(tmp_path)}
    said = _sign_in(machine)
    assert "keyring" in said
    kept = json.loads(json.loads(ring.read_text())["zoho-desk-mcp/account"])
    text = machine.account_file.read_text()
    assert kept["refresh_token"] not in text
    assert kept["client_secret"] not in text
    assert anyio.run(_call, machine, "list_all_zoho_desk_departments")
    assert machine.run("auth", "logout").returncode == 0
    assert json.loads(ring.read_text()) == {}
    assert not machine.account_file.exists()


def test_a_keyring_that_is_gone_is_named_when_settings_are_missing(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "file_keyring.py").write_text(FILE_KEYRING.format(file=str(tmp_path / "ring.json")))
    _sign_in(machine, PYTHON_KEYRING_BACKEND="file_keyring.Keyring", PYTHONPATH=str(tmp_path))
    failed = machine.run(**FORGOTTEN)
    assert failed.returncode == 2
    assert "ZOHO_DESK_REFRESH_TOKEN is missing" in failed.stderr
    assert "ZOHO_DESK_CLIENT_SECRET is missing" in failed.stderr
    assert "ZOHO_DESK_CLIENT_ID" not in failed.stderr
    assert "The keyring does not give the saved secrets" in failed.stderr


def test_the_consent_page_asks_for_the_scopes_of_the_chosen_tools(machine: Machine) -> None:
    process = machine.start("auth", "login", "--no-browser", "--port", "0", *TICKETS)
    address = consent_address(process)
    process.kill()
    process.communicate()
    query = parse_qs(urlsplit(address).query)
    expected = needed_scopes(Selection(methods=("read",), tags=("tickets",)).names())
    assert query["scope"][0].split(",") == expected
    assert "Desk.tickets.READ" in expected
    assert "Desk.basic.READ" in expected
    assert not [scope for scope in expected if not scope.endswith(".READ")]
    assert query["access_type"] == ["offline"]
    assert query["code_challenge_method"] == ["S256"]
    assert len(query["state"][0]) >= 32


def test_scopes_are_printed_as_a_self_client_takes_them(machine: Machine) -> None:
    printed = machine.run("auth", "scopes", *TICKETS).stdout
    assert printed == ",".join(needed_scopes(Selection(methods=("read",), tags=("tickets",)).names())) + "\n"


def test_the_browser_is_opened(machine: Machine, tmp_path: Path) -> None:
    script = tmp_path / "browser.py"
    script.write_text(BROWSER.format(folder=str(Path(__file__).parents[2])))
    done = machine.run("auth", "login", "--port", "0", BROWSER=f"{sys.executable} {script} %s")
    assert done.returncode == 0, done.stderr
    assert "Signed in to Northwind" in done.stderr


def test_an_answer_with_another_state_is_refused_and_waiting_goes_on(machine: Machine) -> None:
    process = machine.start("auth", "login", "--no-browser", "--port", "0")
    address = consent_address(process)
    callback = parse_qs(urlsplit(address).query)["redirect_uri"][0]
    for query in ("?code=stolen&state=wrong", "?code=stolen", ""):
        assert httpx2.get(callback + query).status_code == 400
    assert httpx2.get(callback.replace("/callback", "/else")).status_code == 404
    assert agree(address).status_code == 200
    process.communicate(timeout=PATIENCE)
    assert process.returncode == 0


def test_a_code_is_worth_nothing_without_the_verifier(machine: Machine, sandbox: str) -> None:
    process = machine.start("auth", "login", "--no-browser", "--port", "0")
    address = consent_address(process)
    query = parse_qs(urlsplit(address).query)
    with httpx2.Client() as thief:
        way_back = thief.post(address, data={"choice": "accept"}).headers["location"]
        form = {
            "grant_type": "authorization_code",
            "client_id": credentials.CLIENT_ID,
            "client_secret": credentials.CLIENT_SECRET,
            "redirect_uri": query["redirect_uri"][0],
            "code": parse_qs(urlsplit(way_back).query)["code"][0],
        }
        assert thief.post(f"{sandbox}/oauth/v2/token", data=form).json() == {"error": "invalid_code"}
    process.kill()
    process.communicate()


def test_refused_consent_is_said(machine: Machine) -> None:
    process = machine.start("auth", "login", "--no-browser", "--port", "0")
    page = agree(consent_address(process), "reject")
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert "Not signed in" in page.text
    assert "access_denied" in said
    assert not machine.account_file.exists()


def test_no_answer_ends_the_waiting(machine: Machine) -> None:
    done = machine.run("auth", "login", "--no-browser", "--port", "0", "--wait", "0.2")
    assert done.returncode == 2
    assert "No answer came back" in done.stderr


def test_a_taken_port_is_said(machine: Machine, sandbox: str) -> None:
    port = str(urlsplit(sandbox).port)
    done = machine.run("auth", "login", "--no-browser", "--port", port)
    assert done.returncode == 2
    assert f"Port {port} is taken" in done.stderr


def test_an_account_of_another_data_center_is_told_which(machine: Machine) -> None:
    process = machine.start("auth", "login", "--no-browser", "--port", "0")
    query = parse_qs(urlsplit(consent_address(process)).query)
    back = {"code": "1000.c", "state": query["state"][0], "accounts-server": "https://accounts.zoho.eu"}
    httpx2.get(query["redirect_uri"][0], params=back)
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert "--data-center eu" in said


def test_a_self_clients_code_signs_in_once(tmp_path: Path) -> None:
    with sandbox_process() as url:
        machine = Machine(tmp_path, url)
        first = machine.run("auth", "login", "--code", credentials.GRANT_CODE)
        assert first.returncode == 0, first.stderr
        assert "not known" in machine.run("auth", "status").stdout
        again = machine.run("auth", "login", "--code", credentials.GRANT_CODE)
        assert again.returncode == 2
        assert "invalid_code" in again.stderr
        assert "Get a new one" in again.stderr


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"ZOHO_DESK_CLIENT_ID": "1000.OTHER"}, "invalid_client. The client ID is unknown"),
        ({"ZOHO_DESK_CLIENT_SECRET": "other"}, "invalid_client_secret. The client secret does not belong"),
        ({"ZOHO_DESK_CLIENT_ID": ""}, "Give --client-id"),
        ({"ZOHO_DESK_CLIENT_SECRET": ""}, "Set ZOHO_DESK_CLIENT_SECRET"),
        ({"ZOHO_DESK_DATA_CENTER": "mars"}, "ZOHO_DESK_DATA_CENTER must be one of 'us', 'eu', "),
        ({"ZOHO_DESK_ACCOUNTS_URL": "http://127.0.0.1:9"}, "gave no answer"),
    ],
)
def test_what_is_wrong_with_the_client_is_said(machine: Machine, environment: dict[str, str], expected: str) -> None:
    done = machine.run("auth", "login", "--code", "1000.x", **environment)
    assert done.returncode == 2
    assert expected in done.stderr
    assert "Traceback" not in done.stderr


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
    return await _call(machine, "list_all_zoho_desk_departments", ZOHO_DESK_ORG_ID=org_id)


def test_status_shows_the_account_and_the_scopes_it_lacks(machine: Machine) -> None:
    assert machine.run("auth", "status").returncode == 1
    _sign_in(machine, *TICKETS)
    shown = machine.run("auth", "status", *TICKETS)
    assert shown.returncode == 0
    assert f"{credentials.ORG_ID} Northwind" in shown.stdout
    assert "all " in shown.stdout
    assert "lacking" in machine.run("auth", "status").stdout
    secrets = _saved(machine)["secrets"]
    assert not [secret for secret in secrets.values() if secret in shown.stdout + shown.stderr]


def test_logout_revokes_and_forgets(machine: Machine, sandbox: str) -> None:
    _sign_in(machine)
    token = _saved(machine)["secrets"]["refresh_token"]
    done = machine.run("auth", "logout")
    assert done.returncode == 0, done.stderr
    assert not machine.account_file.exists()
    assert _refresh(sandbox, token) == {"error": "invalid_code"}
    assert "Nobody is signed in" in machine.run("auth", "logout").stderr


def test_logout_without_zoho_forgets_and_says_so(tmp_path: Path) -> None:
    with sandbox_process() as url:
        machine = Machine(tmp_path, url)
        _sign_in(machine)
    done = machine.run("auth", "logout")
    assert done.returncode == 1
    assert "did not confirm" in done.stderr
    assert not machine.account_file.exists()


def test_a_damaged_file_is_named_without_its_content(machine: Machine) -> None:
    _sign_in(machine)
    machine.account_file.write_text('{"account": {}, "secrets": "planted-secret"}')
    for command in (("auth", "status"), ()):
        failed = machine.run(*command, **FORGOTTEN)
        assert failed.returncode == 2
        assert str(machine.account_file) in failed.stderr
        assert "planted-secret" not in failed.stderr
        assert "Traceback" not in failed.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [("CLIENT_ID", "1000.OTHER"), ("DATA_CENTER", "eu"), ("ACCOUNTS_URL", "http://127.0.0.1:9")],
)
def test_saved_secrets_go_to_no_other_client_or_server(machine: Machine, name: str, value: str) -> None:
    _sign_in(machine)
    failed = machine.run(**{**FORGOTTEN, f"ZOHO_DESK_{name}": value})
    assert failed.returncode == 2
    assert "ZOHO_DESK_REFRESH_TOKEN is missing" in failed.stderr
    assert f"has another ZOHO_DESK_{name}" in failed.stderr


def test_a_refresh_token_in_the_environment_stands_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    account = Account(client_id="1000.A", data_center="eu", org_id="7")
    content = {"account": account.model_dump(), "secrets": {"client_secret": "s", "refresh_token": "r"}}
    (tmp_path / "zoho-desk-mcp").mkdir(parents=True, exist_ok=True)
    write_private(tmp_path / "zoho-desk-mcp/account.json", json.dumps(content))
    assert saved_settings({"ZOHO_DESK_REFRESH_TOKEN": "own"})[0] == {}
    found, _ = saved_settings({"ZOHO_DESK_ORG_ID": "8"})
    assert set(found) == {"client_id", "client_secret", "refresh_token", "data_center"}
    assert "r" not in repr(found["refresh_token"]).removeprefix("SecretStr")


ORGANIZATIONS = [Organization("1", "One"), Organization("2", "Two", is_default=True)]


def test_a_person_picks_one_of_several_organizations() -> None:
    asked: list[str] = []

    def ask(question: str) -> str:
        asked.append(question)
        return " 2 "

    assert choose(ORGANIZATIONS, None, ask).id == "2"
    assert "1. 1  One\n  2. 2  Two  (default)" in asked[0]
    assert choose(ORGANIZATIONS, "1", ask).id == "1"
    assert len(asked) == 1


@pytest.mark.parametrize("answer", [None, "", "0", "3", "two", "²"])
def test_no_clear_choice_lists_the_organizations(answer: str | None) -> None:
    with pytest.raises(AuthError, match=r"choose one with --org:\n  1  One\n  2  Two"):
        choose(ORGANIZATIONS, None, lambda _: answer)


def test_looked_up_names_need_the_scopes_of_the_look_up() -> None:
    reply = "create_a_zoho_desk_email_reply"
    assert "Desk.settings.READ" not in TOOLS[reply].scopes
    assert {"Desk.settings.READ", "Desk.tickets.READ"} <= set(needed_scopes([reply]))
    assert "Desk.agents.READ" not in needed_scopes([reply])
    assert "Desk.agents.READ" in needed_scopes(["update_a_zoho_desk_ticket_by_id"])


def test_all_stands_for_each_scope_of_its_module() -> None:
    assert missing_scopes(["Desk.tickets.READ", "Desk.contacts.READ"], ["Desk.tickets.ALL"]) == ["Desk.contacts.READ"]
