"""A record or a file that changes while a person thinks: what they agreed to is carried out, or nothing is."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import Any

import mcp_types as types
import pytest
from mcp import Client
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from tests.support.processes import stdio_server
from tests.support.results import error_text

pytestmark = pytest.mark.anyio

LIST, UPDATE = "list_all_zoho_desk_tickets", "update_a_zoho_desk_ticket_by_id"
ATTACH = "create_a_zoho_desk_ticket_attachment"
REPLY, THREADS = "zoho_desk_tickets_reply", "list_all_zoho_desk_ticket_threads"
SEND = "zoho_desk_ticket_drafts_send"
OTHER = "another@example.com"


def _server(**settings: str) -> Any:
    return stdio_server("--sandbox", "--tags", "all", "--confirm", "sends", **settings)


async def _ticket(client: Client) -> str:
    found = await client.call_tool(LIST, {"channel": ["Email"], "limit": 1})
    return str(found.structured_content["data"][0]["id"])


async def _sent(client: Client, ticket: str) -> list[str]:
    found = await client.call_tool(THREADS, {"ticketId": ticket, "fields": ["direction", "to"]})
    return [str(thread["to"]) for thread in found.structured_content["data"] if thread["direction"] == "out"]


async def test_a_confirmation_does_not_send_to_another_address_than_was_shown() -> None:
    async with Client(_server()) as client:
        ticket = await _ticket(client)
        call = {"ticketId": ticket, "content": "On its way."}
        confirmation = (await client.call_tool(REPLY, call)).structured_content["confirmation"]
        before = await _sent(client, ticket)
        await client.call_tool(UPDATE, {"ticketId": ticket, "email": OTHER})
        refused = await client.call_tool(REPLY, {**call, "confirmation": confirmation})
        assert "would do something else by now" in error_text(refused)
        assert await _sent(client, ticket) == before
        shown = (await client.call_tool(REPLY, call)).structured_content
        assert f"to: {OTHER}" in shown["preview"]
        done = await client.call_tool(REPLY, {**call, "confirmation": shown["confirmation"]})
        assert done.structured_content["to"] == OTHER


@pytest.mark.parametrize("era", ["legacy", *MODERN_PROTOCOL_VERSIONS])
async def test_a_yes_does_not_send_to_another_address_than_was_shown(era: Any) -> None:
    async def answer(context: Any, params: types.ElicitRequestParams) -> types.ElicitResult:
        await client.call_tool(UPDATE, {"ticketId": ticket, "email": OTHER})
        return types.ElicitResult(action="accept", content={})

    async with Client(_server(), mode=era, elicitation_callback=answer) as client:
        ticket = await _ticket(client)
        before = await _sent(client, ticket)
        refused = await client.call_tool(REPLY, {"ticketId": ticket, "content": "On its way."})
        assert "would do something else by now" in error_text(refused)
        assert await _sent(client, ticket) == before


async def test_a_draft_is_shown_and_sent_only_as_it_was_then() -> None:
    async with Client(_server()) as client:
        ticket = await _ticket(client)
        draft = {"to": "jack.oneill@mail.example", "content": "<p>As <b>agreed</b>.</p>"}
        made = await client.call_tool("create_a_zoho_desk_email_draft", {"ticketId": ticket, **draft})
        call = {"ticketId": ticket, "draftThreadId": made.structured_content["id"]}
        shown = (await client.call_tool(SEND, call)).structured_content
        assert f"to: {draft['to']}" in shown["preview"]
        assert "content: As **agreed**." in shown["preview"]
        other = {"ticketId": ticket, "threadId": call["draftThreadId"], **draft, "content": "Another text."}
        assert not (await client.call_tool("update_a_zoho_desk_email_draft_by_id", other)).is_error
        refused = await client.call_tool(SEND, {**call, "confirmation": shown["confirmation"]})
        assert "would do something else by now" in error_text(refused)
        again = (await client.call_tool(SEND, call)).structured_content
        done = await client.call_tool(SEND, {**call, "confirmation": again["confirmation"]})
        assert done.structured_content["status"] == "SUCCESS"


@pytest.mark.parametrize("change", ["time", "file"])
async def test_a_draft_is_not_sent_with_another_time_or_file_than_was_shown(change: str) -> None:
    """A time in a text is no time of the call, and a file is a part of the message."""
    async with Client(_server()) as client:
        ticket = await _ticket(client)
        draft = {"to": "jack.oneill@mail.example", "content": "We call on 2026-12-01T10:00."}
        first, second = [await _uploaded(client, text) for text in ("shown", "other")]
        given = {"ticketId": ticket, **draft, "attachmentIds": [first]}
        made = (await client.call_tool("create_a_zoho_desk_email_draft", given)).structured_content
        call = {"ticketId": ticket, "draftThreadId": made["id"]}
        shown = (await client.call_tool(SEND, call)).structured_content
        assert '"name":"terms.txt"' in shown["preview"]
        other = {"content": "We call on 2026-12-24T18:30."} if change == "time" else {"attachmentIds": [second]}
        update = {**given, "threadId": made["id"], **other}
        assert not (await client.call_tool("update_a_zoho_desk_email_draft_by_id", update)).is_error
        refused = await client.call_tool(SEND, {**call, "confirmation": shown["confirmation"]})
        assert "would do something else by now" in error_text(refused)


async def _uploaded(client: Client, text: str) -> str:
    content = b64encode(text.encode()).decode()
    made = await client.call_tool("create_a_zoho_desk_upload", {"name": "terms.txt", "content": content})
    return str(made.structured_content["id"])


async def test_the_text_of_a_draft_is_told_only_to_who_may_read_it() -> None:
    async with Client(_server()) as client:
        ticket = await _ticket(client)
    draft = {"ticketId": ticket, "to": "jack.oneill@mail.example", "content": "Between us."}
    async with Client(stdio_server("--sandbox", "--methods", "write,custom", "--confirm", "sends")) as client:
        made = await client.call_tool("create_a_zoho_desk_email_draft", draft)
        call = {"ticketId": ticket, "draftThreadId": made.structured_content["id"]}
        shown = (await client.call_tool(SEND, call)).structured_content["preview"]
    assert f"draftThreadId: {call['draftThreadId']}" in shown
    assert draft["content"] not in shown


async def test_a_confirmation_does_not_send_what_a_file_holds_only_since(tmp_path: Path) -> None:
    file = tmp_path / "terms.txt"
    file.write_text("shown")
    async with Client(_server(ZOHO_DESK_FILES=str(tmp_path))) as client:
        call = {"ticketId": await _ticket(client), "path": file.name, "isPublic": True}
        shown = [(await client.call_tool(ATTACH, call)).structured_content["confirmation"] for _ in range(2)]
        done = await client.call_tool(ATTACH, {**call, "confirmation": shown[0]})
        assert not done.is_error
        file.write_text("other")
        refused = await client.call_tool(ATTACH, {**call, "confirmation": shown[1]})
        assert "a record or a file has changed since" in error_text(refused)
