"""`--sandbox serve`: hosted mode as a whole, in one command and without any setting."""

from __future__ import annotations

import re
import signal
import subprocess
from pathlib import Path

import httpx2
from zoho_desk_mcp.server.selection import Selection

from tests.support import plain_http, rpc
from tests.support.ports import free_port, wait_until
from tests.support.processes import PATIENCE, agree, clean_environment, command_line

LIST = "list_all_zoho_desk_tickets_search"


def test_a_trial_prints_a_url_that_works_and_leaves_nothing(tmp_path: Path) -> None:
    log = tmp_path / "log"
    proxies = dict.fromkeys(("HTTP_PROXY", "ALL_PROXY"), f"http://127.0.0.1:{free_port()}")  # nobody is there
    key = {"ZOHO_DESK_MCP_KEY_FILE": str(tmp_path / "key")}  # of the server that the same user runs otherwise
    environment = clean_environment(TMPDIR=str(tmp_path), HOME="~", XDG_DATA_HOME="", **proxies, **key)
    with log.open("w") as file:
        server = subprocess.Popen(
            command_line("--sandbox", "serve", "--port", "0"), env=environment, stderr=file, stdout=file
        )
    try:
        wait_until(lambda: "API token" in log.read_text() or server.poll() is not None)
        url = _printed(log, r"MCP URL[^:]*: +(http://127\.0\.0\.1:\d+/mcp/\S+)")
        pages = _printed(log, r"Pages: +(\S+)")
        token = _printed(log, r"API token[^:]*: +(\S+)")
        wait_until(lambda: _is_up(pages))
        assert rpc.tools(url) == Selection().names()
        assert rpc.call(url, LIST, {"limit": 1})["result"]["structuredContent"]["data"]
        api = plain_http.Client(base_url=pages, headers={"Authorization": f"Bearer {token}"}, timeout=PATIENCE)
        (account,) = api.get("/integrated-account").json()["data"]
        consent = api.post(f"/integrated-account/{account['id']}/reconnect").json()["consent_url"]
        assert "is connected" in agree(consent).text
        server.send_signal(signal.SIGINT)
        assert server.wait(PATIENCE) == 128 + signal.SIGINT
    finally:
        server.kill()
        server.wait()
    assert "Traceback" not in log.read_text()
    assert [path.name for path in tmp_path.iterdir()] == ["log"]


def _printed(log: Path, pattern: str) -> str:
    found = re.search(pattern, log.read_text())
    assert found is not None, log.read_text()
    return found[1]


def _is_up(pages: str) -> bool:
    try:
        return plain_http.get(f"{pages}/readyz").status_code == 200
    except httpx2.HTTPError:
        return False
