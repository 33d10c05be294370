"""Servers that all clients of a worker share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import anyio
import pytest
from mcp import Client

from tests.support.clients.servers import single_server, trial
from tests.support.processes import stdio_server

Pairs = dict[str, dict[str, dict[str, Any]]]
EVERYTHING = ("--tags", "all")


@pytest.fixture(scope="session")
def hosted() -> Iterator[dict[str, str]]:
    """Hosted mode: its MCP URL has the core tools."""
    with trial() as printed:
        yield printed


@pytest.fixture(scope="session")
def single() -> Iterator[str]:
    """The URL of a server for one account, with all tools."""
    with single_server(*EVERYTHING) as url:
        yield url


@pytest.fixture(scope="session")
def listings() -> dict[str, dict[str, Any]]:
    """What the server says itself: for core and all, name -> schema of the arguments."""
    return {"core": anyio.run(_listing), "all": anyio.run(_listing, *EVERYTHING)}


async def _listing(*options: str) -> dict[str, Any]:
    async with Client(stdio_server("--sandbox", *options)) as client:
        return {tool.name: tool.input_schema for tool in (await client.list_tools()).tools}
