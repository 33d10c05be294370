"""`zoho-desk-mcp auth login`, as processes against a sandbox on a real socket."""

from __future__ import annotations

import errno
import os
import signal
import socket
import struct
import sys
from pathlib import Path
from socketserver import TCPServer
from urllib.parse import parse_qs, urlsplit

import anyio
import pytest
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.sign_in import loopback
from zoho_desk_mcp.sign_in.errors import AuthError

from tests.support import plain_http
from tests.support.processes import PATIENCE, Machine, agree, consent_address, sandbox_process
from tests.support.sign_in import call, sign_in

BROWSER = """\
import sys
sys.path.insert(0, {folder!r})
from tests.support.processes import agree
agree(sys.argv[1])
"""
STAYS_OPEN = """
import os, sys, time
with open(sys.argv[2], "w") as file:
    file.write(str(os.getpid()))
for each in (1, 2):  # the test reads them to their end
    os.close(each)
{agrees}
time.sleep(600)
"""


def test_consent_saves_an_account_that_the_server_then_uses(machine: Machine) -> None:
    said = sign_in(machine)
    assert "Northwind Outfitters" in said
    tickets = anyio.run(call, machine, "list_all_zoho_desk_tickets_search")
    assert isinstance(tickets, dict)
    assert tickets["data"]


def test_the_browser_is_opened(machine: Machine, tmp_path: Path) -> None:
    script = tmp_path / "browser.py"
    script.write_text(BROWSER.format(folder=str(Path(__file__).parents[2])))
    done = machine.run("auth", "login", "--port", "0", BROWSER=f"{sys.executable} {script} %s")
    assert done.returncode == 0, done.stderr
    assert "Signed in to Northwind" in done.stderr


@pytest.mark.parametrize("browser", ["firefox '%s", "/nowhere/firefox %s", "false"])
def test_a_browser_that_cannot_be_opened_is_no_failure(browser: str, machine: Machine) -> None:
    done = machine.run("auth", "login", "--port", "0", "--wait", "0.2", BROWSER=browser)
    assert done.returncode == 2
    assert "Open this page and agree" in done.stderr
    assert "did not lead back here" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_browser_that_runs_until_it_is_closed_is_not_waited_for(machine: Machine, tmp_path: Path) -> None:
    script, pid = tmp_path / "browser.py", tmp_path / "pid"
    script.write_text(STAYS_OPEN.format(agrees=BROWSER.format(folder=str(Path(__file__).parents[2]))))
    process = machine.start("auth", "login", "--port", "0", BROWSER=f"{sys.executable} {script} %s {pid}")
    try:
        _, said = process.communicate(timeout=PATIENCE)
    finally:
        os.kill(int(pid.read_text()), signal.SIGKILL)
    assert process.returncode == 0, said
    assert "Signed in to Northwind" in said


def test_an_answer_with_another_state_is_refused_and_waiting_goes_on(machine: Machine) -> None:
    process = machine.start("auth", "login", "--no-browser", "--port", "0")
    address = consent_address(process)
    callback = parse_qs(urlsplit(address).query)["redirect_uri"][0]
    for query in ("?code=stolen&state=wrong", "?code=stolen", ""):
        assert plain_http.get(callback + query).status_code == 400
    assert plain_http.get(callback.replace("/callback", "/else")).status_code == 404
    assert agree(address).status_code == 200
    process.communicate(timeout=PATIENCE)
    assert process.returncode == 0


def test_a_code_is_worth_nothing_without_the_verifier(machine: Machine, sandbox: str) -> None:
    process = machine.start("auth", "login", "--no-browser", "--port", "0")
    address = consent_address(process)
    query = parse_qs(urlsplit(address).query)
    with plain_http.Client() as thief:
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
    assert "did not lead back here" in done.stderr


def test_a_taken_port_is_said(machine: Machine, sandbox: str) -> None:
    port = str(urlsplit(sandbox).port)
    done = machine.run("auth", "login", "--no-browser", "--port", port)
    assert done.returncode == 2
    assert f"Port {port} is taken" in done.stderr


def test_a_port_without_the_right_to_it_is_not_called_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(TCPServer, "server_bind", refuse)
    with pytest.raises(AuthError, match=r"^Port 80 cannot be used \(Permission denied\). Choose another with --port.$"):
        loopback.Loopback(80, "state")


@pytest.mark.parametrize(
    ("accounts", "expected"),
    [
        ("https://accounts.zoho.eu", "--data-center eu"),
        ("https://accounts.none.example", "none of its known data centers"),
        ("https://[", "none of its known data centers"),
    ],
)
def test_an_account_of_another_data_center_is_told_which(machine: Machine, accounts: str, expected: str) -> None:
    process = machine.start("auth", "login", "--no-browser", "--port", "0")
    query = parse_qs(urlsplit(consent_address(process)).query)
    back = {"code": "1000.c", "state": query["state"][0], "accounts-server": accounts}
    page = plain_http.get(query["redirect_uri"][0], params=back)
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2, said
    assert expected in said
    assert "Signed in" not in page.text


def test_a_code_is_not_used_where_no_account_can_be_saved(tmp_path: Path) -> None:
    """It serves once, and Zoho keeps no more than twenty refresh tokens: one would be nobody's."""
    file, folder = tmp_path / "file", tmp_path / "folder"
    file.touch()
    with sandbox_process() as url:
        machine = Machine(tmp_path, url)
        (folder / "zoho-desk-mcp" / "account.json").mkdir(parents=True)
        for place in (file, folder):
            refused = machine.run("auth", "login", "--code", credentials.GRANT_CODE, XDG_CONFIG_HOME=str(place))
            assert refused.returncode == 2
            assert "cannot be written" in refused.stderr
        done = machine.run("auth", "login", "--code", credentials.GRANT_CODE)
        assert done.returncode == 0, done.stderr


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
        ({"ZOHO_DESK_ACCOUNTS_URL": "http://127.0.0.1:9"}, "could not be reached"),
    ],
)
def test_what_is_wrong_with_the_client_is_said(machine: Machine, environment: dict[str, str], expected: str) -> None:
    done = machine.run("auth", "login", "--code", "1000.x", **environment)
    assert done.returncode == 2
    assert expected in done.stderr
    assert "Traceback" not in done.stderr


def test_what_is_no_request_is_not_told_and_waiting_goes_on(machine: Machine) -> None:
    """Any program may connect to the port, and browsers break connections off."""
    process = machine.start("auth", "login", "--no-browser", "--port", "0")
    address = consent_address(process)
    callback = urlsplit(parse_qs(urlsplit(address).query)["redirect_uri"][0])
    for sent in (b"", b"GET /callb", b"GET //[/callback HTTP/1.1\r\n\r\n", b"\x16\x03\x01\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", callback.port or 0)) as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # closing breaks off
            connection.sendall(sent)
    assert agree(address).status_code == 200
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert "Traceback" not in said


def test_no_name_server_is_asked_before_the_consent_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library asks for this machine's name: where none answers, 10 seconds went by, and no signal ended them."""
    asked: list[str] = []
    monkeypatch.setattr(socket, "getfqdn", asked.append)
    with loopback.Loopback(0, "state") as opened:
        assert opened.redirect_uri.startswith("http://localhost:")
    assert asked == []


def test_nobody_is_asked_for_consent_where_the_account_cannot_be_kept(machine: Machine) -> None:
    machine.account_file.mkdir(parents=True)
    refused = machine.run("auth", "login", "--no-browser", "--port", "0")
    assert (refused.returncode, refused.stdout) == (2, ""), refused.stderr
    assert "account.json cannot be written: it is a folder" in refused.stderr
    assert "/oauth/v2/auth" not in refused.stderr


def test_a_refresh_token_that_cannot_be_kept_is_revoked(machine: Machine) -> None:
    process = machine.start("auth", "login", "--no-browser", "--port", "0")
    address = consent_address(process)
    folder = machine.account_file.parent
    folder.rmdir()  # nothing is left in it of the look whether it can be written
    folder.write_text("")
    agree(address)
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2, said
    assert "account.json cannot be written" in said
    assert "The new refresh token was revoked" in said
