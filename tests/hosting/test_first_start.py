"""The first start on a machine: one key and one database, however many processes start together."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.processes import command_line
from tests.support.server import Site
from tests.support.upstream import Upstream

TOGETHER = 4


def test_first_starts_at_once_make_one_key_and_one_database(upstream: Upstream, tmp_path: Path) -> None:
    for attempt in range(3):
        site = Site(tmp_path / str(attempt), upstream.url, {})
        create = command_line("api-token", "create", "--name", "test")
        started = [
            subprocess.Popen(create, env=site.environ(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            for _ in range(TOGETHER)
        ]
        ended = [process.communicate(timeout=120) for process in started]
        assert [process.returncode for process in started] == [0] * TOGETHER, ended
        assert len(site.run("api-token", "list").stdout.splitlines()) == TOGETHER


def test_first_keys_made_at_once_are_one(upstream: Upstream, tmp_path: Path) -> None:
    for attempt in range(3):
        site = Site(tmp_path / str(attempt), upstream.url, {})
        code = (
            "from zoho_desk_mcp.server.hosting.storage.encryption import load_keys\n"
            "from zoho_desk_mcp.server.hosting.settings import load_hosting_settings\n"
            "print(load_keys(load_hosting_settings()))"
        )
        started = [
            subprocess.Popen([sys.executable, "-c", code], env=site.environ(), stdout=subprocess.PIPE, text=True)
            for _ in range(TOGETHER)
        ]
        keys = {process.communicate(timeout=120)[0] for process in started}
        assert len(keys) == 1
        assert keys != {""}
        assert [path.name for path in site.folder.iterdir()] == ["key"]
