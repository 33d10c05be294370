"""A server on a real socket that answers as it is told, also in ways that no server should."""

from __future__ import annotations

import asyncio
import gzip
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from pydantic import SecretStr
from zoho_desk_mcp.settings import Settings

CLIENT_SECRET = "planted-client-secret"
REFRESH_TOKEN = "planted-refresh-token"
TICKET = {"id": "4000000000000000001", "subject": "Printer", "status": "Open"}
ORGANIZATIONS = {"data": [{"id": 60001, "companyName": "One", "isDefault": True}]}
"""What an account is connected by."""


@dataclass(frozen=True)
class Request:
    """A request as it came over the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def token(self) -> str:
        return self.headers.get("authorization", "").removeprefix("Zoho-oauthtoken ")


Writer = asyncio.StreamWriter
Answer = Callable[[Request, Writer], Awaitable[None]]


def answer(status: int, body: bytes | Any = b"", **headers: str) -> Answer:
    """A whole answer; anything but bytes goes as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    names = {"Content-Type": "application/json"} | {name.replace("_", "-"): text for name, text in headers.items()}
    lines = [f"HTTP/1.1 {status} X", *(f"{name}: {text}" for name, text in names.items())]
    head = "\r\n".join([*lines, f"Content-Length: {len(content)}", "", ""]).encode("latin-1")

    async def send(_: Request, writer: Writer) -> None:
        writer.write(head + content)
        await writer.drain()

    return send


def error(status: int, code: str, message: str = "No.", errors: Any = None, **headers: str) -> Answer:
    """An error as Zoho writes them."""
    body = {"errorCode": code, "message": message}
    return answer(status, body | ({"errors": errors} if errors is not None else {}), **headers)


async def silence(_: Request, writer: Writer) -> None:
    """Never answer."""
    await asyncio.sleep(60)


async def hang_up(_: Request, writer: Writer) -> None:
    """Close the connection without an answer."""
    writer.transport.abort()


async def break_off(_: Request, writer: Writer) -> None:
    """Close the connection within the answer."""
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"id": "1')
    await writer.drain()
    writer.transport.abort()


async def drip(request: Request, writer: Writer) -> None:
    """Send a byte now and then: each comes in time, the whole never does."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(1000):
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.05)


async def ten_megabytes(request: Request, writer: Writer) -> None:
    """A body without a stated length."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(160):
        writer.write(b"10000\r\n" + b"1" * 65536 + b"\r\n")
        await writer.drain()
    writer.write(b"0\r\n\r\n")


SHORT = 3
"""Seconds until a client that is to time out does: far more than an answer that comes takes, on a busy machine too."""
OK = answer(200, TICKET, X_Rate_Limit_Remaining_v3="49990", X_Rate_Limit_Request_Weight_v3="3")
EXPIRED = error(401, "INVALID_OAUTH", "The OAuth Token you provided is invalid.")
FAULTS: dict[str, Answer] = {
    "malformed JSON": answer(200, b'{"id": "4'),
    "HTML with 200": answer(200, b"<html><body>Maintenance</body></html>", Content_Type="text/html"),
    "HTML with 502": answer(502, b"<html><body>Bad gateway</body></html>", Content_Type="text/html"),
    "empty 500": answer(500),
    "10 MB": ten_megabytes,
    "10 MB announced": answer(200, b"1" * 10_000_000),
    "slow body": drip,
    "no answer": silence,
    "dropped": hang_up,
    "broken off": break_off,
    "401 always": EXPIRED,
    "401 of another kind": error(401, "UNAUTHORIZED"),
    "too many at once": error(429, "TOO_MANY_REQUESTS", X_Rate_Limit_Remaining_v3="49"),
    "day's credits": error(429, "THRESHOLD_EXCEEDED", X_Rate_Limit_Remaining_v3="0"),
    "redirect": answer(302, b"", Location="http://127.0.0.1:9/elsewhere"),
    "bad gzip": answer(200, gzip.compress(b"{}")[:-9] + b"x" * 9, Content_Encoding="gzip"),
    "too deep": answer(200, b'{"a":' * 100_000 + b"1" + b"}" * 100_000),
    "number without end": answer(200, b'{"id": ' + b"9" * 10_000 + b"}"),
    "no HTTP": lambda _, writer: _written(writer, b"SSH-2.0-OpenSSH\r\n"),
    "errors of another shape": error(422, "INVALID_DATA", errors=17),
    "error of another shape": answer(422, [1, 2]),
    "no UTF-8": answer(200, b'{"subject": "\xff\xfe"}'),
}
"""Name -> answer to a call that must end as an error."""


async def _written(writer: Writer, data: bytes) -> None:
    writer.write(data)
    await writer.drain()
    writer.close()


@dataclass
class Misbehaving:
    """The server: what it answers next, and what it saw."""

    url: str = ""
    answer: Answer = OK
    """To everything but token requests."""
    token_answer: Answer | None = None
    """To token requests; a new token each time where there is none."""
    requests: list[Request] = field(default_factory=list)
    token_requests: list[Request] = field(default_factory=list)
    connections: set[Writer] = field(default_factory=set)
    busy: int = 0
    """Requests that are being answered."""

    async def handle(self, reader: asyncio.StreamReader, writer: Writer) -> None:
        self.connections.add(writer)
        try:
            while (request := await _read(reader)) is not None:
                self.busy += 1
                serving = asyncio.ensure_future(self._serve(request, writer))
                gone = asyncio.ensure_future(_until_gone(reader))
                try:
                    await asyncio.wait({serving, gone}, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    self.busy -= 1
                    for task in (serving, gone):
                        task.cancel()
                    await asyncio.gather(serving, gone, return_exceptions=True)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self.connections.discard(writer)
            writer.close()

    async def _serve(self, request: Request, writer: Writer) -> None:
        if request.target.startswith("/oauth/v2/token"):
            self.token_requests.append(request)
            token = {"access_token": f"planted-access-token-{len(self.token_requests)}", "expires_in": 3600}
            body = token | {"api_domain": "http://127.0.0.1:9", "token_type": "Bearer"}
            await (self.token_answer or answer(200, body))(request, writer)
            return
        self.requests.append(request)
        await self.answer(request, writer)

    def token_form(self) -> dict[str, str]:
        """The form of the last token request."""
        return {name: values[0] for name, values in parse_qs(self.token_requests[-1].body.decode()).items()}

    async def idle(self) -> None:
        """Wait until nothing is being answered."""
        async with asyncio.timeout(30):
            while self.busy:
                await asyncio.sleep(0.01)


async def _until_gone(reader: asyncio.StreamReader) -> None:
    """Until the client closes: it sends nothing while it waits for an answer."""
    while not reader.at_eof():
        await asyncio.sleep(0.01)


async def _read(reader: asyncio.StreamReader) -> Request | None:
    head = await reader.readuntil(b"\r\n\r\n") if not reader.at_eof() else b""
    if not head:
        return None
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.strip().lower(): text.strip() for name, _, text in (line.partition(":") for line in lines if line)}
    method, target, _ = first.split(" ")
    return Request(method, target, headers, await reader.readexactly(int(headers.get("content-length", 0))))


@asynccontextmanager
async def misbehaving(tls: ssl.SSLContext | None = None) -> AsyncIterator[Misbehaving]:
    """A server on a port of its own, for the time of the context."""
    behavior = Misbehaving()
    server = await asyncio.start_server(behavior.handle, "127.0.0.1", 0, backlog=1000, ssl=tls)
    behavior.url = f"http{'s' if tls else ''}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield behavior
    finally:
        server.close()
        for writer in list(behavior.connections):
            writer.transport.abort()


def settings_for(url: str, **changes: Any) -> Settings:
    """Settings of a server that uses this one, patient unless told otherwise, with its token in memory."""
    return Settings(
        **{
            "client_id": "planted-client-id",
            "client_secret": SecretStr(CLIENT_SECRET),
            "refresh_token": SecretStr(REFRESH_TOKEN),
            "org_id": "60001",
            "api_url": url,
            "accounts_url": url,
            "timeout": 30,
            "connect_timeout": changes.get("timeout", 30),
            "cache": "memory",
            **changes,
        }
    )


def environment_for(url: str, **changes: str) -> dict[str, str]:
    """The same as environment variables of a process."""
    values = {
        "CLIENT_ID": "planted-client-id",
        "CLIENT_SECRET": CLIENT_SECRET,
        "REFRESH_TOKEN": REFRESH_TOKEN,
        "ORG_ID": "60001",
        "API_URL": url,
        "ACCOUNTS_URL": url,
        "TIMEOUT": "30",
        "CONNECT_TIMEOUT": changes.get("TIMEOUT", "30"),
        "CACHE": "memory",
        **changes,
    }
    return {f"ZOHO_DESK_{name}": value for name, value in values.items()}
