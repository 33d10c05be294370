"""How the server starts, stops, and keeps its data: single mode, keys, migrations, a graceful end."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from cryptography.fernet import Fernet
from zoho_desk_mcp.server.discovery.tools import DESCRIBE, SEARCH
from zoho_desk_mcp.server.discovery.tools import READ as READ_TOOL
from zoho_desk_mcp.server.hosting import services  # noqa: F401  # with it come all tables
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.migrate import is_current, upgrade
from zoho_desk_mcp.server.hosting.storage.models import Base
from zoho_desk_mcp.server.selection import Selection

from tests.support import plain_http, rpc
from tests.support.ports import wait_until
from tests.support.server import SINGLE, Server, Site, make_site, running_server
from tests.support.upstream import Upstream

LIST = "list_all_zoho_desk_tickets"
READ = {"methods": ["read"], "tags": ["tickets"]}


def belongs(kind: str, part: Any, name: str | None, what: str, reflected: bool, compared: Any) -> bool:
    """Whether a part of a database of this kind is compared: neither its partitions, nor indexes of the other kind."""
    is_partition = what == "table" and re.fullmatch(r"calls_(default|\d{4}_\d\d)", name or "") is not None
    return not is_partition and part.info.get("dialect", kind) == kind


@pytest.mark.anyio
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_the_migrations_make_the_tables_of_the_models(
    request: pytest.FixtureRequest, upstream: Upstream, tmp_path_factory: pytest.TempPathFactory, kind: str
) -> None:
    site = make_site(request, kind, upstream, tmp_path_factory.mktemp("site"))
    database = Database(site.environment.get("ZOHO_DESK_MCP_DATABASE_URL", f"sqlite:///{site.folder / 'new.db'}"))
    assert await is_current(database) == (kind == "postgresql")
    await upgrade(database)
    await upgrade(database)
    assert await is_current(database)
    async with database.engine.connect() as connection:
        differences = await connection.run_sync(
            lambda sync: compare_metadata(
                MigrationContext.configure(sync, opts={"include_object": partial(belongs, kind)}), Base.metadata
            )
        )
    await database.close()
    assert differences == []


def test_postgresql_is_not_served_before_its_upgrade(request: pytest.FixtureRequest, own_site: Site) -> None:
    postgres = request.getfixturevalue("postgres")
    url, key = postgres.new_database(), Fernet.generate_key().decode()
    settings = {"ZOHO_DESK_MCP_DATABASE_URL": url, "ZOHO_DESK_MCP_KEY": key}
    refused = own_site.run("serve", "--port", "0", check=False, **settings)
    assert refused.returncode != 0
    assert "zoho-desk-mcp db upgrade" in refused.stderr
    keyless = own_site.run("serve", check=False, ZOHO_DESK_MCP_DATABASE_URL=url)
    assert keyless.returncode == 2
    assert "ZOHO_DESK_MCP_KEY is missing" in keyless.stderr


def works(site: Site, server: Server, upstream: Upstream, *urls: str) -> bool:
    """Whether these URLs, given by an earlier server, work at this one, and get new access tokens."""
    upstream.app.state.tokens.expire_all()
    site.execute("UPDATE access_tokens SET renewed = NULL")  # the last renewals were long ago
    here = [f"{server.url}/mcp/{url.rpartition('/')[2]}" for url in urls]
    return not any(rpc.call(url, LIST, {"limit": 1})["result"].get("isError") for url in here)


def test_a_key_file_rotates_while_a_server_runs(own_site: Site, upstream: Upstream) -> None:
    """Nothing is lost of what the server writes at any moment between the steps."""

    def new_url() -> str:
        return str(server.create(server.connect(upstream.account()), config=READ)["url"])

    token, urls = own_site.api_token(), []
    with running_server(own_site, token=token) as server:
        urls.append(new_url())
        assert "Restart" in own_site.run("key", "rotate").stdout
        urls.append(new_url())
        assert works(own_site, server, upstream, *urls)
    with running_server(own_site, token=token) as server:
        urls.append(new_url())
        assert works(own_site, server, upstream, *urls)
        assert "6 rows" in own_site.run("key", "rotate").stdout  # the accounts, and their access tokens
        new, _ = (own_site.folder / "key").read_text().split()
        (own_site.folder / "key").write_text(f"{new}\n")
        urls.append(new_url())
        assert works(own_site, server, upstream, *urls)
    with running_server(own_site, token=token) as server:
        assert works(own_site, server, upstream, *urls)


def test_keys_of_the_environment_rotate(own_site: Site, upstream: Upstream) -> None:
    old, new = Fernet.generate_key().decode(), own_site.run("key", "generate").stdout.strip()
    own_site.environment["ZOHO_DESK_MCP_KEY"] = old
    with running_server(own_site, token=own_site.api_token()) as server:
        url = server.create(server.connect(upstream.account()), config=READ)["url"]
    refused = own_site.run("key", "rotate", check=False)
    assert refused.returncode == 2
    assert "only one key in ZOHO_DESK_MCP_KEY" in refused.stderr
    own_site.environment["ZOHO_DESK_MCP_KEY"] = f"{new},{old}"
    assert "2 rows" in own_site.run("key", "rotate").stdout  # the account, and its access token
    own_site.environment["ZOHO_DESK_MCP_KEY"] = new
    with running_server(own_site) as server:
        assert works(own_site, server, upstream, url)


def test_an_account_is_removed_where_no_key_fits(own_site: Site, upstream: Upstream) -> None:
    token = own_site.api_token()
    old, new = (Fernet.generate_key().decode() for _ in range(2))
    with running_server(own_site, token=token, ZOHO_DESK_MCP_KEY=old) as server:
        kept = server.connect(upstream.account())
    with running_server(own_site, token=token, ZOHO_DESK_MCP_KEY=f"{new},{old}") as server:
        account = server.connect(upstream.account())
    with running_server(own_site, token=token, ZOHO_DESK_MCP_KEY=old) as server:
        assert server.api.delete(f"/integrated-account/{account}").status_code == 204
        assert [one["id"] for one in server.api.get("/integrated-account").json()["data"]] == [kept]


def test_logs_take_the_form_of_the_settings(own_site: Site, upstream: Upstream) -> None:
    with running_server(own_site, token=own_site.api_token(), ZOHO_DESK_LOG="json") as server:
        url = server.create(server.connect(upstream.account()), config=READ)["url"]
        rpc.call(url, LIST, {"limit": 1})
        wait_until(lambda: '"/mcp/***"' in server.log_text)  # the response comes before its line
        entries = [json.loads(line) for line in server.log_text.splitlines()]
    assert entries[0]["event"] == "listening"
    requests = [(entry["method"], entry["path"], entry["status"]) for entry in entries if entry["event"] == "request"]
    assert ("POST", "/mcp/***", 200) in requests
    assert [entry["tool"] for entry in entries if entry["event"] == "call"] == [LIST]
    with running_server(own_site, ZOHO_DESK_LOG="off") as server:
        assert server.log_text == ""


def test_what_keeps_it_from_starting_is_said_plainly(own_site: Site) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        refused = own_site.run("serve", "--port", str(port), check=False)
        assert refused.returncode == 2
        assert refused.stderr.startswith(f"zoho-desk-mcp: cannot listen on 127.0.0.1:{port}: Address already in use")
    settings = {"ZOHO_DESK_MCP_DATABASE_URL": f"postgresql://me:hush@127.0.0.1:{port}/desk"}
    for command in (["serve"], ["api-token", "list"], ["db", "upgrade"]):
        refused = own_site.run(*command, check=False, ZOHO_DESK_MCP_KEY=Fernet.generate_key().decode(), **settings)
        assert refused.returncode == 2
        assert refused.stderr.startswith("zoho-desk-mcp: The database ")
        assert "hush" not in refused.stderr
        assert "Traceback" not in refused.stderr


def test_a_wrong_key_is_said_plainly(own_site: Site) -> None:
    refused = own_site.run("serve", check=False, ZOHO_DESK_MCP_KEY="not a key")
    assert refused.returncode == 2
    assert "ZOHO_DESK_MCP_KEY is no Fernet key" in refused.stderr
    assert "not a key" not in refused.stderr


def test_calls_that_run_end_before_the_server_does(own_site: Site, upstream: Upstream) -> None:
    with running_server(own_site, token=own_site.api_token()) as server:
        account = server.connect(upstream.account())
        url = server.create(account, config=READ)["url"]
        answers: list[dict[str, Any]] = []
        upstream.delay = 1.5
        caller = threading.Thread(target=lambda: answers.append(rpc.call(url, LIST, {"limit": 1})))
        caller.start()
        try:
            wait_until(lambda: upstream.delayed == 1)
            server.process.send_signal(signal.SIGTERM)
            caller.join(30)
        finally:
            upstream.delay = 0.0
        assert server.process.wait(30) == 128 + signal.SIGTERM
        assert not answers[0]["result"].get("isError")
    with running_server(own_site, token=own_site.api_token()) as server:
        records = server.api.get(f"/integrated-account/{account}/mcp").json()["data"]
        assert [record["calls"] for record in records] == [1]


def test_a_failed_refresh_is_shown_and_not_repeated_at_once(own_site: Site, upstream: Upstream) -> None:
    with running_server(own_site, token=own_site.api_token()) as server:
        refresh = upstream.new_refresh_token()
        account = server.connect(upstream.account(refresh_token=refresh))
        url = server.create(account, config=READ)["url"]
        upstream.app.state.tokens.revoke(refresh)
        before = upstream.refreshes
        for _ in range(3):
            error = rpc.call(url, LIST, {"limit": 1})["result"]
            assert error["isError"]
            assert refresh not in str(error)
            text = error["content"][0]["text"]
            assert [text.count(each) for each in ("(NO_TOKEN", "can reconnect the account", "later")] == [1, 1, 0]
        assert upstream.refreshes - before == 1
        token = server.api.get(f"/integrated-account/{account}").json()["token"]
        assert token["state"] == "error"
        assert "invalid_code" in token["error"]


@pytest.fixture
def single(own_site: Site) -> Iterator[Server]:
    with running_server(own_site, "--single", "--methods", "read", "--tags", "tickets", **SINGLE) as running:
        yield running


def test_single_mode_needs_no_database(own_site: Site, single: Server) -> None:
    url = f"{single.url}/mcp"
    assert rpc.tools(url) == Selection(("read",), ("tickets",)).names()
    assert not rpc.call(url, LIST, {"limit": 1})["result"].get("isError")
    assert "--tags tickets,webhooks" in str(rpc.call(url, "list_all_zoho_desk_webhooks")["result"]["content"])
    assert "Unknown tool" in rpc.call(url, "create_a_zoho_desk_webhook")["error"]["message"]
    assert not list(own_site.folder.glob("*.db"))
    assert rpc.post(url, "tools/list", Host="evil.example").status_code == 421
    assert rpc.post(f"{url}/x", "tools/list").status_code == 404
    assert rpc.post(f"{url}/", "tools/list").status_code == 200


def test_single_mode_takes_the_mode_of_the_settings(own_site: Site) -> None:
    with running_server(own_site, "--single", "--methods", "read", ZOHO_DESK_MODE="discover", **SINGLE) as server:
        assert rpc.tools(f"{server.url}/mcp") == {SEARCH, DESCRIBE, READ_TOOL}
        call = {"name": LIST, "arguments": {"limit": 1}}
        assert not rpc.call(f"{server.url}/mcp", READ_TOOL, call)["result"].get("isError")
    refused = own_site.run("serve", "--single", check=False, ZOHO_DESK_MODE="discovery", **SINGLE)
    assert refused.returncode == 2
    assert "ZOHO_DESK_MODE" in refused.stderr


@pytest.mark.parametrize(
    ("line", "variables"),
    [
        (("--confirm", "sends", "serve"), {}),
        (("serve", "--methods", "read"), {}),
        (("--sandbox", "--tags", "tickets", "serve"), {}),
        (("--mode", "discover", "serve"), {}),
        (("serve",), {"ZOHO_DESK_CONFIRM": "sends"}),
    ],
)
def test_a_choice_that_no_url_would_heed_is_refused(
    own_site: Site, line: tuple[str, ...], variables: dict[str, str]
) -> None:
    """Whoever wants calls held back has to know that they are not."""
    refused = own_site.run(*line, "--port", "0", check=False, **variables)
    assert refused.returncode == 2
    assert "holds for `serve --single` only: in hosted mode the config of each URL says this" in refused.stderr


def test_single_mode_leaves_loopback_with_an_access_token_only(own_site: Site) -> None:
    refused = own_site.run("serve", "--single", "--host", "0.0.0.0", check=False, **SINGLE)
    assert refused.returncode == 2
    assert "ZOHO_DESK_MCP_ACCESS_TOKEN" in refused.stderr
    settings = {**SINGLE, "ZOHO_DESK_MCP_ACCESS_TOKEN": "opens-it"}
    with running_server(own_site, "--single", "--host", "0.0.0.0", **settings) as server:
        url = f"{server.url}/mcp"
        assert rpc.post(url, "tools/list").status_code == 401
        assert rpc.post(url, "tools/list", Authorization="Bearer opens-i").status_code == 401
        assert rpc.tools(url, Authorization="Bearer opens-it")


def test_the_extra_is_named_where_it_is_missing(own_site: Site) -> None:
    code = (
        "import sys; sys.modules['sqlalchemy'] = None\nfrom zoho_desk_mcp.cli import main; main(['api-token', 'list'])"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=own_site.environ(), capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "pip install '<folder or wheel>[hosting]'" in done.stderr


def test_responses_on_a_kept_connection_do_not_wait_for_the_clients_network(own_site: Site) -> None:
    """The body goes out at once, not only when the client has said that it has the head: that takes 40 ms."""
    with running_server(own_site) as server, plain_http.Client(base_url=server.url) as http:
        seconds = [http.get("/healthz").elapsed.total_seconds() for _ in range(60)]
    assert min(seconds[20:]) < 0.03
