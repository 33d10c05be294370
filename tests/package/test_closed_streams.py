"""Standard streams that are closed, full or non-blocking, as schedulers, daemons and other programs leave them."""

from __future__ import annotations

import fcntl
import os
import select
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.support.processes import FRESH, PATIENCE, clean_environment

pytestmark = pytest.mark.skipif(os.name != "posix", reason="closes streams by a shell")
FULL = 65_536
"""Bytes that a pipe holds."""
UNWRITTEN = "zoho-desk-mcp: the system refused what the command needs: Bad file descriptor"
MADE = "zoho-desk-mcp: the call was made, but its result cannot be written"
"""Whoever takes this for a call that was not made makes it again."""


def _run(line: str, home: Path) -> tuple[int, str]:
    environment = clean_environment(HOME=str(home), XDG_CONFIG_HOME=str(home))
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" -m zoho_desk_mcp {line}', FRESH[0]],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr.strip()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("auth login <&-", "The client is unknown"),
        ("--sandbox call zoho_desk_tickets_brief --json - <&-", "--json - is no JSON"),
        ("--sandbox call list_all_zoho_desk_tickets >&-", MADE),
        ("--sandbox call list_all_zoho_desk_tickets >/dev/full", MADE),
        ("--sandbox call list_all_zoho_desk_tickets --output json >/dev/full", MADE),
        ("auth scopes >&-", UNWRITTEN),
        ("auth scopes >&- 2>&- <&-", ""),
    ],
)
def test_what_needs_a_stream_that_is_closed_fails(line: str, words: str, tmp_path: Path) -> None:
    status, told = _run(line, tmp_path)
    assert status == 2
    assert words in told


def test_what_needs_none_of_them_works(tmp_path: Path) -> None:
    assert _run("auth scopes <&- 2>&-", tmp_path) == (0, "")


def test_no_file_takes_the_place_of_a_stream(tmp_path: Path) -> None:
    """What is printed would be written into it."""
    script = (
        "import os, sys; from zoho_desk_mcp.server.commands.standard_streams import open_closed_streams as o; o(); "
        "print(os.open(os.devnull, os.O_RDONLY) > 2, file=open(sys.argv[1], 'w'))"
    )
    file = tmp_path / "said"
    line = 'exec "$0" -c "$1" "$2" <&- >&- 2>&-'
    subprocess.run(["sh", "-c", line, FRESH[0], script, str(file)], timeout=PATIENCE, check=True)
    assert file.read_text() == "True\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no device that is full")
@pytest.mark.parametrize("way", ["2>/dev/full", "2> >(true)"])
def test_what_nobody_can_be_told_takes_no_result_along(way: str, tmp_path: Path) -> None:
    """A token is shown once, and its words on standard error come before it."""
    line = f'exec "$0" -m zoho_desk_mcp api-token create --name me {way}'
    environment = clean_environment(HOME=str(tmp_path), XDG_DATA_HOME=str(tmp_path))
    done = subprocess.run(
        ["bash", "-c", line, FRESH[0]], env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert (done.returncode, done.stdout[:4]) == (0, "zdm_")


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_all_is_printed_to_a_pipe_that_another_process_made_non_blocking(unbuffered: str, tmp_path: Path) -> None:
    environment = clean_environment(HOME=str(tmp_path), PYTHONUNBUFFERED=unbuffered)
    command = [*FRESH, "tools", "--tags", "all", "--json"]
    whole = subprocess.run(command, env=environment, capture_output=True, timeout=PATIENCE, check=True).stdout
    read, written = os.pipe()
    os.set_blocking(written, False)
    with subprocess.Popen(command, env=environment, stdout=written, stderr=subprocess.PIPE) as process:
        os.close(written)
        assert process.stderr is not None
        assert select.select([read], [], [], PATIENCE)[0]
        time.sleep(0.5)  # the pipe is full now
        with open(read, "rb") as said:
            assert said.read() == whole
        assert b"refused" not in process.stderr.read()
    assert process.returncode == 0
    assert len(whole) > FULL


@pytest.mark.parametrize("words", [b'{"ticketId": "126"}', b""])
def test_input_that_comes_late_is_waited_for(words: bytes, tmp_path: Path) -> None:
    read, written = os.pipe()
    os.set_blocking(read, False)
    command = [*FRESH, "--sandbox", "call", "zoho_desk_tickets_brief", "--json", "-"]
    environment = clean_environment(HOME=str(tmp_path))
    with subprocess.Popen(
        command, env=environment, stdin=read, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        time.sleep(2)  # it waits by now
        os.write(written, words)
        os.close(written)
        os.close(read)
        said, wrong = process.communicate(timeout=PATIENCE)
    assert b"Traceback" not in wrong
    assert (b"126" in said) if words else (b"--json - is no JSON" in wrong)


def test_descriptors_beyond_1023_are_waited_for() -> None:
    """MCP's get the first number that is free, and a process may have inherited many."""
    script = """
import os, resource, threading, time
from zoho_desk_mcp.server.files.descriptors import read_some, write_all
resource.setrlimit(resource.RLIMIT_NOFILE, (2_048, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
read, written = os.pipe()
for each in (read, written):
    os.set_blocking(each, False)
    os.dup2(each, 1_100 + each)
    os.close(each)
threading.Thread(target=write_all, args=(1_100 + written, b"x" * 1_000_000)).start()
time.sleep(0.5)
left = 1_000_000
while left:
    left -= len(read_some(1_100 + read, left))
"""
    done = subprocess.run([FRESH[0], "-c", script], capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(("command", "room"), [("tools", 1_024), ("doctor", 0)])
def test_a_signal_ends_what_is_printed_to_a_pager_that_reads_no_more(
    command: str, room: int, number: signal.Signals, tmp_path: Path
) -> None:
    """What finds no room is less than Python gathers before it writes: that is written again at the end.

    Some commands print within a task, whose loop has no turn meanwhile to cancel it.
    """
    read, written = os.pipe()
    os.set_blocking(written, False)
    taken = fcntl.fcntl(written, fcntl.F_GETPIPE_SZ) - room
    assert os.write(written, b"x" * taken) == taken
    os.set_blocking(written, True)
    environment = clean_environment(HOME=str(tmp_path), XDG_DATA_HOME=str(tmp_path), PYTHONUNBUFFERED="")
    line = [*FRESH, *command.split()]
    with subprocess.Popen(line, env=environment, stdout=written, stderr=subprocess.PIPE) as process:
        os.close(written)
        time.sleep(3)  # it waits by now
        process.send_signal(number)
        try:
            assert process.wait(PATIENCE) == 128 + number
        finally:
            os.close(read)
        assert process.stderr is not None
        assert process.stderr.read() == b""
