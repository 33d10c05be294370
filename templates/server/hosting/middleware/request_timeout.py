"""The time-out of a request as a whole."""

from __future__ import annotations

import asyncio

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .refusals import refusal

TOO_LONG = "The server took too long. A change may have happened all the same: look before calling again."


class RequestTimeoutMiddleware:
    """Ends a request that takes too long: with 504, or by closing the connection where the response has started."""

    def __init__(self, app: ASGIApp, timeout: float) -> None:
        self._app = app
        self._timeout = timeout

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, for the time it may take. SSE streams have no time-out."""
        if scope["type"] != "http" or (scope["method"] == "GET" and scope["path"].startswith("/sse/")):
            await self._app(scope, receive, send)
            return
        has_started = False

        async def send_and_note(message: Message) -> None:
            nonlocal has_started
            has_started = True
            await send(message)

        try:
            async with asyncio.timeout(self._timeout):
                await self._app(scope, receive, send_and_note)
        except TimeoutError:
            if has_started:
                raise
            await refusal(scope, 504, TOO_LONG)(scope, receive, send)
