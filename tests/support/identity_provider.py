"""A real OpenID Connect provider as a process, and people who sign in there."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2

from tests.support import plain_http
from tests.support.needs import npm_packages
from tests.support.ports import free_port, wait_until
from tests.support.server import Server

PACKAGE = "oidc-provider@9.13.3"
SCRIPT = Path(__file__).parent / "identity_provider.mjs"
SECRET = "the client's: secret"


@contextmanager
def identity_provider(folder: Path, server_port: int, claims_at: str = "id_token") -> Iterator[dict[str, str]]:
    """The settings of a server at this port for the provider that runs for the time of the context."""
    node = npm_packages(folder, PACKAGE)
    script, port = folder / SCRIPT.name, free_port()
    script.write_text(SCRIPT.read_text(encoding="utf-8"), encoding="utf-8")
    callback = f"http://127.0.0.1:{server_port}/sign-in/oidc/callback"
    with (folder / "log").open("wb") as log:
        command = [str(node), str(script), str(port), callback, claims_at]
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    issuer = f"http://127.0.0.1:{port}"
    try:
        wait_until(lambda: _answers(issuer))
        yield {
            "ZOHO_DESK_MCP_OIDC_ISSUER": issuer,
            "ZOHO_DESK_MCP_OIDC_CLIENT_ID": "hosted",
            "ZOHO_DESK_MCP_OIDC_CLIENT_SECRET": SECRET,
            "ZOHO_DESK_MCP_OIDC_SCOPES": "openid profile groups email",
            "ZOHO_DESK_MCP_OIDC_ADMIN_GROUPS": "others, desk-admins",
            "ZOHO_DESK_MCP_OIDC_VIEWER_GROUPS": "desk-viewers",
            "ZOHO_DESK_MCP_OIDC_CALLER_GROUPS": "staff",
        }
    finally:
        process.terminate()
        process.wait(30)


class Employee:
    """Somebody with a browser (but no JavaScript), who signs in at the provider."""

    def __init__(self, server: Server, name: str) -> None:
        self.server = server
        self.name = name
        self.http = plain_http.Client(headers={"Origin": server.url}, timeout=30)

    def led_back(self, wanted: str = "/") -> str:
        """The address that the provider leads back to, after signing in there."""
        response = self.http.get(f"{self.server.url}/sign-in/oidc", params={"next": wanted})
        while not (location := response.headers.get("location", "")).startswith(self.server.url):
            if location:
                response = self.http.get(httpx2.URL(str(response.url)).join(location), headers={"Origin": ""})
            else:
                found = re.search(r'<form[^>]+action="([^"]+)"', response.text)
                assert found, response.text
                prompt = "login" if 'value="login"' in response.text else "consent"
                form: dict[str, Any] = {"prompt": prompt, "login": self.name, "password": "any"}
                response = self.http.post(found[1], data=form, headers={"Origin": ""})
        return location

    def sign_in(self, wanted: str = "/") -> httpx2.Response:
        """The page that signing in ends with."""
        return self.http.get(self.led_back(wanted))

    def get(self, path: str) -> httpx2.Response:
        return self.http.get(self.server.url + path)

    def post(self, path: str, **fields: str) -> httpx2.Response:
        found = re.search(r'name="csrf" value="([0-9a-f]+)"', self.get("/").text)
        return self.http.post(self.server.url + path, data={"csrf": found[1] if found else "", **fields})


def _answers(issuer: str) -> bool:
    try:
        return plain_http.get(f"{issuer}/.well-known/openid-configuration", timeout=2).status_code == 200
    except httpx2.HTTPError:
        return False
