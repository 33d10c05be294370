"""`auth login` that ends between the code and the saved account: no refresh token lives on that nobody has."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.support.processes import PATIENCE, Machine, agree, consent_address
from tests.support.sign_in import FILE_KEYRING, refresh, sign_in

TOKENS = "/oauth/v2/token"
REVOCATION = "/oauth/v2/token/revoke"
ORGANIZATIONS = "/api/v1/organizations"
GRANT = {"access_token": "1000.access", "refresh_token": "1000.refresh", "expires_in": 3600}
TWO = [{"id": str(number), "companyName": "Northwind", "portalName": "northwind"} for number in (1, 2)]
BY_HAND = "/home#sessions/connectedapps to be sure."
MAY_BE = "Zoho may have made a refresh token"
NOT_ENDED = "did not confirm that it has ended"
KEYRING_THAT_WAITS = (
    FILE_KEYRING
    + """
    def set_password(self, service, username, password):
        import os, signal, time
        if FILE.with_name("waits").exists():
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(1)
        FILE.write_text(json.dumps(self._all() | {{f"{{service}}/{{username}}": password}}))
"""
)


@dataclass
class _Zoho:
    """An accounts server and a Zoho Desk that answer as they are told."""

    url: str = ""
    answers: dict[str, Any] = field(default_factory=dict)
    """Path -> what is answered as JSON; an integer is a status without any, None is no answer at all."""
    before: dict[str, Callable[[], None]] = field(default_factory=dict)
    """Path -> what is done before it is answered."""
    revoked: list[str] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)


@contextmanager
def _zoho() -> Iterator[_Zoho]:
    zoho = _Zoho()
    zoho.answers = {TOKENS: GRANT, REVOCATION: {"status": "success"}, ORGANIZATIONS: {"data": TWO[:1]}}

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:  # the base class's name
            sent = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            if self.path == REVOCATION:
                zoho.revoked.append(sent.decode())
            zoho.before.get(self.path, lambda: None)()
            answer = zoho.answers[self.path]
            if answer is None:
                zoho.ended.wait(PATIENCE)
                return
            content = b"" if isinstance(answer, int) else json.dumps(answer).encode()
            self.send_response(answer if isinstance(answer, int) else 200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST  # noqa: N815

        def log_message(self, *_: Any) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        zoho.url = f"http://127.0.0.1:{server.server_port}"
        yield zoho
        zoho.ended.set()
        server.shutdown()


@dataclass
class _LogIn:
    machine: Machine
    zoho: _Zoho
    process: subprocess.Popen[str] | None = None

    def kill(self, number: int = signal.SIGINT) -> Callable[[], None]:
        """What sends the command this signal, and gives it the time to act before there is a response."""

        def send() -> None:
            assert self.process is not None
            self.process.send_signal(number)
            time.sleep(1)

        return send

    def run(self) -> tuple[int, str]:
        """Its exit status, and what it said."""
        here = {"ZOHO_DESK_ACCOUNTS_URL": self.zoho.url, "ZOHO_DESK_API_URL": self.zoho.url}
        self.process = self.machine.start("auth", "login", "--code", "1000.code", **here)
        _, said = self.process.communicate(timeout=PATIENCE)
        assert "Traceback" not in said
        assert not self.machine.account_file.exists()
        return self.process.returncode, said


@pytest.fixture
def log_in(machine: Machine) -> Iterator[_LogIn]:
    with _zoho() as zoho:
        yield _LogIn(machine, zoho)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("path", [TOKENS, ORGANIZATIONS])
def test_a_token_is_revoked_where_a_signal_comes_first(log_in: _LogIn, path: str, number: int) -> None:
    log_in.zoho.before[path] = log_in.kill(number)
    status, said = log_in.run()
    assert (status, log_in.zoho.revoked) == (128 + number, ["token=1000.refresh"]), said
    assert "The new refresh token was revoked" in said


@pytest.mark.parametrize("answer", [500, None, {"error": "invalid_token"}])
def test_where_a_token_is_ended_by_hand_is_told_where_zoho_does_not_end_it(log_in: _LogIn, answer: Any) -> None:
    log_in.zoho.before[ORGANIZATIONS] = log_in.kill()
    log_in.zoho.answers[REVOCATION] = answer
    status, said = log_in.run()
    assert (status, len(log_in.zoho.revoked)) == (130, 1), said
    assert NOT_ENDED in said
    assert f"{log_in.zoho.url}{BY_HAND}" in said


def test_a_second_signal_ends_it_at_once_and_tells_where_a_token_is_ended_by_hand(log_in: _LogIn) -> None:
    log_in.zoho.before = {ORGANIZATIONS: log_in.kill(), REVOCATION: log_in.kill(signal.SIGTERM)}
    log_in.zoho.answers[REVOCATION] = None
    status, said = log_in.run()
    assert status == 143, said
    assert NOT_ENDED in said
    assert BY_HAND in said


def test_a_token_that_may_have_been_made_is_told(log_in: _LogIn) -> None:
    log_in.zoho.before[TOKENS] = log_in.kill()
    log_in.zoho.answers[TOKENS] = None
    status, said = log_in.run()
    assert (status, log_in.zoho.revoked) == (130, []), said
    assert "it is waited for" in said
    assert MAY_BE in said
    assert BY_HAND in said


def test_a_code_that_zoho_refuses_is_no_token(log_in: _LogIn) -> None:
    log_in.zoho.answers[TOKENS] = {"error": "invalid_code"}
    status, said = log_in.run()
    assert (status, log_in.zoho.revoked) == (2, []), said
    assert MAY_BE not in said
    assert "revoked, since" not in said


def test_a_grant_of_which_no_access_token_can_be_used_may_have_a_refresh_token(log_in: _LogIn) -> None:
    log_in.zoho.answers[TOKENS] = GRANT | {"access_token": "two words"}
    status, said = log_in.run()
    assert status == 2, said
    assert MAY_BE in said


def test_the_account_before_stays_whole_where_a_signal_comes_while_the_keyring_waits(
    machine: Machine, sandbox: str, tmp_path: Path
) -> None:
    ring = tmp_path / "ring.json"
    (tmp_path / "waiting_keyring.py").write_text(KEYRING_THAT_WAITS.format(file=str(ring)))
    machine.environment |= {"PYTHON_KEYRING_BACKEND": "waiting_keyring.Keyring", "PYTHONPATH": str(tmp_path)}
    sign_in(machine)
    before = json.loads(json.loads(ring.read_text())["zoho-desk-mcp/account"])["refresh_token"]
    process = machine.start("auth", "login", "--no-browser", "--port", "0")
    address = consent_address(process)
    os.close(os.open(ring.with_name("waits"), os.O_CREAT))
    agree(address)
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130, said
    assert "The new refresh token was revoked" in said
    assert json.loads(json.loads(ring.read_text())["zoho-desk-mcp/account"])["refresh_token"] == before
    assert "access_token" in refresh(sandbox, before)
