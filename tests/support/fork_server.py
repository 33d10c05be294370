"""A process that has imported the package, and runs each command that it is asked for in a fork of its own.

As a module it serves at the path that it is given until its standard input ends. `launcher.ask` says what it is asked;
its answer is the id of the process, and then how that ended. The id 0 says that the command needs an interpreter of its
own. A command ends with the connection that asked for it.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import io
import marshal
import os
import pkgutil
import resource
import selectors
import signal
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.support.launcher import NUMBER_BYTES, STREAMS, read

READ_AT_START = ("PYTHON", "LC_", "LANG", "TZ")
"""What the names of variables begin with that an interpreter, or a library when it is imported, reads."""
NOT_IMPORTED = ("zoho_desk_mcp.__main__", "zoho_desk_mcp.tools.", "zoho_desk_mcp.models.", ".migrations")
ALSO_IMPORTED = (
    *("email.policy", "encodings.ascii", "filelock.asyncio", "keyring.backends.null", "webbrowser"),
    *("aiosqlite", "anyio._backends._asyncio", "httpcore2", "truststore"),
    *("sqlalchemy.dialects.sqlite.aiosqlite", "sqlalchemy.dialects.postgresql.psycopg"),
    *("uvicorn.lifespan.off", "uvicorn.lifespan.on", "uvicorn.loops.asyncio", "uvicorn.loops.auto"),
    *("uvicorn.protocols.http.auto", "uvicorn.protocols.websockets.auto"),
)
"""What libraries import when they are used: it takes time, and another user could not read it."""


@dataclass
class Request:
    """A command, the streams it has, and where it runs."""

    streams: list[int]
    arguments: list[str]
    environment: dict[bytes, bytes]
    folder: str
    user: int | None
    file_size: int | None


@dataclass
class Child:
    """A command that runs: its id, a file that tells its end, and the connection that asked for it."""

    process: int
    end: int
    connection: socket.socket


class ForkServer:
    """Takes requests, one after the other, and tells how their commands end."""

    def __init__(self, path: str) -> None:
        self._listener = socket.create_server(path, family=socket.AF_UNIX)
        self._selector = selectors.DefaultSelector()
        self._children: dict[int, Child] = {}
        """By their ids."""
        for each in (sys.stdin, self._listener):
            self._selector.register(each, selectors.EVENT_READ)

    def serve(self) -> Request | None:
        """Serve until standard input ends. Returns None then, and in a fork the request that it is for."""
        while True:
            for key, _ in self._selector.select():
                if key.fileobj is sys.stdin:
                    self._kill_all()
                    return None
                if key.fileobj is not self._listener:
                    self._hear(key)
                elif (request := self._accept()) is not None:
                    return request

    def _accept(self) -> Request | None:
        """Start what a new connection asks for. Returns its request in the fork, None here."""
        connection, _ = self._listener.accept()
        try:
            request = _read(connection)
        except ConnectionError:  # who asks was killed meanwhile
            connection.close()
            return None
        if not _fits(request.environment):
            self._answer(connection, request, 0)
            connection.close()
        elif process := os.fork():
            self._answer(connection, request, process)
            child = Child(process, os.pidfd_open(process), connection)
            self._children[process] = child
            for each in (child.end, connection):
                self._selector.register(each, selectors.EVENT_READ, child)
        else:
            connection.close()
            self._close()
            return request
        return None

    def _answer(self, connection: socket.socket, request: Request, process: int) -> None:
        for stream in request.streams:
            os.close(stream)
        _tell(connection, process)

    def _hear(self, key: selectors.SelectorKey) -> None:
        """A command has ended, or the connection that asked for it."""
        child: Child = key.data
        if child.process not in self._children:
            return
        if key.fileobj is child.connection:
            self._selector.unregister(child.connection)
            os.kill(child.process, signal.SIGKILL)
            return
        _, status = os.waitpid(child.process, 0)
        del self._children[child.process]
        self._selector.unregister(child.end)
        os.close(child.end)
        if child.connection in self._selector.get_map():
            self._selector.unregister(child.connection)
        _tell(child.connection, os.waitstatus_to_exitcode(status))
        child.connection.close()

    def _kill_all(self) -> None:
        for process in self._children:
            os.kill(process, signal.SIGKILL)

    def _close(self) -> None:
        """Close all files of the server, in a fork of it."""
        self._selector.close()
        self._listener.close()
        for child in self._children.values():
            os.close(child.end)
            child.connection.close()
        self._children.clear()


def _read(connection: socket.socket) -> Request:
    size, streams, _, _ = socket.recv_fds(connection, NUMBER_BYTES, len(STREAMS))
    try:
        size += read(connection, NUMBER_BYTES - len(size))
        fields: tuple[Any, ...] = marshal.loads(read(connection, int.from_bytes(size, "big")))
    except ConnectionError:
        for stream in streams:
            os.close(stream)
        raise
    return Request(streams, *fields)


def _tell(connection: socket.socket, number: int) -> None:
    try:
        connection.sendall(number.to_bytes(NUMBER_BYTES, "big", signed=True))
    except ConnectionError:  # nobody asks any more
        return


def _fits(environment: dict[bytes, bytes]) -> bool:
    """Whether an interpreter with these variables would start as this one did."""
    return _at_start(environment) == _at_start(dict(os.environb))


def _at_start(environment: dict[bytes, bytes]) -> dict[bytes, bytes]:
    return {name: value for name, value in environment.items() if os.fsdecode(name).startswith(READ_AT_START)}


def become(request: Request) -> None:
    """Make this process that of a command."""
    for stream, number in zip(request.streams, STREAMS, strict=True):
        os.dup2(stream, number)
        os.close(stream)
    for name, mode in (("stdin", "rb"), ("stdout", "wb"), ("stderr", "wb")):
        setattr(sys, name, _like(getattr(sys, name), mode))
    os.environ.clear()
    os.environb.update(request.environment)
    os.chdir(request.folder)
    sys.argv[1:] = request.arguments
    if request.file_size is not None:
        sys.dont_write_bytecode = True  # else it keeps the part of a module that there is room for
        resource.setrlimit(resource.RLIMIT_FSIZE, (request.file_size, request.file_size))
    if request.user is not None:
        os.setgroups([])
        os.setgid(request.user)
        os.setuid(request.user)


def _like(old: io.TextIOWrapper, mode: str) -> io.TextIOWrapper:
    """A stream of the same file number and form: the old one knows of its file whether one can seek in it."""
    buffering = 0 if old.write_through and mode == "wb" else -1
    stream = open(old.fileno(), mode, buffering=buffering, closefd=False)  # noqa: SIM115 - it is open until the end
    newline = "\n" if mode == "wb" else None
    return io.TextIOWrapper(
        stream, old.encoding, old.errors, newline, old.line_buffering or stream.isatty(), old.write_through
    )


def import_all() -> Callable[[], None]:
    """Import what commands import. Returns the function that runs one."""
    package = importlib.import_module("zoho_desk_mcp")
    for module in pkgutil.walk_packages(package.__path__, "zoho_desk_mcp."):
        if not any(part in module.name for part in NOT_IMPORTED):
            importlib.import_module(module.name)
    for name in ALSO_IMPORTED:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()  # forks share its memory
    command: Callable[[], None] = importlib.import_module("zoho_desk_mcp.cli").main
    return command


class End:
    """The end of a fork: that of any interpreter, but its memory is not given back piece by piece."""

    def __init__(self) -> None:
        self._status = 1
        atexit.register(self._leave)  # before any other, to be called after all of them

    def run(self, main: Callable[[], None]) -> None:
        """Run a command."""
        try:
            main()
            self._status = 0
        except SystemExit as end:
            self._status = end.code if isinstance(end.code, int) else int(end.code is not None)
            raise

    def _leave(self) -> None:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(self._status)


if __name__ == "__main__":
    end = End()
    main = import_all()
    server = ForkServer(sys.argv[1])
    os.write(sys.stdout.fileno(), b"ready\n")
    if (asked := server.serve()) is not None:
        become(asked)
        end.run(main)
