"""The heads of responses are small, for the sake of proxies.

Those such as nginx take 4 KB, and serve nobody for a while by a server that sent more: the long address of a stranger,
who is led to the sign-in with it, would stop everybody.
"""

from __future__ import annotations

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .security_headers import HEADERS

PROXY_BUFFER = 4096
OF_HTTP = 200
"""What is not counted: the status line, the date, and how the connection goes on."""
MAX_HEAD = PROXY_BUFFER - OF_HTTP - sum(len(name) + len(value) + 4 for name, value in HEADERS.items())
TOO_LONG = "The address, or the cookies that came with it, are too long: proxies would not pass the response on.\n"


class HeadLimitMiddleware:
    """Refuses requests whose response would have a larger head, with 431. The headers of every response come on top."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and its response unless the head of that is too large."""
        is_refused = False

        async def send_bounded(message: Message) -> None:
            nonlocal is_refused
            if message["type"] == "http.response.start" and _size_of(message) > MAX_HEAD:
                is_refused = True
                await PlainTextResponse(TOO_LONG, 431)(scope, receive, send)
            elif not is_refused:
                await send(message)

        await self._app(scope, receive, send_bounded)


def _size_of(start: Message) -> int:
    return sum(len(name) + len(value) + 4 for name, value in start.get("headers", ()))
