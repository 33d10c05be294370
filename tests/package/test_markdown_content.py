"""Texts for customers: Markdown goes out as HTML, and the receipt shows what the customer will see."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from mcp import Client
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.catalog import load_tool

from tests.support.misbehaving import environment_for, misbehaving, settings_for
from tests.support.processes import sandbox_process, stdio_server

pytestmark = pytest.mark.anyio

TEXT = "Hello Maya,\n\n- reset it\n- call us\n\nBest regards\nGrace"
HTML = "<p>Hello Maya,</p>\n<ul>\n<li>reset it</li>\n<li>call us</li>\n</ul>\n<p>Best regards<br />\nGrace</p>"
ID = "4000000000000000001"
ARTICLE = {"title": "Guide", "permission": "ALL", "status": "Draft", "categoryId": ID}
FROM = "support@northwind-sandbox.example"
CALLS: list[tuple[str, dict[str, Any], str]] = [
    ("create_a_zoho_desk_email_reply", {"ticketId": ID, "fromEmailAddress": FROM}, "content"),
    ("create_a_zoho_desk_email_draft", {"ticketId": ID, "fromEmailAddress": FROM}, "content"),
    ("create_a_zoho_desk_ticket_comment", {"ticketId": ID}, "content"),
    ("update_a_zoho_desk_ticket_comment_by_id", {"ticketId": ID, "commentId": ID}, "content"),
    ("create_a_zoho_desk_contact_comment", {"contactId": ID}, "content"),
    ("create_a_zoho_desk_article_comment", {"articleId": ID, "locale": "en"}, "content"),
    ("create_a_zoho_desk_article", ARTICLE, "answer"),
    ("update_a_zoho_desk_article_by_id", {"articleId": ID}, "answer"),
    ("update_a_zoho_desk_ticket_resolution", {"ticketId": ID}, "content"),
    ("update_a_zoho_desk_ticket_by_id", {"ticketId": ID}, "resolution"),
    ("update_a_zoho_desk_ticket_by_id", {"ticketId": ID}, "description"),
    ("create_a_zoho_desk_ticket", {"subject": "A", "departmentId": ID, "contactId": ID}, "description"),
]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[str]:
    with sandbox_process() as url:
        yield url


def _sandbox(url: str) -> dict[str, str]:
    account = {"CLIENT_ID": credentials.CLIENT_ID, "CLIENT_SECRET": credentials.CLIENT_SECRET}
    return environment_for(url, **account, REFRESH_TOKEN=credentials.REFRESH_TOKEN, ORG_ID=credentials.ORG_ID)


async def _body(name: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """The body that a call sends."""
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        result = await server.call(desk, name, arguments)
        assert not result.is_error, result
        return dict(json.loads(zoho.requests[-1].body))


@pytest.mark.parametrize(("name", "arguments", "field"), CALLS)
async def test_markdown_is_sent_as_html(name: str, arguments: dict[str, Any], field: str) -> None:
    body = await _body(name, arguments | {field: TEXT})
    assert body[field] == HTML
    assert body.get("contentType") in (None, "html")
    tool = load_tool(name)
    assert ("contentType" in body) == ("content_type" in tool.Input.model_fields)


@pytest.mark.parametrize(("name", "arguments", "field"), CALLS)
async def test_html_is_sent_as_it_is(name: str, arguments: dict[str, Any], field: str) -> None:
    given = "<div>Hello\n<b>Maya</b></div>"
    assert (await _body(name, arguments | {field: given}))[field] == given


@pytest.mark.parametrize("name", [name for name, _, _ in CALLS if "content_type" in load_tool(name).Input.model_fields])
async def test_plain_text_that_is_asked_for_is_not_converted(name: str) -> None:
    arguments = next(given for tool, given, _ in CALLS if tool == name)
    body = await _body(name, arguments | {"content": TEXT, "contentType": "plainText"})
    assert (body["content"], body["contentType"]) == (TEXT, "plainText")


@pytest.mark.parametrize(("kind", "sent"), [("richtext", HTML), ("plaintext", TEXT)])
async def test_templates_tell_their_kind_in_other_words(kind: str, sent: str) -> None:
    name = "update_a_zoho_desk_email_template_by_id"
    body = await _body(name, {"emailTemplateId": ID, "body": TEXT, "contentType": kind})
    assert body == {"body": sent, "contentType": kind}


async def test_an_update_without_a_text_sends_no_content_type() -> None:
    body = await _body(
        "update_a_zoho_desk_event_comment_by_id", {"eventId": ID, "commentId": ID, "attachmentIds": [ID]}
    )
    assert body == {"attachmentIds": [ID]}


async def test_mentions_and_placeholders_stay() -> None:
    text = "zsu[@user:4000]zsu look at #113, ${ticket.first_name} and <order number>"
    body = await _body("create_a_zoho_desk_ticket_comment", {"ticketId": ID, "content": text})
    assert body["content"] == f"<p>{text.replace('<', '&lt;').replace('>', '&gt;')}</p>"


async def test_the_receipt_shows_what_the_customer_will_see(sandbox: str) -> None:
    async with Client(stdio_server("--tags=all", **_sandbox(sandbox))) as client:

        async def call(name: str, **arguments: Any) -> dict[str, Any]:
            result = await client.call_tool(name, arguments)
            assert not result.is_error, result
            return dict(result.structured_content or {})

        tickets = await call("list_all_zoho_desk_tickets_search", subject="Damaged tent pole")
        ticket = tickets["data"][0]["id"]
        reply = await call("create_a_zoho_desk_email_reply", ticketId=ticket, content=TEXT, fromEmailAddress=FROM)
        assert reply["content"] == TEXT
        comment = await call("create_a_zoho_desk_ticket_comment", ticketId=ticket, content=TEXT)
        assert comment["content"] == TEXT
        comments = await call("list_all_zoho_desk_ticket_comments", ticketId=ticket, sortBy="-commentedTime")
        assert comments["data"][0]["content"] == TEXT
        resolved = await call("update_a_zoho_desk_ticket_resolution", ticketId=ticket, content="1. one\n2. **two**")
        assert resolved["content"] == "1. one\n2. **two**"
