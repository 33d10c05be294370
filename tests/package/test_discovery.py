"""Discovery mode: three tools through the SDK's client, and how well the search finds."""

from __future__ import annotations

from typing import Any

import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError
from zoho_desk_mcp.server.catalog import catalog
from zoho_desk_mcp.server.discovery.search import tool_index
from zoho_desk_mcp.server.registry import FORMER_NAMES, TOOLS
from zoho_desk_mcp.server.selection import Selection
from zoho_desk_mcp.vocabulary import VOCABULARY

from tests.support.processes import stdio_server
from tests.support.results import error_text

FIRST = 5
EVERYTHING = frozenset(TOOLS)


async def _search(client: Client, query: str, **more: Any) -> list[str]:
    result = await client.call_tool("search_zoho_desk_tools", {"query": query, **more})
    return [tool["name"] for tool in result.structured_content["tools"]]


def test_search_keeps_to_the_tools_that_are_offered_and_to_its_limit() -> None:
    readers = Selection(methods=("read",), tags=("all",)).names()
    found = tool_index(VOCABULARY).search("delete a ticket", readers, 10)
    assert len(found) == 10
    assert set(found) <= readers
    assert "delete_a_zoho_desk_ticket_by_id" in tool_index(VOCABULARY).search("delete a ticket", EVERYTHING, 3)


@pytest.mark.parametrize("query", ["", "?!", "the of and", '" OR name:* --', "NEAR(a b)", "ticket*", "x" * 500])
def test_search_answers_whatever_it_is_asked(query: str) -> None:
    assert isinstance(tool_index(VOCABULARY).search(query, EVERYTHING, FIRST), list)


@pytest.mark.anyio
async def test_three_tools_find_describe_and_call_all_others() -> None:
    async with Client(stdio_server("--sandbox", "--mode", "discover")) as client:
        listed = await client.list_tools()
        assert [tool.name for tool in listed.tools] == [
            "search_zoho_desk_tools",
            "describe_zoho_desk_tool",
            "call_zoho_desk_tool",
        ]
        found = await _search(client, "which departments do we have")
        assert found[0] == "list_all_zoho_desk_departments"
        described = await client.call_tool("describe_zoho_desk_tool", {"name": found[0]})
        assert described.structured_content == catalog()[found[0]].model_dump(
            mode="json", by_alias=True, exclude_none=True
        )
        called = await client.call_tool("call_zoho_desk_tool", {"name": found[0], "arguments": {"limit": 1}})
        assert len(called.structured_content["data"]) == 1
        assert "search_zoho_desk_tools" in (client.instructions or "")


@pytest.mark.anyio
async def test_mode_comes_from_the_environment_too() -> None:
    async with Client(stdio_server("--sandbox", ZOHO_DESK_MODE="discover")) as client:
        assert len((await client.list_tools()).tools) == 3


@pytest.mark.anyio
async def test_arguments_are_validated_like_those_of_a_listed_tool() -> None:
    async with (
        Client(stdio_server("--sandbox", "--mode", "discover")) as client,
        Client(stdio_server("--sandbox", "--tags", "all")) as plain,
    ):
        name, wrong = "get_single_zoho_desk_ticket_by_id", {"ticketID": "1", "include": ["nothing"]}
        through = await client.call_tool("call_zoho_desk_tool", {"name": name, "arguments": wrong})
        straight = await plain.call_tool(name, wrong)
        assert error_text(through) == error_text(straight)
        assert "query is required" in error_text(await client.call_tool("search_zoho_desk_tools", {}))
        assert "did you mean query?" in error_text(await client.call_tool("search_zoho_desk_tools", {"querry": "x"}))


@pytest.mark.anyio
async def test_filters_hold_and_a_filtered_tool_is_as_one_that_never_was() -> None:
    async with Client(
        stdio_server("--sandbox", "--mode", "discover", "--methods", "read", "--tags", "tickets")
    ) as client:
        names = await _search(client, "delete or update a ticket, find a contact", limit=25)
        assert names
        assert all(TOOLS[name].method in ("list", "get") and "tickets" in TOOLS[name].tags for name in names)
        for tool in ("call_zoho_desk_tool", "describe_zoho_desk_tool"):
            filtered, never = "delete_a_zoho_desk_ticket_by_id", "delete_a_zoho_desk_unicorn_by_id"
            more = {"arguments": {"ticketIds": ["1"]}} if tool.startswith("call") else {}
            hidden = error_text(await client.call_tool(tool, {"name": filtered, **more}))
            unknown = error_text(await client.call_tool(tool, {"name": never, **more}))
            assert hidden.startswith(f"Unknown tool: {filtered}.")
            assert unknown.startswith(f"Unknown tool: {never}.")
        with pytest.raises(MCPError, match="Unknown tool: get_single_zoho_desk_ticket_by_id"):
            await client.call_tool("get_single_zoho_desk_ticket_by_id", {"ticketId": "1"})


@pytest.mark.anyio
async def test_an_unknown_name_is_answered_with_the_tool_that_it_means() -> None:
    meant = {
        "get_single_zoho_desk_tikcet_by_id": "get_single_zoho_desk_ticket_by_id",
        "zoho_desk_tickets_move_to_trash": "delete_a_zoho_desk_ticket_by_id",
        "search_tickets": "list_all_zoho_desk_tickets_search",
    }
    async with Client(stdio_server("--sandbox", "--mode", "discover")) as client:
        for name, tool in meant.items():
            refused = error_text(await client.call_tool("describe_zoho_desk_tool", {"name": name}))
            assert refused == f"Unknown tool: {name}. Did you mean {tool}?"
        refused = error_text(await client.call_tool("describe_zoho_desk_tool", {"name": "qqq www " * 10_000}))
        assert refused.endswith(". Find tools with search_zoho_desk_tools.")
        assert len(refused) < 200


@pytest.mark.anyio
async def test_annotations_say_what_calling_can_do() -> None:
    for methods, reads, destroys in (("read", True, False), ("create", False, False), ("read,delete", False, True)):
        async with Client(stdio_server("--sandbox", "--mode", "discover", "--methods", methods)) as client:
            hints = {tool.name: tool.annotations for tool in (await client.list_tools()).tools}
            call = hints["call_zoho_desk_tool"]
            assert (call.read_only_hint, call.destructive_hint) == (reads, destroys)
            assert hints["search_zoho_desk_tools"].read_only_hint
            found = await client.call_tool("search_zoho_desk_tools", {"query": "delete ticket", "limit": 3})
            if destroys:
                assert "deletes or sends" in {tool["kind"] for tool in found.structured_content["tools"]}


@pytest.mark.anyio
@pytest.mark.parametrize(
    "given",
    [
        {"name": "list_all_zoho_desk_departments", "arguments": '{"limit": 1}'},
        {"name": "list_all_zoho_desk_departments", "limit": "1"},
        {"tool_name": "list_all_zoho_desk_departments", "args": {"limit": 1}, "action": "x"},
    ],
)
async def test_arguments_may_be_json_text_or_lie_beside_the_name(given: dict[str, Any]) -> None:
    async with Client(stdio_server("--sandbox", "--mode", "discover")) as client:
        result = await client.call_tool("call_zoho_desk_tool", given)
        assert len(result.structured_content["data"]) == 1


@pytest.mark.anyio
async def test_a_tool_goes_by_the_name_that_it_had_before_and_is_not_listed_by_it() -> None:
    old, new = next(iter(FORMER_NAMES.items()))
    assert Selection(tools=(old,)).names() == {new}
    async with Client(stdio_server("--sandbox", "--mode", "discover")) as client:
        described = await client.call_tool("describe_zoho_desk_tool", {"name": old})
        assert described.structured_content["name"] == new
    async with Client(stdio_server("--sandbox", "--tools", old)) as client:
        assert [tool.name for tool in (await client.list_tools()).tools] == [new]
        assert "is required" in error_text(await client.call_tool(old, {}))
