"""Requests whose first line, or whose length, is unusual."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import time
from contextlib import ExitStack, suppress
from typing import Any

import httpx2
import pytest
import uvicorn
from starlette.responses import PlainTextResponse
from uvicorn.server import ServerState
from zoho_desk_mcp.server.hosting.http_protocol import CarefulProtocol
from zoho_desk_mcp.server.hosting.request_lines import MAX_HEADER_BYTES, MAX_LINES

from tests.support import plain_http
from tests.support.attacks import send_raw
from tests.support.ports import wait_until
from tests.support.server import Server

PING = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "ping"}).encode()
UNKNOWN = f"POST /mcp/{'A' * 43} HTTP/1.1"


def until_closed(server: Server, data: bytes) -> bytes:
    """All that a connection is sent until the server closes it."""
    received = b""
    with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=30) as connection:
        connection.sendall(data)
        while part := connection.recv(65536):
            received += part
    return received


@pytest.mark.parametrize("scheme", ["http", "https", "HTTP"])
def test_a_target_may_have_its_host(server: Server, record: dict[str, Any], scheme: str) -> None:
    """RFC 9112 has servers take it: clients send it that take this one for a proxy."""
    host = httpx2.URL(server.url).netloc.decode()
    path = httpx2.URL(record["url"]).path
    for rest in (path, f"{path}?x=1"):
        head = f"POST {scheme}://{host}{rest} HTTP/1.1\r\nContent-Length: {len(PING)}"
        status, _, body = send_raw(server, head, host="ignored.example", body=PING)
        assert (status, body) == (200, b'{"jsonrpc":"2.0","id":1,"result":{}}')
    status, head, _ = send_raw(server, f"GET {scheme}://{host} HTTP/1.1")
    assert status == 303, head
    assert path.rpartition("/")[2] not in server.log_text


@pytest.mark.parametrize("host", ["evil.example", "a@127.0.0.1", "127.0.0.1@evil.example", ""])
def test_the_host_of_a_target_is_the_one_that_counts(server: Server, record: dict[str, Any], host: str) -> None:
    target = f"http://{host}{httpx2.URL(record['url']).path}"
    assert send_raw(server, f"POST {target} HTTP/1.1\r\nContent-Length: {len(PING)}", body=PING)[0] == 421


def test_a_body_of_two_lengths_is_refused_with_what_comes_behind(server: Server, record: dict[str, Any]) -> None:
    """A proxy that goes by the other length has seen one request here, this server would see two."""
    host = httpx2.URL(server.url).netloc.decode()
    second = f"GET /healthz HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()
    body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(PING), PING) + second
    lengths = f"Content-Length: {len(body)}\r\nTransfer-Encoding: chunked"
    head = f"POST {httpx2.URL(record['url']).path} HTTP/1.1\r\nHost: {host}\r\n{lengths}\r\n\r\n"
    answer = until_closed(server, head.encode() + body)
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert answer.count(b"HTTP/1.1 ") == 1


def test_another_protocol_is_refused(server: Server) -> None:
    for line in (b"GET /healthz HTTP/2.0\r\nHost: 127.0.0.1", b"PRI * HTTP/2.0"):
        assert until_closed(server, line + b"\r\n\r\n").startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize("bytes_at_a_time", [1, 2, 16_384])
def test_a_head_of_very_many_lines_is_refused(server: Server, bytes_at_a_time: int) -> None:
    """However it comes, and whatever comes behind it, only its own lines count."""
    host = httpx2.URL(server.url).netloc.decode()
    rest = "a: b\r\n" * (MAX_LINES - 4)
    few = f"{UNKNOWN}\r\nHost: {host}\r\nContent-Length: {2 * MAX_LINES}\r\n{rest}\r\n".encode()
    with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=30) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sent = few + b"\n" * (2 * MAX_LINES)
        for start in range(0, len(sent), bytes_at_a_time):
            connection.sendall(sent[start : start + bytes_at_a_time])
        assert connection.recv(12) == b"HTTP/1.1 404"
    assert until_closed(server, few.replace(b"a: b\r\n", b"a: b\r\n" * 2, 5)).startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize("bytes_at_a_time", [1_000, 100_000])
def test_a_head_is_as_large_as_it_may_be_and_no_larger(server: Server, bytes_at_a_time: int) -> None:
    """Also where its last bytes, past the bound, come with its end."""
    host = httpx2.URL(server.url).netloc.decode()
    begin, end = f"{UNKNOWN}\r\nHost: {host}\r\nConnection: close\r\nX-Long: ", "\r\n\r\n"
    for more, status in ((0, b"404"), (1, b"400"), (5_000, b"400")):
        head = f"{begin}{'x' * (MAX_HEADER_BYTES + more - len(begin + end))}{end}".encode()
        with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=30) as connection:
            with suppress(OSError):  # it may be refused before its end
                for start in range(0, len(head), bytes_at_a_time):
                    connection.sendall(head[start : start + bytes_at_a_time])
            assert connection.recv(12) == b"HTTP/1.1 " + status


def test_who_is_refused_may_send_the_rest(server: Server) -> None:
    """Else the connection is reset, with which some clients lose the response, and proxies respond with 502."""
    head = f"{UNKNOWN}\r\n" + "a: b\r\n" * (2 * MAX_LINES)
    with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=30) as connection:
        connection.sendall(head.encode())
        assert connection.recv(12) == b"HTTP/1.1 400"
        while connection.recv(65536):
            pass
        for _ in range(5):
            connection.sendall(head.encode())
            time.sleep(0.1)


def test_the_connection_of_who_sends_on_after_a_refusal_ends(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=30) as connection:
        connection.sendall(b"PRI * HTTP/2.0\r\n\r\n")
        assert connection.recv(12) == b"HTTP/1.1 400"
        ended = False
        for _ in range(600):
            try:
                connection.sendall(b"a: b\r\n")
            except OSError:
                ended = True
                break
            time.sleep(0.1)
    assert ended


@pytest.mark.parametrize("pause", [0, 0.2])
def test_a_head_of_very_many_lines_is_refused_behind_another_request(server: Server, pause: float) -> None:
    """Its lines came while the request before it was worked on."""
    host = httpx2.URL(server.url).netloc.decode()
    first = f"GET /healthz HTTP/1.1\r\nHost: {host}\r\n"
    for count, status in ((MAX_LINES - 4, b"200"), (2 * MAX_LINES, b"400")):
        second = f"{first}Connection: close\r\n" + "a: b\r\n" * count
        with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=30) as connection:
            connection.sendall(f"{first}\r\n{second}"[:-10].encode())
            time.sleep(pause)
            connection.sendall(f"{second}\r\n"[-12:].encode())
            received = b""
            while part := connection.recv(65536):
                received += part
        assert re.findall(rb"HTTP/1.1 (\d+)", received) == [b"200", status]


def test_a_body_in_very_small_chunks_is_read(server: Server, record: dict[str, Any]) -> None:
    host = httpx2.URL(server.url).netloc.decode()
    head = f"POST {httpx2.URL(record['url']).path} HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n"
    head += "Content-Type: application/json\r\n"
    chunks = b"".join(b"1\r\n%c\r\n" % each for each in PING + b" " * 2_000) + b"0\r\n\r\n"
    end = f"GET /healthz HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()
    answer = until_closed(server, f"{head}\r\n".encode() + chunks + end)
    assert b'{"jsonrpc":"2.0","id":1,"result":{}}' in answer
    assert answer.endswith(b'{"status":"ok"}')


@pytest.mark.parametrize("pause", [None, 0.1, 1])
@pytest.mark.parametrize("line", ["", UNKNOWN, "POST /nothing HTTP/1.1", "HEAD /nothing HTTP/1.1"])
def test_a_body_that_is_broken_ends_its_request_and_no_more(
    server: Server, record: dict[str, Any], pause: float | None, line: str
) -> None:
    """It breaks before anybody works on the request, while it is awaited, or when a part of the response is out."""
    host, url = httpx2.URL(server.url), httpx2.URL(record["url"])
    first = line or f"POST {url.path} HTTP/1.1"
    head = f"{first}\r\nHost: {host.netloc.decode()}\r\nTransfer-Encoding: chunked\r\n\r\n"
    with socket.create_connection(("127.0.0.1", host.port), timeout=30) as connection:
        if pause is not None:
            connection.sendall(head.encode() + b"1\r\n \r\n")
            time.sleep(pause)
        connection.sendall(b"none\r\n" if pause is not None else head.encode() + b"none\r\n")
        received = b""
        while part := connection.recv(65536):
            received += part
    assert received.count(b"HTTP/1.1 ") == 1
    assert received.startswith((b"HTTP/1.1 400 ", b"HTTP/1.1 404 "))
    time.sleep(0.2)  # the log is written
    assert "exception" not in server.log_text


def test_who_waits_to_be_asked_for_a_body_and_sends_a_broken_one_is_refused_once(
    server: Server, record: dict[str, Any]
) -> None:
    """It is refused before anybody asks for it, and nobody may ask behind that."""
    host, path = httpx2.URL(server.url), httpx2.URL(record["url"]).path
    head = f"POST {path} HTTP/1.1\r\nHost: {host.netloc.decode()}\r\nExpect: 100-continue\r\n"
    with socket.create_connection(("127.0.0.1", host.port), timeout=30) as connection:
        connection.sendall(f"{head}Transfer-Encoding: chunked\r\n\r\nnone\r\n".encode())
        received = b""
        while part := connection.recv(65536):
            received += part
        assert received.startswith(b"HTTP/1.1 400 ")
        wait_until(lambda: "path=/mcp/*** status=0" in server.log_text)
        time.sleep(0.2)  # what failed would be told behind that
    assert "exception" not in server.log_text


def test_bodies_of_strangers_in_very_small_chunks_hold_up_nobody(server: Server) -> None:
    """They all come at once, and each byte of theirs costs as much as a hundred of others."""
    host = httpx2.URL(server.url).netloc.decode()
    sent = f"{UNKNOWN}\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\n".encode() + b"1\r\n \r\n" * 10_000
    with ExitStack() as stack:
        for _ in range(300):
            made = socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=30)
            stack.enter_context(made).setblocking(False)
            with suppress(BlockingIOError):
                made.send(sent)
        started = time.monotonic()
        assert plain_http.get(f"{server.url}/healthz", timeout=30).status_code == 200
        assert time.monotonic() - started < 5


@pytest.mark.parametrize("length", [1000, 10_000_000])
def test_who_waits_to_be_asked_for_a_body_is_not_asked_where_nobody_wants_it(server: Server, length: int) -> None:
    """curl does so with bodies of more than a megabyte."""
    host = httpx2.URL(server.url).netloc.decode()
    head = f"{UNKNOWN}\r\nHost: {host}\r\nExpect: 100-continue\r\nContent-Length: {length}\r\n\r\n"
    answer = until_closed(server, head.encode())
    assert answer.startswith(b"HTTP/1.1 404 " if length == 1000 else b"HTTP/1.1 413 ")
    assert b"connection: close" in answer.lower()


@pytest.mark.parametrize("pieces", [[b"\r\n"], [b"\r", b"\n"], [b""]])
def test_one_empty_line_before_a_request_is_ignored(server: Server, pieces: list[bytes]) -> None:
    """Some clients send it behind a body, and RFC 9112 has servers take no notice. Two are no request."""
    host = httpx2.URL(server.url).netloc
    get = b"GET /healthz HTTP/1.1\r\nHost: " + host + b"\r\n"
    with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=30) as connection:
        for _ in range(2):
            for piece in (*pieces, get + b"Content-Length: 2\r\n\r\n{}"):
                connection.sendall(piece)
                time.sleep(0.2)
            received = b""
            while not received.endswith(b'{"status":"ok"}'):  # its head and its body may come one after the other
                part = connection.recv(65536)
                assert part, received
                received += part
            assert received.startswith(b"HTTP/1.1 200 ")
    with_line_behind = get + b"Content-Length: 2\r\n\r\n{}\r\n" + get + b"Connection: close\r\n\r\n"
    assert until_closed(server, with_line_behind).count(b"HTTP/1.1 200 ") == 2
    assert until_closed(server, b"\r\n\r\n" + get + b"\r\n").startswith(b"HTTP/1.1 400 ")


@pytest.mark.anyio
async def test_a_server_that_stops_does_not_wait_for_who_is_refused() -> None:
    config = uvicorn.Config(PlainTextResponse("ok"), log_config=None)
    state, begun = ServerState(), list[CarefulProtocol]()

    def begin() -> CarefulProtocol:
        begun.append(CarefulProtocol(config, state, {}))
        return begun[-1]

    async with await asyncio.get_running_loop().create_server(begin, "127.0.0.1", 0) as listening:
        reader, writer = await asyncio.open_connection(*listening.sockets[0].getsockname())
        writer.write(f"{UNKNOWN}\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nnone\r\n".encode())
        assert (await reader.read()).startswith(b"HTTP/1.1 400")
        assert not begun[0].transport.is_closing()
        begun[0].shutdown()
        assert begun[0].transport.is_closing()
        writer.close()
