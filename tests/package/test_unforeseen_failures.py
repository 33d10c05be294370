"""What nobody foresaw is told to the log. A caller learns that the server failed, and none of the words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, NoReturn

import pytest
from mcp import Client, MCPError
from zoho_desk_mcp.content import CONTENT
from zoho_desk_mcp.server.app import create_server
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.selection import Offer

pytestmark = pytest.mark.anyio

STATEMENT = "UPDATE url_usage SET used=7 WHERE server_id = 'mcp_of_another_tenant'"
ASKED: dict[str, Callable[[Client], Awaitable[Any]]] = {
    "tools": lambda client: client.list_tools(),
    "prompts": lambda client: client.list_prompts(),
    "resources": lambda client: client.read_resource("zoho-desk://ticket/1"),
    "call": lambda client: client.call_tool("list_all_zoho_desk_tickets", {"limit": 1}),
}


def no_client(_: Any) -> NoReturn:
    raise RuntimeError(STATEMENT)


async def failing(ctx: Any, call_next: Any) -> NoReturn:
    raise RuntimeError(STATEMENT)


@pytest.mark.parametrize("asked", ASKED)
async def test_a_failure_of_the_server_is_not_told_in_its_own_words(asked: str) -> None:
    server = create_server(CONTENT, no_client, Offer(frozenset(TOOLS)))
    async with Client(server) as client:
        server.middleware.append(failing)
        with pytest.raises(MCPError) as caught:
            await ASKED[asked](client)
    assert caught.value.error.message == "The server failed on this request. Its log says more."
