"""An MCP client on a server process that is wired to the sandbox."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from mcp import Client, StdioServerParameters

Watcher = Callable[[str, dict[str, Any], dict[str, Any]], None]
"""Told of every call: tool, arguments, structured answer."""


class ToolError(Exception):
    """A tool answered with an error."""


class Session:
    """Calls tools and gives their structured answers."""

    def __init__(self, client: Client, watch: Watcher) -> None:
        self.client = client
        self._watch = watch

    async def call(self, tool: str, **arguments: Any) -> dict[str, Any]:
        """The structured answer of a tool. Raises ToolError where it is an error."""
        result = await self.client.call_tool(tool, arguments)
        if result.is_error:
            raise ToolError(f"{tool}: {result.content}")
        answer: dict[str, Any] = result.structured_content
        self._watch(tool, arguments, answer)
        return answer


@asynccontextmanager
async def sandbox_session(watch: Watcher = lambda *_: None) -> AsyncIterator[Session]:
    """A session with `zoho-desk-mcp --sandbox`, started as a process of its own, over stdio."""
    server = StdioServerParameters(
        command=sys.executable, args=["-m", "zoho_desk_mcp", "--sandbox"], env={"ZOHO_DESK_LOG": "off"}
    )
    async with Client(server) as client:
        yield Session(client, watch)
