"""Runs the command in a fork of the fork server: `launcher.py SOCKET …` as `python -m zoho_desk_mcp …`.

It hands over its standard streams, variables and folder, passes signals on, and ends as the command does. Where the
command needs an interpreter of its own, it becomes that. It imports little: it runs for each command of the tests.
"""

import marshal
import os
import signal
import socket
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress

NUMBER_BYTES = 4
STREAMS = (0, 1, 2)
PASSED_ON = (signal.SIGINT, signal.SIGTERM)


def ask(
    path: str,
    arguments: Sequence[str],
    environment: Mapping[bytes, bytes],
    folder: str,
    streams: Sequence[int],
    user: int | None = None,
    file_size: int | None = None,
) -> socket.socket:
    """The connection on which the server of this path tells first the id of the process, then how it ended."""
    request = marshal.dumps((list(arguments), dict(environment), folder, user, file_size))
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(path)
    socket.send_fds(connection, [len(request).to_bytes(NUMBER_BYTES, "big")], streams)
    connection.sendall(request)
    return connection


def read_number(connection: socket.socket) -> int:
    """The next number of an answer."""
    return int.from_bytes(read(connection, NUMBER_BYTES), "big", signed=True)


def read(connection: socket.socket, size: int) -> bytes:
    """So many bytes. Raises ConnectionError where they do not come."""
    received = b""
    while len(received) < size:
        if not (more := connection.recv(size - len(received))):
            raise ConnectionError("the other side has ended")
        received += more
    return received


def run(path: str, arguments: Sequence[str]) -> int:
    """Run the command to its end. Returns its exit status, as `subprocess` tells it."""
    signal.pthread_sigmask(signal.SIG_BLOCK, PASSED_ON)  # until there is whom to pass them on to: it runs sooner
    connection = ask(path, arguments, os.environb, os.getcwd(), STREAMS)
    if not (process := read_number(connection)):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, PASSED_ON)
        os.execv(sys.executable, [sys.executable, "-m", "zoho_desk_mcp", *arguments])

    def pass_on(number: int, _: object) -> None:
        with suppress(ProcessLookupError):  # it has just ended
            os.kill(process, number)

    for number in PASSED_ON:
        signal.signal(number, pass_on)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, PASSED_ON)
    for stream in STREAMS:
        os.close(stream)
    return read_number(connection)


if __name__ == "__main__":
    status = run(sys.argv[1], sys.argv[2:])
    if status < 0:
        signal.signal(-status, signal.SIG_DFL)
        os.kill(os.getpid(), -status)
    os._exit(status)
