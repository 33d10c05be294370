"""What an MCP server's config chooses: the tools that fit everything in it."""

from __future__ import annotations

from typing import Any

import pytest
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.selection import Selection

from tests.support import rpc
from tests.support.server import Server
from tests.support.upstream import Upstream

NO_LIMITS: dict[str, Any] = {
    "pinned": {},
    "calls_per_minute": None,
    "credits_per_day": None,
    "networks": [],
    "people": ["all"],
    "identity": "account",
}
TICKET = "get_single_zoho_desk_ticket_by_id"


@pytest.fixture
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account())


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        ({"methods": ["all"], "tools": ["*_zoho_desk_ticket_by_id"]}, Selection(tools=("*_zoho_desk_ticket_by_id",))),
        ({"methods": ["read"], "tools": ["*_ticket_by_id"]}, Selection(("read",), (), ("*_ticket_by_id",))),
        ({"methods": ["all"], "tags": ["tickets"], "tools": ["get_*"]}, Selection((), ("tickets",), ("get_*",))),
        ({"methods": ["read"], "exclude": ["list_*"]}, Selection(("read",), (), (), ("list_*",))),
    ],
)
def test_all_that_a_config_says_holds(
    server: Server, account: str, config: dict[str, list[str]], expected: Selection
) -> None:
    made = server.create(account, config=config)
    offered = rpc.tools(made["url"])
    assert offered == expected.names()
    assert TICKET in offered
    assert len(offered) < len(TOOLS) / 5
    shown = server.api.get(f"/integrated-account/{account}/mcp/{made['id']}").json()["config"]
    assert shown == {"tags": [], "tools": [], "exclude": [], "mode": "list", "confirm": [], **NO_LIMITS, **config}


def test_a_change_of_the_config_takes_its_place_as_a_whole(server: Server, account: str) -> None:
    made = server.create(account, config={"methods": ["all"], "tools": [TICKET], "confirm": ["all"]})
    path = f"/integrated-account/{account}/mcp/{made['id']}"
    assert server.api.patch(path, json={"config": {"methods": ["read"], "exclude": [TICKET]}}).status_code == 200
    assert rpc.tools(made["url"]) == Selection(("read",), (), (), (TICKET,)).names()
    assert server.api.patch(path, json={"config": {"methods": []}}).status_code == 422
