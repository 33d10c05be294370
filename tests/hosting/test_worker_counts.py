"""What workers count takes room on a disk that may be full: that costs no call, and ends no worker."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.support import rpc
from tests.support.chaos.small_disk import SmallDisk, small_disk
from tests.support.ports import wait_until
from tests.support.proc import children
from tests.support.processes import FRESH
from tests.support.server import Site, running_server, server_that_may_fail
from tests.support.upstream import Upstream

LIST = "list_all_zoho_desk_tickets"
READ = {"methods": ["read"], "tags": ["tickets"]}
ALONE = " metrics-of-this-worker-only "


@pytest.fixture
def disk() -> Iterator[SmallDisk]:
    with small_disk() as small:
        yield small


def statuses(url: str) -> set[str]:
    """What calls at the same time end with, at any worker."""
    with ThreadPoolExecutor(8) as pool:
        results = pool.map(lambda _: rpc.call(url, LIST, {"limit": 1})["result"], range(24))
        return {"error" if result.get("isError") else "ok" for result in results}


def test_a_disk_that_fills_up_ends_no_worker(upstream: Upstream, tmp_path: Path, disk: SmallDisk) -> None:
    site = Site(tmp_path, upstream.url, {"TMPDIR": str(disk.folder)})
    with server_that_may_fail(site, "--workers", "2", token=site.api_token(), command=FRESH) as server:
        url = server.create(server.connect(upstream.account()), config=READ)["url"]
        disk.fill()
        assert statuses(url) == {"ok"}
        assert server.api.get("/metrics").status_code == 200
        time.sleep(5)  # one that ends sooner has failed to start
        first, second = children(server.process.pid)
        os.kill(first, signal.SIGKILL)
        wait_until(lambda: first not in children(server.process.pid) and len(children(server.process.pid)) == 2)
        wait_until(lambda: not disk.is_small or ALONE in server.log_text)
        assert statuses(url) == {"ok"}
        assert second in children(server.process.pid)
        assert server.api.get("/metrics").status_code == 200


def test_a_folder_that_is_taken_away_ends_no_worker(upstream: Upstream, tmp_path: Path) -> None:
    """As what cleans `/tmp` does after some days."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    site = Site(tmp_path, upstream.url, {"TMPDIR": str(folder)})
    with server_that_may_fail(site, "--workers", "2", token=site.api_token(), command=FRESH) as server:
        url = server.create(server.connect(upstream.account()), config=READ)["url"]
        (counts,) = folder.iterdir()
        for file in counts.iterdir():
            file.unlink()
        counts.rmdir()
        time.sleep(5)
        first, _ = children(server.process.pid)
        os.kill(first, signal.SIGKILL)
        wait_until(lambda: ALONE in server.log_text)
        assert statuses(url) == {"ok"}
    assert "Traceback" not in server.log_text
    assert server.process.returncode == 128 + signal.SIGTERM


@pytest.mark.parametrize("arguments", [(), ("--workers", "2")])
def test_a_folder_for_the_counts_of_other_servers_is_none_of_ours(
    arguments: tuple[str, ...], upstream: Upstream, tmp_path: Path
) -> None:
    site = Site(tmp_path, upstream.url, {"PROMETHEUS_MULTIPROC_DIR": str(tmp_path / "none")})
    with running_server(site, *arguments, token=site.api_token(), command=FRESH) as server:
        url = server.create(server.connect(upstream.account()), config=READ)["url"]
        assert statuses(url) == {"ok"}
        assert 'tool_calls_total{outcome="ok"' in server.api.get("/metrics").text
