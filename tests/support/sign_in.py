"""Signing in as a person does, and what the command then keeps."""

from __future__ import annotations

import json

from mcp import ClientSession
from mcp.client.stdio import stdio_client
from zoho_desk_mcp.sandbox import credentials

from tests.support import plain_http
from tests.support.processes import PATIENCE, Machine, agree, consent_address, parameters

TICKETS = ("--tags", "tickets", "--methods", "read")
FORGOTTEN = {"ZOHO_DESK_CLIENT_ID": "", "ZOHO_DESK_CLIENT_SECRET": ""}
"""An environment without the credentials with which one signed in."""
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


def sign_in(machine: Machine, *arguments: str, **environment: str) -> str:
    """Sign in by the consent page: what the command said after it."""
    process = machine.start("auth", "login", "--no-browser", "--port", "0", *arguments, **environment)
    answer = agree(consent_address(process))
    _, said = process.communicate(timeout=PATIENCE)
    assert (process.returncode, answer.status_code) == (0, 200), said
    assert "Go back to the terminal" in answer.text
    return said


def saved(machine: Machine) -> dict[str, dict[str, str]]:
    content: dict[str, dict[str, str]] = json.loads(machine.account_file.read_text())
    return content


def refresh(sandbox: str, refresh_token: str) -> dict[str, str]:
    form = {
        "grant_type": "refresh_token",
        "client_id": credentials.CLIENT_ID,
        "client_secret": credentials.CLIENT_SECRET,
        "refresh_token": refresh_token,
    }
    answer: dict[str, str] = plain_http.post(f"{sandbox}/oauth/v2/token", data=form).json()
    return answer


async def call(machine: Machine, name: str, **environment: str) -> object:
    """What a tool answers from a server that has only what sign-in saved."""
    server = parameters(environment=machine.with_({**FORGOTTEN, **environment}))
    async with stdio_client(server) as (read, write), ClientSession(read, write) as session:
        await session.initialize()
        result = await session.call_tool(name, {})
        assert not result.is_error, result
        return result.structured_content
