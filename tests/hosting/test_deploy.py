"""The files of deploy/: the proxy's configuration runs before two replicas; the settings in the others exist."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import httpx2
import pytest
import yaml
from mcp import Client
from mcp.client.sse import sse_client
from zoho_desk_mcp.server.hosting.serve import KEEP_ALIVE
from zoho_desk_mcp.server.hosting.settings import HostingSettings
from zoho_desk_mcp.server.product import HOSTING_ENV_PREFIX, PACKAGE

from tests.support import plain_http, rpc
from tests.support.nginx import running_nginx, shipped_configuration
from tests.support.ports import free_port, wait_until
from tests.support.server import Server, make_site, running_server
from tests.support.upstream import Upstream

DEPLOY = Path(__file__).parents[2] / "deploy"
ESTABLISHED = "01"
RUNNING = "zoho_desk_mcp_tool_calls_running "
LIST = "list_all_zoho_desk_tickets"


@pytest.fixture(scope="module")
def proxied(
    request: pytest.FixtureRequest, upstream: Upstream, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Server, Server]]:
    """The proxy's address, and the two replicas behind it."""
    folder = tmp_path_factory.mktemp("nginx")
    site = make_site(request, "postgresql", upstream, tmp_path_factory.mktemp("site"))
    token, port = site.api_token(), free_port()
    settings = {"ZOHO_DESK_MCP_PUBLIC_URL": f"http://127.0.0.1:{port}"}
    with (
        running_server(site, token=token, **settings) as one,
        running_server(site, token=token, **settings) as two,
        running_nginx(folder, shipped_configuration(port, one, two)),
    ):
        yield f"http://127.0.0.1:{port}", one, two


def _has_answered(server: Server) -> bool:
    return "method=POST path=/mcp/*** status=200" in server.log_text


@pytest.mark.anyio
async def test_both_transports_work_through_the_proxy(proxied: tuple[str, Server, Server], upstream: Upstream) -> None:
    url, one, two = proxied
    account = one.connect(upstream.account())
    made = one.create(account, config={"methods": ["read"], "tags": ["tickets"]})["url"]
    assert made.startswith(f"{url}/mcp/")
    for _ in range(6):
        assert not rpc.call(made, LIST, {"limit": 1})["result"].get("isError")
    for server in (one, two):
        wait_until(partial(_has_answered, server))
    async with Client(sse_client(made.replace("/mcp/", "/sse/"))) as client:
        for _ in range(4):
            assert not (await client.call_tool(LIST, {"limit": 1})).is_error
    served = "method=POST path=/sse/***/messages status=202"
    wait_until(lambda: (one.log_text + two.log_text).count(served) > 4)
    assert [served in server.log_text for server in (one, two)].count(True) == 1


def test_no_long_address_or_cookie_of_a_stranger_makes_the_proxy_give_up_a_replica(
    proxied: tuple[str, Server, Server], upstream: Upstream
) -> None:
    """Who is led to the sign-in brings the address along: it came back three times as long, and for the proxy the
    replica had failed, for five seconds each time.
    """
    url, one, _ = proxied
    called = one.create(one.connect(upstream.account()), config={"methods": ["read"], "tags": ["tickets"]})["url"]
    for number in range(4):
        asked = plain_http.get(f"{url}/?q={'%' * (1_300 + 300 * number)}")
        assert asked.status_code == 431, asked.text
        assert "too long" in asked.text
        assert not rpc.call(called, LIST, {"limit": 1})["result"].get("isError")
    assert plain_http.get(f"{url}/?q={'%' * 800}").status_code == 303
    secret = {"Cookie": f"{PACKAGE}=ended", "Origin": url}
    longest = plain_http.post(f"{url}/accounts/new", data={"name": "x" * 1_995}, headers=secret)
    assert longest.status_code == 303
    assert f"{PACKAGE}_form=" in longest.headers["set-cookie"]


def test_calls_go_on_when_a_replica_dies(proxied: tuple[str, Server, Server], upstream: Upstream) -> None:
    """Only calls that the dead replica was running fail. Afterwards all succeed: the proxy asks the other one."""
    _, one, two = proxied
    url = one.create(one.connect(upstream.account()), config={"methods": ["read"], "tags": ["tickets"]})["url"]
    params = {"name": LIST, "arguments": {"limit": 1}}
    upstream.delay = 3.0
    try:
        with ThreadPoolExecutor(8) as pool:
            running = [pool.submit(rpc.post, url, "tools/call", params) for _ in range(8)]
            wait_until(lambda: _running(one) > 0 and _running(two) > 0)
            one.kill()
            statuses = {answer.result().status_code for answer in running}
    finally:
        upstream.delay = 0.0
    assert statuses == {200, 502}
    for _ in range(12):
        assert not rpc.call(url, LIST, {"limit": 1})["result"].get("isError")


def test_the_proxy_keeps_its_connections_longer_than_it_and_the_servers_do_by_default(
    proxied: tuple[str, Server, Server],
) -> None:
    """A server that ends an idle one as the proxy sends a request on it makes that a 502: uvicorn does after 5 s."""
    url, _, two = proxied
    assert plain_http.get(f"{url}/healthz").status_code == 200
    wait_until(lambda: plain_http.get(f"{url}/healthz").status_code == 200 and _connections(two))
    before = _connections(two)
    time.sleep(6.5)
    assert before & _connections(two)  # those that were idle before this, too, nginx may end meanwhile: after 60 s
    assert plain_http.get(f"{url}/healthz").status_code == 200
    upstream = re.search(r"upstream replicas \{(.*?)\}", (DEPLOY / "nginx.conf").read_text(encoding="utf-8"), re.DOTALL)
    assert upstream is not None
    assert "keepalive " in upstream[1]
    assert "keepalive_timeout" not in upstream[1]  # then nginx ends them itself, after 60 s
    assert KEEP_ALIVE > 60


def _connections(server: Server) -> set[str]:
    """The addresses of those who are connected to a server."""
    port = f"{httpx2.URL(server.url).port:04X}"
    rows = [line.split() for line in Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()[1:]]
    return {there for _, here, there, state, *_ in rows if here.endswith(f":{port}") and state == ESTABLISHED}


def _running(server: Server) -> float:
    line = next(line for line in server.api.get("/metrics").text.splitlines() if line.startswith(RUNNING))
    return float(line.split()[1])


def test_the_settings_that_the_files_name_exist() -> None:
    known = {f"{HOSTING_ENV_PREFIX}{name}".upper() for name in HostingSettings.model_fields}
    files = [DEPLOY / "compose.yaml", *DEPLOY.glob("kubernetes/*.yaml")]
    for path in files:
        text = path.read_text(encoding="utf-8")
        assert list(yaml.safe_load_all(text))
        assert set(re.findall(rf"{HOSTING_ENV_PREFIX}[A-Z_]+", text)) - known == set()
