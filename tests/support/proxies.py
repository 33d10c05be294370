"""Proxies on a real socket, for tunnels: HTTP's CONNECT and SOCKS 5."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeAlias

from tests.support.ports import wait_until

Reader: TypeAlias = asyncio.StreamReader
Writer: TypeAlias = asyncio.StreamWriter


@dataclass
class Proxy:
    """A proxy that speaks both. `refusal` is a line of status that it answers in place of a tunnel, to both."""

    refusal: str = ""
    port: int = 0
    tunnels: list[str] = field(default_factory=list)
    """Where it has led to."""

    async def serve(self, reader: Reader, writer: Writer) -> None:
        try:
            is_socks = await reader.readexactly(1) == b"\x05"
            await (self._socks(reader, writer) if is_socks and not self.refusal else self._connect(reader, writer))
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _connect(self, reader: Reader, writer: Writer) -> None:
        if self.refusal:
            await reader.read(1000)
            writer.write(f"HTTP/1.1 {self.refusal}\r\nContent-Length: 0\r\n\r\n".encode())
            await writer.drain()
            return
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        host, _, port = head.split(" ")[1].rpartition(":")
        await self._tunnel(reader, writer, host, int(port), b"HTTP/1.1 200 OK\r\n\r\n")

    async def _socks(self, reader: Reader, writer: Writer) -> None:
        await reader.readexactly((await reader.readexactly(1))[0])
        writer.write(b"\x05\x00")
        kind = (await reader.readexactly(4))[3]
        length = {1: 4, 4: 16}.get(kind) or (await reader.readexactly(1))[0]
        name = await reader.readexactly(length)
        (port,) = struct.unpack("!H", await reader.readexactly(2))
        host = name.decode() if kind == 3 else ".".join(map(str, name))
        await self._tunnel(reader, writer, host, port, b"\x05\x00\x00\x01" + bytes(6))

    async def _tunnel(self, reader: Reader, writer: Writer, host: str, port: int, answer: bytes) -> None:
        self.tunnels.append(f"{host}:{port}")
        far_reader, far_writer = await asyncio.open_connection(host, port)
        writer.write(answer)
        await asyncio.gather(_copy(reader, far_writer), _copy(far_reader, writer))


async def _copy(reader: Reader, writer: Writer) -> None:
    try:
        while chunk := await reader.read(65536):
            writer.write(chunk)
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()


@contextmanager
def proxy(refusal: str = "") -> Iterator[Proxy]:
    """A proxy for the time of the context."""
    made = Proxy(refusal)
    loop, ended = asyncio.new_event_loop(), asyncio.Event()

    async def serve() -> None:
        server = await asyncio.start_server(made.serve, "127.0.0.1", 0)
        made.port = server.sockets[0].getsockname()[1]
        await ended.wait()

    def run() -> None:
        with asyncio.Runner(loop_factory=lambda: loop) as runner:  # it ends the tunnels that are left
            runner.run(serve())

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    wait_until(lambda: made.port > 0)
    try:
        yield made
    finally:
        loop.call_soon_threadsafe(ended.set)
        thread.join(10)


@contextmanager
def answering(words: bytes) -> Iterator[int]:
    """The port of something that says these words to whoever connects, and hangs up."""

    def serve(listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.recv(1000)
                connection.sendall(words)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, args=(listener,), daemon=True).start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)
