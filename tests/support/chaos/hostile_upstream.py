"""An API that is hostile to one customer: slow, silent, broken; sometimes it does what it was asked, sometimes not.

What it never does is to refuse in plain words what it has done: nobody could tell that from the truth.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

JSON = (b"content-type", b"application/json")
HTML = (b"content-type", b"text/html")


class Exchange:
    """A request, and ways to answer it."""

    def __init__(self, app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
        self.send = send
        self._app = app
        self._scope = scope
        self._receive = receive

    async def do(self) -> None:
        """Do what is asked, and tell it."""
        await self._app(self._scope, self._receive, self.send)

    async def do_untold(self) -> bool:
        """Do what is asked, and tell nobody. False where it was refused, which is told: then nothing was done."""
        messages: list[Message] = []

        async def keep(message: Message) -> None:
            messages.append(message)

        await self._app(self._scope, self._receive, keep)
        if messages[0]["status"] < 300:
            return True
        for message in messages:
            await self.send(message)
        return False

    async def say(self, status: int, body: bytes, *headers: tuple[bytes, bytes]) -> None:
        """Answer in its place."""
        await self.begin(status, len(body), *headers)
        await self.send({"type": "http.response.body", "body": body})

    async def begin(self, status: int, length: int, *headers: tuple[bytes, bytes]) -> None:
        length_header = (b"content-length", str(length).encode())
        await self.send({"type": "http.response.start", "status": status, "headers": [length_header, *headers]})

    async def hang_up(self) -> None:
        """Close the connection. ASGI has no word for it, so it is done where uvicorn has the connection."""
        cycle: Any = getattr(self.send, "__self__")  # noqa: B009
        cycle.transport.abort()
        await asyncio.sleep(0.01)  # until uvicorn knows


async def slow(exchange: Exchange) -> None:
    await asyncio.sleep(random.uniform(0.5, 4))
    await exchange.do()


async def silent(_: Exchange) -> None:
    await asyncio.sleep(4)


async def gone(exchange: Exchange) -> None:
    await exchange.hang_up()


async def gone_within(exchange: Exchange) -> None:
    await exchange.begin(200, 1000, JSON)
    await exchange.send({"type": "http.response.body", "body": b'{"id": "1', "more_body": True})
    await exchange.hang_up()


async def dripping(exchange: Exchange) -> None:
    await exchange.begin(200, 100, JSON)
    for _ in range(40):
        await exchange.send({"type": "http.response.body", "body": b" ", "more_body": True})
        await asyncio.sleep(0.1)
    await exchange.hang_up()


async def failing(exchange: Exchange) -> None:
    await exchange.say(502, b"<html>Bad gateway</html>", HTML)


async def a_page(exchange: Exchange) -> None:
    await exchange.say(200, b"<html>Please sign in</html>", HTML)


async def other_json(exchange: Exchange) -> None:
    await exchange.say(200, b'[[["\\ud83d", {"id": 5}]]]', JSON)


async def endless(exchange: Exchange) -> None:
    await exchange.say(200, b" " * 9_000_000, JSON)


async def refusing(exchange: Exchange) -> None:
    await exchange.say(429, b'{"errorCode": "TOO_MANY_REQUESTS", "message": "No."}', JSON)


async def forgetting_tokens(exchange: Exchange) -> None:
    await exchange.say(401, b'{"errorCode": "INVALID_OAUTH", "message": "No."}', JSON)


AFTER = (silent, gone, gone_within, dripping, failing, a_page, other_json, endless)
"""What it says once it has done what was asked."""
INSTEAD = (slow, silent, gone, gone_within, dripping, failing, refusing, forgetting_tokens)
"""What it says or does in its place."""
DOES = 0.6
"""How often it does what was asked."""


class HostileUpstream:
    """Puts itself before an API. `victim` is in the paths of the one whom it is hostile to."""

    def __init__(self, app: ASGIApp, victim: str, seed: int) -> None:
        self.used: Counter[str] = Counter()
        self.under_way = 0
        self._app = app
        self._victim = f"/{victim}"
        self._random = random.Random(seed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or self._victim not in scope["path"]:
            await self._app(scope, receive, send)
            return
        exchange = Exchange(self._app, scope, await _with_body(receive), send)
        does = self._random.random() < DOES
        behavior = self._random.choice(AFTER if does else INSTEAD)
        self.used[behavior.__name__] += 1
        self.under_way += 1
        try:
            if not does or await exchange.do_untold():
                await behavior(exchange)
        finally:
            self.under_way -= 1


async def _with_body(receive: Receive) -> Receive:
    """What gives the body once it is there: what is done late is done for who has gone, too."""
    messages = [await receive()]
    while messages[-1].get("more_body"):
        messages.append(await receive())

    async def again() -> Message:
        return messages.pop(0) if messages else await receive()

    return again
