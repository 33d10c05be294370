"""The shipped proxy as it stands over plain HTTP, and with TLS before it by one variable, the public URL."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from dataclasses import dataclass

import httpx2
import pytest

from tests.support.admin_session import csrf_in
from tests.support.nginx import running_nginx, shipped_configuration
from tests.support.ports import free_port
from tests.support.server import Server, Site, running_server
from tests.support.tls import Authority
from tests.support.upstream import Upstream

LIST = "list_all_zoho_desk_tickets"
CLIENT = "203.0.113.9"
"""Where the request comes from that reaches the TLS proxy, as that tells it."""
TLS = """
server {{
    listen 127.0.0.1:{port} ssl;
    ssl_certificate {file};
    ssl_certificate_key {file};
    access_log off;
    location / {{
        proxy_pass http://127.0.0.1:{to};
        proxy_set_header Host $http_host;
        proxy_set_header X-Forwarded-For {client};
    }}
}}
"""


@dataclass(frozen=True)
class Secured:
    """A server behind both proxies: its public address, and a client that trusts the certificate."""

    server: Server
    url: str
    http: httpx2.Client


@pytest.fixture(scope="module")
def secured(sqlite_site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secured]:
    folder, port, tls = tmp_path_factory.mktemp("nginx"), free_port(), free_port()
    authority = Authority(tmp_path_factory.mktemp("tls"))
    url = f"https://localhost:{tls}"
    settings = {"ZOHO_DESK_MCP_PUBLIC_URL": url, "ZOHO_DESK_MCP_TRUSTED_PROXIES": "127.0.0.1"}
    before = TLS.format(port=tls, file=authority.certificate(), to=port, client=CLIENT)
    with (
        running_server(sqlite_site, token=sqlite_site.api_token(), **settings) as server,
        running_nginx(folder, shipped_configuration(port, server, server) + before),
        httpx2.Client(verify=ssl.create_default_context(cafile=str(authority.file)), timeout=30) as http,
    ):
        yield Secured(server, url, http)


def test_a_person_signs_in_over_https(secured: Secured) -> None:
    form = secured.http.get(f"{secured.url}/sign-in")
    assert form.headers["set-cookie"].startswith("__Host-")
    fields = {"csrf": csrf_in(form.text), "token": secured.server.token}
    done = secured.http.post(f"{secured.url}/sign-in", data=fields, headers={"Origin": secured.url})
    assert done.status_code == 303, done.text
    assert "; secure" in done.headers["set-cookie"].lower()
    page = secured.http.get(f"{secured.url}/api-tokens")
    assert page.status_code == 200
    fields = {"csrf": csrf_in(page.text), "name": "Agent", "role": "caller"}
    made = secured.http.post(f"{secured.url}/api-tokens", data=fields, headers={"Origin": secured.url})
    assert made.headers["set-cookie"].startswith("__Host-"), made.text


def test_urls_are_https_and_see_the_clients_address(secured: Secured, upstream: Upstream) -> None:
    account = secured.server.connect(upstream.account())
    config = {"methods": ["read"], "tags": ["tickets"]}
    allowed, other = (
        secured.server.create(account, config={**config, "networks": [network]})["url"]
        for network in (f"{CLIENT}/32", "127.0.0.0/8")
    )
    assert allowed.startswith(f"{secured.url}/mcp/")
    body = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": LIST, "arguments": {"limit": 1}}}
    response = secured.http.post(allowed, json=body)
    assert response.status_code == 200
    assert not response.json()["result"].get("isError")
    assert secured.http.post(other, json=body).status_code == 403
    made_up = {"X-Forwarded-For": "127.0.0.1"}
    assert secured.http.post(other, json=body, headers=made_up).status_code == 403


def test_a_person_signs_in_over_plain_http_on_loopback(
    sqlite_site: Site, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """By either name of this machine: the proxy passes the port on, which a browser's Origin has."""
    folder, port = tmp_path_factory.mktemp("nginx"), free_port()
    settings = {"ZOHO_DESK_MCP_PUBLIC_URL": f"http://127.0.0.1:{port}"}
    with (
        running_server(sqlite_site, token=sqlite_site.api_token(), **settings) as server,
        running_nginx(folder, shipped_configuration(port, server, server)),
    ):
        for name in ("127.0.0.1", "localhost"):
            url = f"http://{name}:{port}"
            with httpx2.Client(base_url=url, headers={"Origin": url}, timeout=30) as http:
                fields = {"csrf": csrf_in(http.get("/sign-in").text), "token": server.token}
                assert http.post("/sign-in", data=fields).status_code == 303
                assert http.get("/").status_code == 200
