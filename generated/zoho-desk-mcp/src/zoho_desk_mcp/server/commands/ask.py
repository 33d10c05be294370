"""Asks the person at the terminal what a server asks its client."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from contextlib import suppress

import mcp_types as types
from mcp.client.session import ClientRequestContext

YES = ("y", "yes")
MAX_BYTES = 1_000
"""Of a line: it is a word."""


async def ask(context: ClientRequestContext, params: types.ElicitRequestParams) -> types.ElicitResult:  # noqa: ARG001
    """Ask whether a call that is held back may go on. Without a terminal nobody agrees."""
    if not sys.stdin.isatty() or not isinstance(params, types.ElicitRequestFormParams):
        return types.ElicitResult(action="decline")
    print(params.message, file=sys.stderr)
    print("Go on? [y/N] ", end="", file=sys.stderr, flush=True)
    said = await _line(sys.stdin.fileno())
    return types.ElicitResult(action="accept" if said.strip().lower() in YES else "decline", content={})


async def _line(terminal: int) -> str:
    """A line of a terminal. It is read in a thread that nobody waits for: Ctrl-C would end nothing before it came."""
    loop = asyncio.get_running_loop()
    said: asyncio.Future[str] = loop.create_future()

    def read() -> None:
        try:
            line = os.read(terminal, MAX_BYTES).decode(errors="replace")
        except OSError:  # the terminal is gone
            line = ""
        with suppress(RuntimeError):  # the command has ended
            loop.call_soon_threadsafe(tell, line)

    def tell(line: str) -> None:
        if not said.done():
            said.set_result(line)

    threading.Thread(target=read, name="question", daemon=True).start()
    return await said
