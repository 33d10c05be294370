"""The CSV of an MCP server's calls, asked for by many who do not read it: it is made as it is read."""

from __future__ import annotations

import csv
import io
import socket
import time
from contextlib import ExitStack
from datetime import UTC, datetime

import httpx2

from tests.support.admin_session import AdminSession
from tests.support.proc import memory, peak_memory
from tests.support.processes import FRESH
from tests.support.server import Site, running_server
from tests.support.upstream import Upstream

CALLS = 10_000
CLIENTS = 60
MAX_GROWTH = 150_000_000
"""What 60 of them may take in memory: as whole texts, of four bytes a character, it was 450 MB."""
INSERT = """
    WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {calls} + 500)
    INSERT INTO calls (at, account_id, server_id, tool, status, milliseconds, credits, person)
    SELECT '{at}', '{account}', '{server}', 'a_tool', 'OK', n, 1, '{person}' FROM numbers
"""


def test_downloads_that_nobody_reads_take_little_memory(own_site: Site, upstream: Upstream) -> None:
    with running_server(own_site, token=own_site.api_token(), command=FRESH) as server, ExitStack() as stack:
        account = server.connect(upstream.account())
        made = server.create(account, config={"methods": ["read"]})["id"]
        # Older calls than are kept would be deleted meanwhile.
        person, at = "\U0001f600" * 100, f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S.%f}"
        own_site.execute(INSERT.format(calls=CALLS, account=account, server=made, person=person, at=at))
        admin, path = AdminSession(server), f"/accounts/{account}/servers/{made}/calls.csv"
        rows = list(csv.reader(io.StringIO(admin.get(path).text)))
        assert [int(row[3]) for row in rows[1:]] == list(range(CALLS + 500, 500, -1))
        before, url = memory(server.process.pid), httpx2.URL(server.url)
        head = f"GET {path} HTTP/1.1\r\nHost: {url.netloc.decode()}\r\nCookie: zoho_desk_mcp={admin.cookie}\r\n\r\n"
        for _ in range(CLIENTS):
            client = stack.enter_context(socket.socket())
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            client.connect((url.host, url.port))
            client.sendall(head.encode())
        end = time.monotonic() + 15
        while time.monotonic() < end:
            assert server.api.get(f"/integrated-account/{account}").status_code == 200
            time.sleep(0.2)
        assert peak_memory(server.process.pid) - before < MAX_GROWTH
