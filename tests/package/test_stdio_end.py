"""A server on standard input and output ends when it is told to, or nobody is there any more: at once and quietly."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys

import pytest
from anyio import to_thread

from tests.support.misbehaving import environment_for, misbehaving, silence
from tests.support.ports import wait_until
from tests.support.processes import FRESH, PATIENCE, clean_environment
from tests.support.stdio import begin, call_line, line, server_on_pipes

OF_THE_TERMINAL = (
    "import fcntl, os, sys, termios\nfcntl.ioctl(0, termios.TIOCSCTTY, 0)\nos.execv(sys.argv[1], sys.argv[1:])"
)
"""Runs a command as the process that the keys of the terminal on its standard input send signals to."""
SEARCH = "list_all_zoho_desk_tickets_search"


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_the_server(number: int, status: int) -> None:
    with server_on_pipes("--sandbox", command=FRESH) as server:
        begin(server)
        server.send_signal(number)
        assert server.stderr is not None
        assert (server.wait(PATIENCE), server.stderr.read()) == (status, b"")


def test_ctrl_c_in_a_terminal_ends_the_server() -> None:
    terminal, its_end = pty.openpty()
    server = subprocess.Popen(
        [sys.executable, "-c", OF_THE_TERMINAL, *FRESH, "--sandbox"],
        env=clean_environment(),
        stdin=its_end,
        stdout=its_end,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        os.write(terminal, b"\n{}\n")
        assert b"-32600" in _read_until(terminal, b"-32600")
        os.write(terminal, b"\x03")
        assert server.wait(PATIENCE) == 130
        assert server.stderr is not None
        lines = server.stderr.read().splitlines()
        assert b"Ctrl-C ends it" in lines[0]
        assert b"a tool by hand" in lines[-1]
    finally:
        server.kill()
        server.wait()
        os.close(terminal)
        os.close(its_end)


def _read_until(terminal: int, part: bytes) -> bytes:
    found = b""
    while part not in found:
        found += os.read(terminal, 10_000)
    return found


@pytest.mark.parametrize("closed", ["stdin", "stdout"])
def test_the_server_ends_with_its_client(closed: str) -> None:
    with server_on_pipes("--sandbox", command=FRESH, PYTHONWARNINGS="error") as server:
        begin(server)
        getattr(server, closed).close()
        assert server.stderr is not None
        assert (server.wait(PATIENCE), server.stderr.read()) == (0, b"")


@pytest.mark.anyio
async def test_a_call_that_hangs_does_not_keep_a_server_whose_output_nobody_reads() -> None:
    async with misbehaving() as zoho:
        zoho.answer = silence
        with server_on_pipes(**environment_for(zoho.url)) as server:
            begin(server)
            assert server.stdin is not None
            assert server.stdout is not None
            server.stdin.write(call_line(1, SEARCH, {}))
            server.stdin.flush()
            await to_thread.run_sync(wait_until, lambda: bool(zoho.requests))
            server.stdout.close()
            await to_thread.run_sync(wait_until, lambda: server.poll() is not None)
            assert server.returncode == 0


@pytest.mark.anyio
@pytest.mark.parametrize(("asked", "cancelled"), [(1, "1"), ("1", 1)])
async def test_a_call_that_is_cancelled_by_its_number_in_another_form_keeps_no_server(
    asked: int | str, cancelled: int | str
) -> None:
    """The SDK takes both for one."""
    async with misbehaving() as zoho:
        zoho.answer = silence
        with server_on_pipes(**environment_for(zoho.url)) as server:
            begin(server)
            assert server.stdin is not None
            server.stdin.write(call_line(asked, SEARCH, {}))
            server.stdin.flush()
            await to_thread.run_sync(wait_until, lambda: bool(zoho.requests))
            params = {"requestId": cancelled}
            server.stdin.write(line({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": params}))
            server.stdin.close()
            assert await to_thread.run_sync(server.wait, PATIENCE) == 0


def test_without_standard_output_there_is_a_sentence() -> None:
    done = subprocess.run(
        ["sh", "-c", 'exec "$0" -m zoho_desk_mcp --sandbox >&-', FRESH[0]],
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 2
    assert "standard input and output" in done.stderr
    assert "Traceback" not in done.stderr
