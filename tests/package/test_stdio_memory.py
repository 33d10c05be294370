"""A client that sends and does not read makes the server wait, and not grow."""

from __future__ import annotations

import asyncio
import json
import subprocess
import threading

import anyio
import pytest

from tests.support import misbehaving as bad
from tests.support.misbehaving import environment_for, misbehaving
from tests.support.ports import wait_until
from tests.support.proc import HAS_PROC, cpu_seconds, memory
from tests.support.processes import FRESH, PATIENCE
from tests.support.stdio import begin, line, server_on_pipes

REQUESTS = 1_200
MOST_BYTES_MORE = 40_000_000
"""What the responses that wait may take: 100 of some 60 KB. All of them would take 72, and more."""

pytestmark = pytest.mark.skipif(not HAS_PROC, reason="memory is read from /proc")


def test_responses_that_nobody_reads_are_bounded() -> None:
    with server_on_pipes("--sandbox", command=FRESH) as server:
        begin(server)
        before = memory(server.pid)
        sender = threading.Thread(target=_send, args=(server,), daemon=True)
        sender.start()
        wait_until(lambda: _is_idle(server))
        assert sender.is_alive(), "the server has taken all requests"
        assert memory(server.pid) - before < MOST_BYTES_MORE
        assert server.stdout is not None
        answered = [json.loads(server.stdout.readline())["id"] for _ in range(REQUESTS)]
        assert sorted(answered) == list(range(1, REQUESTS + 1))
        sender.join(PATIENCE)
        assert server.wait(PATIENCE) == 0


def _send(server: subprocess.Popen[bytes]) -> None:
    assert server.stdin is not None
    for number in range(1, REQUESTS + 1):
        server.stdin.write(line({"jsonrpc": "2.0", "id": number, "method": "tools/list", "params": {"_meta": PADDING}}))
        server.stdin.flush()
    server.stdin.close()


PADDING = {"test/padding": "x" * 1_000}
"""So that the requests do not all fit into the pipe."""


def _is_idle(server: subprocess.Popen[bytes]) -> bool:
    """Whether the process uses no time for a while."""
    before = cpu_seconds([server.pid])
    threading.Event().wait(0.5)
    return cpu_seconds([server.pid]) == before


DOWNLOAD = "get_single_zoho_desk_ticket_thread_attachment_by_id"
IDS = {"ticketId": "4000000000000000001", "threadId": "4000000000000000002", "attachmentId": "4000000000000000003"}


@pytest.mark.anyio
async def test_pictures_that_nobody_reads_are_bounded() -> None:
    """Each takes some 10 MB until it is written."""
    async with misbehaving() as zoho:
        zoho.answer = bad.answer(200, b"\x89PNG\r\n\x1a\n" + b"x" * 3_950_000, Content_Type="image/png")
        with server_on_pipes("--tags", "all", command=FRESH, **environment_for(zoho.url)) as server:
            await anyio.to_thread.run_sync(begin, server)
            before = memory(server.pid)
            assert server.stdin is not None
            for number in range(1, 51):
                params = {"name": DOWNLOAD, "arguments": IDS}
                server.stdin.write(line({"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": params}))
            server.stdin.flush()
            async with asyncio.timeout(PATIENCE):
                while len(zoho.requests) < 50:
                    await asyncio.sleep(0.1)
            await asyncio.sleep(3)
            assert memory(server.pid) - before < 400_000_000
            assert server.stdout is not None
            answer = json.loads(await anyio.to_thread.run_sync(server.stdout.readline))
            assert answer["result"]["content"][1]["type"] == "image"
            server.kill()
