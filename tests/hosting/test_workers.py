"""`serve --workers`: several processes that serve one port of one machine, and one database, also SQLite."""

from __future__ import annotations

import os
import re
import signal
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from tests.support import plain_http, rpc
from tests.support.ports import wait_until
from tests.support.proc import children, is_running
from tests.support.processes import FRESH, PATIENCE
from tests.support.server import SINGLE, Server, Site, running_server, server_that_may_fail
from tests.support.upstream import Upstream

LIST = "list_all_zoho_desk_tickets"
READ = {"methods": ["read"], "tags": ["tickets"]}
COMMENT = "create_a_zoho_desk_ticket_comment"
CONFIRMED = {"ZOHO_DESK_CONFIRM": "all", "ZOHO_DESK_METHODS": "all"}
WORKERS = 3
CALLS = 60


@pytest.fixture
def site(upstream: Upstream, tmp_path: Path) -> Site:
    return Site(tmp_path, upstream.url, {})


@pytest.fixture
def server(site: Site) -> Iterator[Server]:
    with server_that_may_fail(site, "--workers", str(WORKERS), token=site.api_token(), command=FRESH) as running:
        wait_until(lambda: len(children(running.process.pid)) == WORKERS)
        yield running
    assert "Traceback" not in running.log_text


def calls_of(text: str) -> Counter[str]:
    """What `/metrics` tells of calls: their number, and how many run."""
    found: Counter[str] = Counter()
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            if sample.name in ("zoho_desk_mcp_tool_calls_total", "zoho_desk_mcp_tool_calls_running"):
                found[sample.name.rpartition("_")[2]] += int(sample.value)
    return found


def test_all_workers_serve_one_database_and_lose_no_call(server: Server, upstream: Upstream) -> None:
    account = server.connect(upstream.account())
    url = server.create(account, config=READ)["url"]
    before = upstream.refreshes
    with ThreadPoolExecutor(12) as pool:
        results = list(pool.map(lambda _: rpc.call(url, LIST, {"limit": 1})["result"], range(CALLS)))
    assert not any(result.get("isError") for result in results)
    assert upstream.refreshes - before <= 1  # one worker fetches a token for all
    (record,) = server.api.get(f"/integrated-account/{account}/mcp").json()["data"]
    assert record["calls"] == CALLS
    assert calls_of(server.api.get("/metrics").text) == {"total": CALLS, "running": 0}
    assert server.log_text.count(" listening ") == 1
    wait_until(lambda: server.log_text.count(" call ") == CALLS)
    assert all(re.match(r"\d{4}-\d\d-\d\dT", line) for line in server.log_text.splitlines())


def test_a_url_that_is_revoked_is_refused_by_all_within_a_second(server: Server, upstream: Upstream) -> None:
    account = server.connect(upstream.account())
    made = server.create(account, config=READ)

    def statuses(number: int) -> set[int]:
        with ThreadPoolExecutor(number) as pool:
            return {each.status_code for each in pool.map(lambda _: rpc.post(made["url"], "ping"), range(number))}

    assert statuses(20) == {200}
    assert server.api.delete(f"/integrated-account/{account}/mcp/{made['id']}").status_code == 204
    time.sleep(1)
    assert statuses(20) == {404}


def test_a_worker_that_ends_is_replaced_and_its_calls_stay_counted(server: Server, upstream: Upstream) -> None:
    url = server.create(server.connect(upstream.account()), config=READ)["url"]
    for _ in range(6):
        rpc.call(url, LIST, {"limit": 1})
    time.sleep(5)  # one that ends sooner has failed to start
    first, *_ = children(server.process.pid)
    os.kill(first, signal.SIGKILL)
    wait_until(lambda: first not in children(server.process.pid) and len(children(server.process.pid)) == WORKERS)
    wait_until(lambda: " worker-ended " in server.log_text)
    wait_until(lambda: plain_http.get(f"{server.url}/readyz").status_code == 200)
    assert not rpc.call(url, LIST, {"limit": 1})["result"].get("isError")
    assert calls_of(server.api.get("/metrics").text) == {"total": 7, "running": 0}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_lets_calls_end_and_ends_all(server: Server, upstream: Upstream, number: signal.Signals) -> None:
    url = server.create(server.connect(upstream.account()), config=READ)["url"]
    rpc.call(url, LIST, {"limit": 1})
    workers = children(server.process.pid)
    upstream.delay = 1.0
    try:
        with ThreadPoolExecutor(4) as pool:
            calls = [pool.submit(rpc.call, url, LIST, {"limit": 1}) for _ in range(4)]
            wait_until(lambda: upstream.delayed == 4)
            server.process.send_signal(number)
            assert not any(call.result()["result"].get("isError") for call in calls)
    finally:
        upstream.delay = 0.0
    assert server.process.wait(PATIENCE) == 128 + number
    assert not any(map(is_running, workers))


def test_a_worker_that_is_frozen_keeps_the_others_from_ending_for_a_while_only(site: Site) -> None:
    patience = {"ZOHO_DESK_MCP_STOP_TIMEOUT": "1"}
    with server_that_may_fail(site, "--workers", "2", token=site.api_token(), command=FRESH, **patience) as it:
        wait_until(lambda: len(children(it.process.pid)) == 2)
        frozen, other = children(it.process.pid)
        os.kill(frozen, signal.SIGSTOP)
        it.process.send_signal(signal.SIGTERM)
        assert it.process.wait(2 * PATIENCE) == 128 + signal.SIGTERM
        assert not is_running(frozen)
        assert not is_running(other)
        assert " workers-killed " in it.log_text


def test_no_worker_outlives_the_first_process(server: Server) -> None:
    workers = children(server.process.pid)
    server.kill()
    wait_until(lambda: not any(map(is_running, workers)))


def test_a_worker_that_ends_as_soon_as_it_starts_ends_all(server: Server) -> None:
    """Another one would fail as well, again and again."""
    first, *others = children(server.process.pid)
    os.kill(first, signal.SIGKILL)
    assert server.process.wait(PATIENCE) == 1
    assert not any(map(is_running, others))


def test_the_number_of_workers_is_checked(site: Site) -> None:
    for arguments, words in (
        (["serve", "--workers", "0"], "--workers takes 1 to 64 processes"),
        (["serve", "--workers", "65"], "--workers takes 1 to 64 processes"),
        (["--sandbox", "serve", "--workers", "2"], "a trial has one process"),
    ):
        refused = site.run(*arguments, check=False)
        assert refused.returncode == 2
        assert words in refused.stderr


def test_confirmations_of_one_worker_hold_at_the_others(site: Site) -> None:
    """Of a single account's server, whose workers have no database to share a key by."""
    with running_server(site, "--single", "--workers", "3", **SINGLE, **CONFIRMED) as server:
        url = f"{server.url}/mcp"
        held = [held_back(url) for _ in range(6)]
        assert all(rpc.call(url, *each)["result"].get("isError") is not True for each in held)


def held_back(url: str) -> tuple[str, dict[str, str]]:
    arguments = {"ticketId": "#101", "content": "Thanks"}
    result = rpc.call(url, COMMENT, arguments)["result"]
    return COMMENT, {**arguments, "confirmation": result["structuredContent"]["confirmation"]}
