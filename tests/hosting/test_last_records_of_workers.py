"""Workers that are told to stop while the database is away: what they have to write is kept for as long as ever."""

from __future__ import annotations

import signal
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from cryptography.fernet import Fernet

from tests.support import rpc
from tests.support.ports import wait_until
from tests.support.postgres import running_postgres
from tests.support.processes import FRESH
from tests.support.server import Site, server_that_may_fail
from tests.support.upstream import Upstream

LIST = "list_all_zoho_desk_tickets"
READ = {"methods": ["read"], "tags": ["tickets"]}
AWAY = 23
"""Seconds. Records are kept for thirty."""


def test_records_are_written_when_the_database_comes_back_while_workers_stop(
    upstream: Upstream, tmp_path: Path
) -> None:
    """The first process ended them after 20 seconds, and with them what they kept."""
    key = Fernet.generate_key().decode()
    with running_postgres() as postgres:
        site = Site(tmp_path, upstream.url, {"ZOHO_DESK_MCP_DATABASE_URL": postgres.new_database()})
        site.environment["ZOHO_DESK_MCP_KEY"] = key
        site.run("db", "upgrade")
        stopping = {"ZOHO_DESK_MCP_STOP_TIMEOUT": "1"}
        with server_that_may_fail(site, "--workers", "2", token=site.api_token(), command=FRESH, **stopping) as server:
            url = server.create(server.connect(upstream.account()), config=READ)["url"]
            assert not rpc.call(url, LIST, {"limit": 1})["result"].get("isError")
            wait_until(lambda: site.execute("SELECT count(*) FROM calls")[0][0] == 1)
            upstream.stuck_at = "/tickets"
            with ThreadPoolExecutor(1) as caller:
                calling = caller.submit(rpc.call, url, LIST, {"limit": 1})
                wait_until(lambda: upstream.stuck == 1)
                postgres.stop()
                upstream.stuck_at = ""
                assert not calling.result()["result"].get("isError")
            began = time.monotonic()
            server.process.send_signal(signal.SIGTERM)
            time.sleep(AWAY)
            postgres.start()
            server.process.wait(60)
            assert time.monotonic() - began >= AWAY
        assert site.execute("SELECT count(*) FROM calls")[0][0] == 2
