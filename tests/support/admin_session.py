"""A person who has signed in to the admin UI, without a browser."""

from __future__ import annotations

import re

import httpx2
from zoho_desk_mcp.server.hosting.storage.sessions import csrf_of

from tests.support import plain_http
from tests.support.server import Server, Site


def fresh_api_token(site: Site) -> tuple[str, str]:
    """A new API token, and its id."""
    return site.api_token(), site.run("api-token", "list").stdout.strip().splitlines()[-1].split()[0]


class AdminSession:
    """Somebody who has signed in to the admin UI."""

    def __init__(self, server: Server) -> None:
        self.http = plain_http.Client(base_url=server.url, headers={"Origin": server.url}, timeout=30)
        self.sign_in(server)

    def sign_in(self, server: Server) -> None:
        """Sign in, also again."""
        form = self.http.get("/sign-in").text
        done = self.http.post("/sign-in", data={"csrf": csrf_in(form), "token": server.token})
        assert done.status_code == 303
        self.cookie = self.http.cookies["zoho_desk_mcp"]

    def get(self, path: str) -> httpx2.Response:
        return self.http.get(path)

    def post(self, path: str, **fields: str) -> httpx2.Response:
        return self.http.post(path, data={"csrf": csrf_of(self.cookie), **fields})


def csrf_in(html: str) -> str:
    found = re.search(r'name="csrf" value="([0-9a-f]+)"', html)
    assert found
    return found.group(1)
