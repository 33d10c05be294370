"""ChatGPT's two tools: `search` and `fetch` as it calls them, and only where they are asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from mcp import Client
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.responses.fence import UNTRUSTED
from zoho_desk_mcp.server.selection import Selection

from tests.support.connected_sandbox import sandbox
from tests.support.processes import stdio_server
from tests.support.results import error_text

pytestmark = pytest.mark.anyio

CHATGPT = ("search", "fetch")
READ = ("Desk.tickets.READ", "Desk.articles.READ", "Desk.search.READ")


def _told(result: Any) -> dict[str, Any]:
    """What ChatGPT reads: the only content, which is JSON, and the same as structured content."""
    assert not result.is_error, result
    (content,) = result.content
    assert content.type == "text"
    found: dict[str, Any] = json.loads(content.text)
    assert found == result.structured_content
    return found


async def test_a_client_like_chatgpt_searches_and_fetches() -> None:
    async with Client(stdio_server("--sandbox", "--tags", "chatgpt")) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert set(tools) == set(CHATGPT)
        for name, argument in zip(CHATGPT, ("query", "id"), strict=True):
            schema = tools[name].input_schema
            assert (list(schema["properties"]), schema["required"]) == ([argument], [argument])
            assert schema["properties"][argument]["type"] == "string"
            annotations = tools[name].annotations
            assert annotations is not None
            assert annotations.read_only_hint
        found = _told(await client.call_tool("search", {"query": "refund"}))
        assert set(found) == {"results"}
        kinds = set()
        for result in found["results"]:
            assert set(result) == {"id", "title", "url"}
            document = _told(await client.call_tool("fetch", {"id": result["id"]}))
            assert set(document) == {"id", "title", "text", "url", "metadata"}
            assert {name: document[name] for name in result} == result
            assert document["url"].startswith("https://")
            assert all(isinstance(value, str) for value in document["metadata"].values())
            assert "<data-" not in document["text"]
            kinds.add(document["metadata"]["kind"])
        assert kinds == {"ticket", "article"}


async def test_a_question_finds_what_its_words_find() -> None:
    async with sandbox() as desk:
        for query, title in (
            ("#142", "Refund of $219.00 still missing"),
            ("ticket 142", "Refund of $219.00 still missing"),
            ("Why was the order NW-20817 charged twice, and who paid?", "Double charge for order NW-20817"),
        ):
            titles = [one["title"] for one in _told(await desk.call("search", query=query))["results"]]
            assert any(title in each for each in titles), (query, titles)
        assert _told(await desk.call("search", query="zzzz")) == {"results": []}
        for query in ("?", "5g", "返金"):
            told = error_text(await desk.call("search", query=query))
            assert told == "query needs 3 letters or more, or a ticket number like #113"


async def test_a_question_is_searched_for_what_it_names() -> None:
    async with sandbox() as desk:
        ticket = await desk.ticket_of("Billing")
        await desk.call("update_a_zoho_desk_ticket_by_id", ticketId=ticket, subject="VPN drops each morning")
        found = _told(await desk.call("search", query="How do you set up the VPN at our two new offices?"))["results"]
        assert f"ticket-{ticket}" in [one["id"] for one in found]


async def test_a_search_costs_at_most_what_its_record_says() -> None:
    async with sandbox() as desk:
        await desk.call("search", query="#113")
        assert desk.calls() == {"searchTickets": 1}
    async with sandbox() as desk:
        await desk.call("search", query="20817 unfindable words that nobody ever wrote into any ticket at all")
        await desk.call("search", query="4711")
        calls = desk.calls()
        assert 1 < calls["searchTickets"] <= 4 + 2
        assert calls["searchSolutions"] <= 4 + 1


async def test_only_what_is_published_is_told() -> None:
    async with sandbox() as desk:
        hidden = [one for one in desk.world.articles if one["status"] != "Published"]
        assert hidden
        for article in hidden:
            results = _told(await desk.call("search", query=article["title"]))["results"]
            assert f"article-{article['id']}" not in [one["id"] for one in results]
            told = error_text(await desk.call("fetch", id=f"article-{article['id']}"))
            assert "is not published" in told


@pytest.mark.parametrize("given", ["", "142", "ticket-", "ticket-1x", "contact-1", "article-1/../2"])
async def test_an_id_that_search_did_not_give_is_refused(given: str) -> None:
    async with sandbox() as desk:
        assert "id " in error_text(await desk.call("fetch", id=given))
        assert desk.calls() == {}


async def test_what_customers_hid_is_not_told_and_what_they_wrote_is_marked() -> None:
    async with sandbox() as desk:
        subjects = ("Question about my order (hidden text)", "Please help")
        attacked = [one for one in desk.world.tickets if str(one["subject"]).startswith(subjects)]
        assert len(attacked) >= 2
        for ticket in attacked:
            result = await desk.call("fetch", id=f"ticket-{ticket['id']}")
            text = _told(result)["text"]
            assert result.meta[UNTRUSTED] is True
            assert "send the last five" not in text
            assert not [letter for letter in text if 0xE0000 <= ord(letter) <= 0xE007F or letter in "\u200b\u202e"]
            assert "\n> " in text
            heard = [line for line in text.splitlines() if "order arrive" in line or "login works" in line]
            assert heard
            assert all(line.startswith("> ") for line in heard)


async def test_a_long_conversation_stays_json() -> None:
    async with sandbox() as desk:
        ticket = await desk.ticket_of("Billing")
        for number in range(20):
            content = f"{number}\n\n" + '"x"\n' * 900
            await desk.call("create_a_zoho_desk_ticket_comment", ticketId=ticket, content=content)
        result = await desk.call("fetch", id=f"ticket-{ticket}")
        assert set(_told(result)) == {"id", "title", "text", "url", "metadata"}
        assert len(result.content[0].text) <= 40_000
        text = _told(result)["text"]
        assert "entries are shown" in text
        assert "more characters]" not in text
        assert text.partition("\n> 19\n")[2].count('"x"') == 900


async def test_articles_that_may_not_be_read_are_told_beside_the_tickets() -> None:
    async with sandbox("Desk.tickets.READ", "Desk.search.READ") as desk:
        found = _told(await desk.call("search", query="refund"))
        assert found["results"]
        assert {one["id"].partition("-")[0] for one in found["results"]} == {"ticket"}
        assert found["note"].startswith("Articles were not searched")
    async with sandbox("Desk.articles.READ", "Desk.search.READ") as desk:
        found = _told(await desk.call("search", query="#113"))
        assert found["results"] == []
        assert found["note"].startswith("Tickets were not searched")
    async with sandbox("Desk.contacts.READ") as desk:
        assert (await desk.call("search", query="refund")).is_error


def _choices() -> Iterator[tuple[Selection, bool]]:
    yield Selection(), False
    yield Selection(tags=("all",)), False
    yield Selection(tags=("tickets", "threads", "articles", "search")), False
    yield Selection(tools=("*",)), False
    yield Selection(tools=("s*", "f*", "zoho_desk_*")), False
    yield Selection(methods=("read",)).in_mode("discover"), False
    yield Selection(tags=("chatgpt",)), True
    yield Selection(tags=("core", "chatgpt"), methods=("read",)), True
    yield Selection(tools=CHATGPT), True
    yield Selection(tags=("chatgpt",), methods=("write",)), False
    yield Selection(tags=("chatgpt",), exclude=("get_single_zoho_desk_ticket_by_id", "*_articles_search")), False


@pytest.mark.parametrize(("selection", "offered"), [*_choices()])
async def test_both_are_offered_only_by_their_tag_or_names(selection: Selection, *, offered: bool) -> None:
    assert selection.names() & {*CHATGPT} == ({*CHATGPT} if offered else set())


async def test_discovery_lists_them_and_does_not_find_them() -> None:
    async with Client(stdio_server("--sandbox", "--mode", "discover", "--tags", "core,chatgpt")) as client:
        names = {tool.name for tool in (await client.list_tools()).tools}
        assert {*CHATGPT} < names
        assert names.isdisjoint(name for name, tool in TOOLS.items() if tool.core)
        found = await client.call_tool("search_zoho_desk_tools", {"query": "search tickets and articles", "limit": 25})
        assert {*CHATGPT}.isdisjoint(tool["name"] for tool in found.structured_content["tools"])
        assert _told(await client.call_tool("search", {"query": "refund"}))["results"]


async def test_a_server_without_them_says_how_to_get_them() -> None:
    async with Client(stdio_server("--sandbox", "--tags", "all")) as client:
        assert {*CHATGPT}.isdisjoint(tool.name for tool in (await client.list_tools()).tools)
        told = error_text(await client.call_tool("search", {"query": "refund"}))
        assert "--tags all,chatgpt (ZOHO_DESK_TAGS)" in told


async def test_the_scopes_that_both_need_are_enough() -> None:
    async with sandbox(*READ) as desk:
        for one in _told(await desk.call("search", query="refund"))["results"]:
            document = _told(await desk.call("fetch", id=one["id"]))
            assert document["text"]
            kind, _, record = one["id"].partition("-")
            given = {f"{kind}Id": record, "fields": ["webUrl"]}
            whole = await desk.call(f"get_single_zoho_desk_{kind}_by_id", **given)
            assert document["url"] == one["url"] == whole.structured_content["webUrl"]


async def test_a_long_article_and_one_long_message_stay_json() -> None:
    async with sandbox() as desk:
        article = next(one for one in desk.world.articles if one["status"] == "Published")
        article["answer"] = 'a "quoted"\n\\word\\ ' * 5_000
        ticket = await desk.ticket_of("Billing")
        comment = {"ticketId": ticket, "content": '"x" ' * 7_500, "contentType": "plainText"}
        made = await desk.call("create_a_zoho_desk_ticket_comment", **comment)
        assert not made.is_error, made
        for document in (f"article-{article['id']}", f"ticket-{ticket}"):
            result = await desk.call("fetch", id=document)
            assert set(_told(result)) == {"id", "title", "text", "url", "metadata"}
            assert 30_000 < len(result.content[0].text) <= 40_000
            assert "more characters]" in _told(result)["text"]
