"""A worker ends, and the system makes no other one just then: the others go on, and it is made later."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.ports import wait_until
from tests.support.proc import HAS_PROC, children, is_running
from tests.support.processes import PATIENCE

pytestmark = pytest.mark.skipif(not HAS_PROC, reason="looks at processes under /proc")
QUICK_END = 1.5
FIRST = """
import errno, os, signal, sys, threading
from zoho_desk_mcp.server.hosting.processes import workers

workers.QUICK_END = float(sys.argv[3])
lack, fork, begin, made = sys.argv[1], os.fork, threading.Thread.start, 0


def forked():
    global made
    made += 1
    if made == 3 and lack == "processes":
        raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")
    return fork()


def begun(thread):
    if made == 3 and lack == "threads":
        raise RuntimeError("can't start new thread")
    begin(thread)


def serve():
    if made == 3 and lack == "memory":
        raise MemoryError
    open(f"{sys.argv[2]}/{os.getpid()}", "x").close()
    while True:
        signal.pause()


os.fork, threading.Thread.start = forked, begun
if lack == "told ends":
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
try:
    workers.Workers(2, serve, lambda _: None, 5).run(lambda: None)
finally:
    print("end of", os.getpid(), flush=True)
"""


@pytest.mark.parametrize("lack", ["processes", "threads", "memory", "told ends"])
def test_the_others_go_on_and_it_is_made_later(lack: str, tmp_path: Path) -> None:
    """`told ends`: whoever started the server ignores the signal by which the system tells of a process that ended."""

    def serving() -> set[int]:
        running = filter(is_running, children(first.pid))
        return {each for each in running if (tmp_path / str(each)).exists()}

    command = [sys.executable, "-c", FIRST, lack, str(tmp_path), str(QUICK_END)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as first:
        try:
            wait_until(lambda: len(serving()) == 2)
            ends, stays = serving()
            time.sleep(QUICK_END + 0.5)
            os.kill(ends, signal.SIGKILL)
            wait_until(lambda: len(serving() - {ends}) == 2)
            last = serving()
            assert stays in last
            first.send_signal(signal.SIGTERM)
            said, told = first.communicate(timeout=PATIENCE)
        finally:
            first.kill()
    assert (first.returncode, said) == (128 + signal.SIGTERM, f"end of {first.pid}\n")  # at nobody else's end
    assert "Traceback" not in told
    assert ("worker-not-made" in told) == (lack != "told ends")
    assert not any(map(is_running, last))
