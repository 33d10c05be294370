"""A tool that exists and is not offered says what would offer it, unless a filter forbids it."""

from __future__ import annotations

import re
import shlex

import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError
from zoho_desk_mcp.server.not_offered import why_not_offered
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.selection import Offer, Selection, split_words

from tests.support.processes import stdio_server
from tests.support.results import error_text

OTHER = "list_all_zoho_desk_webhooks"


@pytest.mark.anyio
async def test_a_tool_that_is_not_chosen_tells_the_options_that_offer_it() -> None:
    async with Client(stdio_server("--sandbox")) as client:
        result = await client.call_tool(OTHER, {})
        assert error_text(result) == (
            f"{OTHER} exists, but this server does not offer it. It does when started with --tags core,webhooks "
            f"(ZOHO_DESK_TAGS)."
        )
        assert result.structured_content["error"]["code"] == "NOT_OFFERED"
        with pytest.raises(MCPError, match="Unknown tool: list_all_zoho_desk_unicorns"):
            await client.call_tool("list_all_zoho_desk_unicorns", {})
        with pytest.raises(
            MCPError, match=r"Unknown tool: zoho-desk-tickets-breif; did you mean zoho_desk_tickets_brief\?$"
        ):
            await client.call_tool("zoho-desk-tickets-breif", {})
    async with Client(stdio_server("--sandbox", "--tags", "core,webhooks")) as client:
        assert OTHER in {tool.name for tool in (await client.list_tools()).tools}


@pytest.mark.anyio
@pytest.mark.parametrize("filters", [("--methods", "write"), ("--exclude", "*webhook*")])
async def test_what_a_filter_forbids_does_not_exist(filters: tuple[str, ...]) -> None:
    async with Client(stdio_server("--sandbox", *filters)) as client:
        with pytest.raises(MCPError, match=f"Unknown tool: {OTHER}") as refused:
            await client.call_tool(OTHER, {})
        assert str(refused.value).count(OTHER) == 1


@pytest.mark.anyio
async def test_discovery_tells_it_too() -> None:
    async with Client(stdio_server("--sandbox", "--mode", "discover", "--tags", "tickets")) as client:
        for tool in ("describe_zoho_desk_tool", "read_zoho_desk_tool", "call_zoho_desk_tool"):
            refused = error_text(await client.call_tool(tool, {"name": OTHER}))
            assert refused.startswith(f"{OTHER} exists, but this server does not offer it.")
            assert "--tags tickets,webhooks" in refused
        refused = error_text(await client.call_tool("list_all_zoho_desk_tickets", {}))
        assert "call it with read_zoho_desk_tool" in refused


@pytest.mark.parametrize(
    "selection",
    [
        Selection(),
        Selection(tags=("tickets",)),
        Selection(tools=(OTHER,)),
        Selection(("read",), ("webhooks",), (OTHER,)),
    ],
)
def test_the_options_offer_the_tool_and_all_that_was_offered(selection: Selection) -> None:
    offer = Offer(selection.names(), selection=selection)
    others = selection.within_filters() - offer.names
    assert others
    for name in others:
        told = why_not_offered(name, offer)
        assert told
        options = re.sub(r" \(ZOHO_DESK_[A-Z]+\)( and)?", "", told.partition("started with ")[2].removesuffix("."))
        words = shlex.split(options)
        given = dict(zip(words[::2], map(split_words, words[1::2]), strict=True))
        tags, tools = given.get("--tags", selection.tags), given.get("--tools", selection.tools)
        assert Selection(selection.methods, tags, tools).names() >= offer.names | {name}


def test_what_a_hosted_url_does_not_have_does_not_exist() -> None:
    assert OTHER in TOOLS
    assert why_not_offered(OTHER, Offer(Selection().names())) is None
