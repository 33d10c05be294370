"""Calls that are held back until a person agrees, through the SDK's own client over stdio against the sandbox."""

from __future__ import annotations

import json
from typing import Any

import anyio
import mcp_types as types
import pytest
from anyio.streams.buffered import BufferedByteReceiveStream
from mcp import Client
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from tests.support.processes import stdio_server
from tests.support.results import error_text

pytestmark = pytest.mark.anyio

REPLY, COMMENT, MERGE = "zoho_desk_tickets_reply", "create_a_zoho_desk_ticket_comment", "zoho_desk_tickets_merge"
LIST, THREADS = "list_all_zoho_desk_tickets", "list_all_zoho_desk_ticket_threads"
ERAS = ("legacy", *MODERN_PROTOCOL_VERSIONS)


def _server(levels: str) -> Any:
    return stdio_server("--sandbox", "--tags", "all", "--confirm", levels)


async def _email_ticket(client: Client) -> dict[str, Any]:
    found = await client.call_tool(LIST, {"channel": ["Email"], "limit": 1, "fields": ["ticketNumber", "email"]})
    return dict(found.structured_content["data"][0])


async def _sent(client: Client, ticket: str) -> int:
    found = await client.call_tool(THREADS, {"ticketId": ticket, "fields": ["direction"]})
    return sum(thread["direction"] == "out" for thread in found.structured_content["data"])


async def test_a_reply_is_shown_first_and_sent_with_its_confirmation_once() -> None:
    async with Client(_server("sends")) as client:
        ticket = await _email_ticket(client)
        before = await _sent(client, ticket["id"])
        call = {"ticketId": f"#{ticket['ticketNumber']}", "content": "It is **on its way**.\n\nYours"}
        shown = await client.call_tool(REPLY, call)
        assert not shown.is_error
        for part in (
            f"#{ticket['ticketNumber']}",
            f"to: {ticket['email']}",
            "fromEmailAddress: ",
            "> It is **on its way**.",
        ):
            assert part in shown.structured_content["preview"]
        assert await _sent(client, ticket["id"]) == before
        call["confirmation"] = shown.structured_content["confirmation"]
        other = await client.call_tool(REPLY, {**call, "content": "Something else"})
        assert "for another call" in error_text(other)
        done = await client.call_tool(REPLY, {**call, "ticketId": ticket["id"]} | {"ticketId": call["ticketId"]})
        assert done.structured_content["channel"] == "EMAIL"
        assert await _sent(client, ticket["id"]) == before + 1
        again = await client.call_tool(REPLY, call)
        assert "used already" in error_text(again)
        assert await _sent(client, ticket["id"]) == before + 1


async def test_only_what_sends_is_held_back() -> None:
    async with Client(_server("sends")) as client:
        ticket = await _email_ticket(client)
        inside = await client.call_tool(COMMENT, {"ticketId": ticket["id"], "content": "For agents"})
        assert "preview" not in inside.structured_content
        outside = await client.call_tool(COMMENT, {"ticketId": ticket["id"], "content": "For all", "isPublic": True})
        assert "For all" in outside.structured_content["preview"]
        assert "isPublic: true" in outside.structured_content["preview"]
        wrong = await client.call_tool(REPLY, {"content": "Hello"})
        assert "ticketId" in error_text(wrong)


async def test_what_is_deleted_is_named() -> None:
    async with Client(_server("deletes")) as client:
        found = await client.call_tool(LIST, {"limit": 3, "fields": ["ticketNumber", "subject"]})
        stays, *others = found.structured_content["data"]
        call = {"ticketId": stays["id"], "ids": [each["id"] for each in others]}
        shown = await client.call_tool(MERGE, call)
        for ticket in (stays, *others):
            assert f"tickets: #{ticket['ticketNumber']} “{ticket['subject']}”" in shown.structured_content["preview"]
        merged = await client.call_tool(MERGE, {**call, "confirmation": shown.structured_content["confirmation"]})
        assert not merged.is_error
        free = await client.call_tool(REPLY, {"ticketId": stays["id"], "content": "Not held back"})
        assert "preview" not in (free.structured_content or {})


async def test_names_are_not_told_to_who_may_not_read_the_records() -> None:
    async with Client(stdio_server("--sandbox", "--tags", "all")) as client:
        found = await client.call_tool(LIST, {"limit": 2, "fields": ["subject"]})
        stays, other = found.structured_content["data"]
    only_changes = ("--methods", "custom", "--confirm", "deletes")
    async with Client(stdio_server("--sandbox", "--tags", "all", *only_changes)) as client:
        shown = await client.call_tool(MERGE, {"ticketId": stays["id"], "ids": [other["id"]]})
    preview = shown.structured_content["preview"]
    for ticket in (stays, other):
        assert f"- tickets: {ticket['id']}\n" in preview
        assert ticket["subject"] not in preview


@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize("action", ["accept", "decline"])
async def test_the_person_is_asked_where_the_client_can(era: Any, action: Any) -> None:
    asked: list[str] = []

    async def answer(context: Any, params: types.ElicitRequestParams) -> types.ElicitResult:
        asked.append(params.message)
        return types.ElicitResult(action=action, content={} if action == "accept" else None)

    async with Client(_server("sends"), mode=era, elicitation_callback=answer) as client:
        ticket = await _email_ticket(client)
        before = await _sent(client, ticket["id"])
        done = await client.call_tool(REPLY, {"ticketId": ticket["id"], "content": "On its way."})
        assert len(asked) == 1
        assert f"to: {ticket['email']}" in asked[0]
        assert await _sent(client, ticket["id"]) == before + (action == "accept")
        if action == "decline":
            assert "declined: nothing was sent" in error_text(done)


async def _answered(elicitation: Any, answers: list[Any]) -> dict[str, Any]:
    """What a call gets from a server that asks a client; each question has the next of the answers."""
    shown: dict[str, Any] = {}
    capabilities = {"elicitation": elicitation}
    about = {"protocolVersion": "2025-11-25", "capabilities": capabilities, "clientInfo": {"name": "x", "version": "1"}}
    call = {"name": "create_a_zoho_desk_account", "arguments": {"accountName": "Acme"}}
    messages = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": about},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": call},
    ]
    server = _server("all")
    async with await anyio.open_process([server.command, *server.args], env=server.env, stderr=None) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        lines = BufferedByteReceiveStream(process.stdout)
        for message in messages:
            await process.stdin.send(json.dumps(message).encode() + b"\n")
        while shown.get("id") != 2:
            shown = json.loads(await lines.receive_until(b"\n", 1_000_000))
            if "method" in shown:
                answer = {"jsonrpc": "2.0", "id": shown["id"], "result": answers.pop(0)}
                await process.stdin.send(json.dumps(answer).encode() + b"\n")
                shown = {}
        await process.stdin.aclose()
    return shown


@pytest.mark.parametrize("answer", [{"action": "maybe"}, {}, {"action": "accept", "content": 5}])
async def test_an_answer_that_is_none_changes_nothing_and_that_is_said(answer: Any) -> None:
    error = (await _answered({}, [answer]))["result"]["structuredContent"]["error"]
    assert error["code"] == "NOT_CONFIRMED"
    assert "nothing was sent or changed" in error["message"]


async def test_a_client_that_only_opens_addresses_is_not_asked_by_a_form() -> None:
    shown = await _answered({"url": {}}, [])
    assert "accountName: Acme" in shown["result"]["structuredContent"]["preview"]


async def test_listing_tells_of_the_confirmation_only_where_one_may_be_needed() -> None:
    async with Client(_server("sends")) as client:
        tools = {tool.name: tool.input_schema["properties"] for tool in (await client.list_tools()).tools}
    assert "confirmation" in tools[REPLY]
    assert "confirmation" in tools[COMMENT]
    assert "confirmation" not in tools[MERGE]
    assert "confirmation" not in tools[LIST]


async def test_discovery_holds_back_as_well() -> None:
    server = stdio_server("--sandbox", "--mode", "discover", "--confirm", "all")
    async with Client(server) as client:
        call: dict[str, Any] = {"name": "create_a_zoho_desk_contact", "arguments": {"lastName": "Newton"}}
        names = [tool.name for tool in (await client.list_tools()).tools]
        caller = next(name for name in names if name.startswith("call_"))
        shown = await client.call_tool(caller, call)
        assert "lastName: Newton" in shown.structured_content["preview"]
        call["arguments"]["confirmation"] = shown.structured_content["confirmation"]
        assert (await client.call_tool(caller, call)).structured_content.get("id")


async def test_a_job_over_many_tickets_is_shown_at_once_and_short() -> None:
    async with Client(_server("all")) as client:
        found = await client.call_tool(LIST, {"limit": 9, "fields": ["ticketNumber"]})
        tickets = [ticket["ticketNumber"] for ticket in found.structured_content["data"]]
        call = {"tickets": tickets, "priority": "High", "addTags": ["parcel"], "note": "Same courier."}
        shown = (await client.call_tool("zoho_desk_tickets_update_several", call)).structured_content
        lines = shown["preview"].splitlines()
        assert sum(line.startswith("- tickets: #") for line in lines) == 5
        assert any(line.startswith("- 4 more: ") for line in lines)
        assert "priority: High\n(9 times)" in shown["preview"]
        assert len(lines) < 20
        call["confirmation"] = shown["confirmation"]
        done = (await client.call_tool("zoho_desk_tickets_update_several", call)).structured_content
        assert (done["changed"], done["failed"]) == (9, 0)
