"""SIGHUP, as where a terminal is closed: it ends what runs as SIGTERM does, unless it is ignored."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.ports import free_port, is_listening, wait_until
from tests.support.processes import FRESH, PATIENCE, clean_environment
from tests.support.server import SINGLE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has other signals")
IGNORES = (
    sys.executable,
    "-c",
    "import os, signal, sys; signal.signal(1, signal.SIG_IGN); os.execv(*sys.argv[1:2], sys.argv[1:])",
)
SERVERS = {"trial": "--sandbox serve", "workers": "serve --single --workers 2", "sandbox": "sandbox"}


@contextmanager
def _serving(words: str, folder: Path, before: Sequence[str] = ()) -> Iterator[subprocess.Popen[str]]:
    port = free_port()
    environment = clean_environment(**SINGLE, TMPDIR=str(folder), HOME=str(folder))
    command = [*before, *FRESH, *words.split(), "--port", str(port)]
    with subprocess.Popen(
        command, env=environment, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            wait_until(lambda: is_listening(port) or process.poll() is not None)
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("words", SERVERS.values(), ids=list(SERVERS))
def test_a_server_ends_and_leaves_nothing(words: str, tmp_path: Path) -> None:
    with _serving(words, tmp_path) as process:
        process.send_signal(signal.SIGHUP)
        said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 128 + signal.SIGHUP
    assert "Traceback" not in "".join(said)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", SERVERS.values(), ids=list(SERVERS))
def test_a_server_that_ignores_it_goes_on(words: str, tmp_path: Path) -> None:
    with _serving(words, tmp_path, IGNORES) as process:
        process.send_signal(signal.SIGHUP)
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE)
    assert process.returncode == 128 + signal.SIGTERM


FORM = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9"
HALF = f"POST /oauth/v2/token HTTP/1.1\r\nHost: x\r\n{FORM}\r\n\r\na"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_sandbox_waits_for_no_client(number: signal.Signals, tmp_path: Path) -> None:
    with _serving("sandbox", tmp_path) as process:
        assert isinstance(process.args, list)
        port = int(str(process.args[-1]))
        with socket.create_connection(("127.0.0.1", port)) as client:
            client.sendall(HALF.encode())
            time.sleep(0.5)
            process.send_signal(number)
            said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 128 + number
    assert "Traceback" not in "".join(said)


def test_a_server_on_stdio_ends(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    hello = '{"jsonrpc":"2.0","id":1,"method":"ping"}\n'
    pipe = subprocess.PIPE
    with (
        open(writing, "w", encoding="ascii") as lines,
        subprocess.Popen(
            [*FRESH, "--sandbox"], env=clean_environment(HOME=str(tmp_path)), stdin=reading, stdout=pipe
        ) as process,
    ):
        os.close(reading)
        lines.write(hello)
        lines.flush()
        assert process.stdout is not None
        assert process.stdout.readline()
        process.send_signal(signal.SIGHUP)
        assert process.wait(PATIENCE) == 128 + signal.SIGHUP
