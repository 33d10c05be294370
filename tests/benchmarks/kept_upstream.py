"""The sandbox for figures of servers: it makes each response of the API once, and costs little after that.

python -m tests.benchmarks.kept_upstream PORT [--bytes SIZE …]
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from zoho_desk_mcp.sandbox.app import create_app


class KeptResponses:
    """ASGI: the application, whose responses to reads of the API are kept; `sizes` says what tickets are filled to."""

    def __init__(self, app: ASGIApp, sizes: Mapping[str, int]) -> None:
        self._app = app
        self._sizes = sizes
        self._kept: dict[tuple[str, bytes], list[Message]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond."""
        if scope["type"] != "http" or scope["method"] != "GET" or not scope["path"].startswith("/api/"):
            await self._app(scope, receive, send)
            return
        key = (scope["path"], scope["query_string"])
        if key not in self._kept:
            self._kept[key] = await self._made(scope, receive)
        for message in self._kept[key]:
            await send(dict(message))

    async def _made(self, scope: Scope, receive: Receive) -> list[Message]:
        messages: list[Message] = []

        async def keep(message: Message) -> None:
            messages.append(message)

        await self._app(scope, receive, keep)
        body = b"".join(message.get("body", b"") for message in messages[1:])
        data = json.loads(body)
        size = self._sizes.get(data.get("id", ""), 0) if isinstance(data, dict) else 0
        if size and "description" in data:
            body = json.dumps(_filled(data, size)).encode()
        headers = [(name, value) for name, value in messages[0]["headers"] if name.lower() != b"content-length"]
        start = {**messages[0], "headers": [*headers, (b"content-length", str(len(body)).encode())]}
        return [start, {"type": "http.response.body", "body": body, "more_body": False}]


def _filled(data: dict[str, Any], size: int) -> dict[str, Any]:
    missing = size - len(json.dumps(data))
    return {**data, "description": "The printer on the second floor is jammed again. " * (max(0, missing) // 49)}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("port", type=int)
    parser.add_argument(
        "--bytes", type=int, nargs="*", default=[], help="that the tickets of the lowest ids are filled to"
    )
    options = parser.parse_args()
    application = create_app()
    application.state.tokens.quota = None
    tickets = sorted(ticket["id"] for ticket in application.state.world.tickets)
    uvicorn.run(
        KeptResponses(application, dict(zip(tickets, options.bytes, strict=False))),
        port=options.port,
        log_level="error",
        access_log=False,
        lifespan="off",
        backlog=2048,
        timeout_keep_alive=75,  # longer than the turns of all servers
    )
