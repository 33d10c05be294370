"""Discovery mode through the SDK's client: a few tools find, describe and call all others."""

from __future__ import annotations

from typing import Any

import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError
from zoho_desk_mcp.server.catalog import catalog
from zoho_desk_mcp.server.discovery.hits import hit
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


@pytest.mark.parametrize("query", ["xyzzy", "\u6ee1\u610f\u5ea6", "the of", "Zufriedenheit"])
@pytest.mark.anyio
async def test_a_search_that_finds_nothing_says_what_to_try(query: str) -> None:
    async with Client(stdio_server("--sandbox", "--mode", "discover", "--methods", "read")) as client:
        found = await client.call_tool("search_zoho_desk_tools", {"query": query})
        assert found.structured_content["tools"] == []
        note = found.structured_content["note"]
        assert "Try others, in English" in note
        tags = note.rstrip(".").partition("one of: ")[2].split(", ")
        assert {"tickets", "contacts", "business_hours"} <= set(tags)
        for tag in tags:
            assert await _search(client, tag), tag


@pytest.mark.anyio
async def test_a_few_tools_find_describe_and_call_all_others() -> None:
    async with Client(stdio_server("--sandbox", "--mode", "discover")) as client:
        listed = await client.list_tools()
        assert [tool.name for tool in listed.tools] == [
            "search_zoho_desk_tools",
            "describe_zoho_desk_tool",
            "read_zoho_desk_tool",
            "call_zoho_desk_tool",
        ]
        found = await _search(client, "which departments do we have")
        assert found[0] == "list_all_zoho_desk_departments"
        described = await client.call_tool("describe_zoho_desk_tool", {"name": found[0]})
        assert described.structured_content == catalog()[found[0]].model_dump(
            mode="json", by_alias=True, exclude_none=True
        )
        for caller in ("read_zoho_desk_tool", "call_zoho_desk_tool"):
            called = await client.call_tool(caller, {"name": found[0], "arguments": {"limit": 1}})
            assert len(called.structured_content["data"]) == 1
        assert "search_zoho_desk_tools" in (client.instructions or "")


@pytest.mark.anyio
async def test_mode_comes_from_the_environment_too() -> None:
    async with Client(stdio_server("--sandbox", ZOHO_DESK_MODE="discover")) as client:
        assert "search_zoho_desk_tools" in {tool.name for tool in (await client.list_tools()).tools}


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
        with pytest.raises(MCPError, match="Unknown tool: delete_a_zoho_desk_ticket_by_id"):
            await client.call_tool("delete_a_zoho_desk_ticket_by_id", {"ticketIds": ["1"]})


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
        for name in ("search_zoho_desk_tools", "read_zoho_desk_tool", "call_zoho_desk_tool"):
            refused = error_text(await client.call_tool("call_zoho_desk_tool", {"name": name}))
            assert refused == f"{name} is listed itself: call it by its name. Nothing was done."
        for tool in ("describe_zoho_desk_tool", "read_zoho_desk_tool", "call_zoho_desk_tool"):
            for blank in ("", "  "):
                refused = error_text(await client.call_tool(tool, {"name": blank}))
                assert refused == "The arguments are not right:\n- name may not be empty"
        refused = error_text(await client.call_tool("describe_zoho_desk_tool", {"name": "qqq www " * 10_000}))
        assert refused.endswith(". Find tools with search_zoho_desk_tools.")
        assert len(refused) < 200


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("options", "callers", "destroys"),
    [
        (("--methods", "read"), {"read"}, False),
        (("--methods", "create", "--tags", "accounts"), {"call"}, False),
        (("--methods", "read,delete"), {"read", "call"}, True),
        ((), {"read", "call"}, True),
    ],
)
async def test_callers_are_those_that_are_needed_and_say_what_they_can_do(
    options: tuple[str, ...], callers: set[str], destroys: bool
) -> None:
    async with Client(stdio_server("--sandbox", "--mode", "discover", *options)) as client:
        hints = {tool.name.partition("_")[0]: tool.annotations for tool in (await client.list_tools()).tools}
        assert hints.keys() == {"search", "describe", *callers}
        assert all(hints.values())
        assert {name for name, hint in hints.items() if hint and hint.read_only_hint} == hints.keys() - {"call"}
        destroying = {name for name, hint in hints.items() if hint and hint.destructive_hint}
        assert destroying == ({"call"} if destroys else set())
        named = f"{' or '.join(f'{name}_zoho_desk_tool' for name in ('read', 'call') if name in callers)}."
        assert (client.instructions or "").strip().endswith(f"then call it with {named}")


@pytest.mark.anyio
async def test_what_only_reads_is_called_by_a_tool_of_its_own_that_refuses_all_else() -> None:
    async with Client(stdio_server("--sandbox", "--mode", "discover")) as client:
        contact = {"name": "create_a_zoho_desk_contact", "arguments": {"lastName": "Noether"}}
        refused = error_text(await client.call_tool("read_zoho_desk_tool", contact))
        assert refused == f"{contact['name']} writes: call it with call_zoho_desk_tool. Nothing was done."
        sent = {"name": "create_a_zoho_desk_email_reply", "arguments": {}}
        assert " sends: call it" in error_text(await client.call_tool("read_zoho_desk_tool", sent))
        created = await client.call_tool("call_zoho_desk_tool", contact)
        assert created.structured_content["id"]


@pytest.mark.anyio
async def test_a_hit_says_what_the_tool_does_and_what_it_needs() -> None:
    async with Client(stdio_server("--sandbox", "--mode", "discover")) as client:

        async def hit(query: str, name: str) -> dict[str, str]:
            result = await client.call_tool("search_zoho_desk_tools", {"query": query})
            return next(tool for tool in result.structured_content["tools"] if tool["name"] == name)

        merging = await hit("merge two tickets", "zoho_desk_tickets_merge")
        assert merging["kind"] == "deletes"
        assert merging["required"] == "ticketId: string, ids: [string]"
        listing = await hit("which departments do we have", "list_all_zoho_desk_departments")
        assert listing["kind"] == "reads"
        assert "required" not in listing
        assert "limit" in listing["optional"]
        resolving = await hit("resolve a ticket with a reply", "zoho_desk_tickets_resolve")
        assert resolving["kind"] == "writes, sends where reply is given"
        sending = await hit("send an email answer", "create_a_zoho_desk_email_reply")
        assert sending["kind"] == "sends"
        called = await client.call_tool(
            "call_zoho_desk_tool",
            {"name": merging["name"], **{need.partition(":")[0]: "1" for need in merging["required"].split(", ")}},
        )
        assert "required" not in error_text(called)


@pytest.mark.anyio
async def test_core_tools_may_be_listed_beside_those_that_find_the_others() -> None:
    async with Client(stdio_server("--sandbox", "--mode", "core+discover")) as client:
        listed = {tool.name for tool in (await client.list_tools()).tools}
        assert {name for name in listed if name in TOOLS} == Selection().names()
        assert len(listed - EVERYTHING) == 4
        called = await client.call_tool("list_all_zoho_desk_departments", {"limit": 1})
        assert len(called.structured_content["data"]) == 1
        other = {"name": "list_all_zoho_desk_agent_ticket_counts", "arguments": {}}
        assert other["name"] not in listed
        assert "agentIds is required" in error_text(await client.call_tool("read_zoho_desk_tool", other))
        refused = error_text(await client.call_tool(str(other["name"]), {}))
        assert refused.startswith(f"{other['name']} is not listed here: call it with read_zoho_desk_tool")


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


def test_a_hit_names_each_argument_unless_several_would_be_left_out() -> None:
    for tool in catalog().values():
        names = [each for each in tool.input_schema["properties"] if each not in tool.input_schema.get("required", [])]
        shown = hit(tool).get("optional", "")
        assert shown == ", ".join(names if len(names) < 12 else [*names[:10], "…"])
