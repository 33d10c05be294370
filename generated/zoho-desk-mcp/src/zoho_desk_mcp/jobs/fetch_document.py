"""Fetch: the text of a ticket or help article, with its title and address."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.conversation import read_conversation
from zoho_desk_mcp.jobs.parts.documents import document, kind_and_id
from zoho_desk_mcp.people import customer_of, full_name
from zoho_desk_mcp.record_texts import markdown_of
from zoho_desk_mcp.server.arguments.errors import ArgumentError
from zoho_desk_mcp.server.conversions import converted
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.server.responses.truncation import clipped, compact
from zoho_desk_mcp.ticket_page import MAX_MESSAGES, page_of
from zoho_desk_mcp.tools.articles import get_single_zoho_desk_article_by_id as get_article
from zoho_desk_mcp.tools.tickets import get_single_zoho_desk_ticket_by_id as get_ticket

PUBLISHED = "Published"
ROOM_FOR_FACTS = 3_000
"""Characters of a response that are not for the text."""
MAX_FACT = 200


async def fetch_document(client: Client, *, id: str) -> Response:
    """The document of an id that search gave. Raises ApiError, and ArgumentError for what is not published."""
    kind, record_id = kind_and_id(id)
    return await (_ticket if kind == "ticket" else _article)(client, record_id)


async def _ticket(client: Client, ticket_id: str) -> Response:
    response = await get_ticket.call(client, get_ticket.Input(ticket_id=ticket_id))
    ticket = response.record
    messages = await read_conversation(client, ticket_id, MAX_MESSAGES, enough=client.style.max_chars)
    text = await converted(_fitting, lambda room: page_of(ticket, messages, room), client.style.max_chars)
    facts = {
        "kind": "ticket",
        "status": ticket.get("status"),
        "priority": ticket.get("priority"),
        "customer": customer_of(ticket),
        "assignee": full_name(ticket.part("assignee")),
        "created": ticket.get("createdTime"),
    }
    return Response({**document("ticket", ticket), "text": text, "metadata": _told(facts)}, response.limits)


async def _article(client: Client, article_id: str) -> Response:
    response = await get_article.call(client, get_article.Input(article_id=article_id))
    article = response.record
    if article.get("status") != PUBLISHED:
        raise ArgumentError(f"The article {article_id} is not published: search and fetch are for what readers see.")
    answer = await converted(markdown_of, article.get("answer"))
    text = await converted(_fitting, lambda _: answer or "(no text)", client.style.max_chars)
    facts = {
        "kind": "article",
        "category": article.part("category").get("name"),
        "readers": article.get("permission"),
        "language": article.get("locale"),
        "modified": article.get("modifiedTime"),
    }
    return Response({**document("article", article), "text": text, "metadata": _told(facts)}, response.limits)


def _fitting(text_within: Callable[[int], str], max_chars: int) -> str:
    """The text in so many characters of JSON, which writes some as two: as much as fits is asked for."""
    most = room = max(max_chars - ROOM_FOR_FACTS, max_chars // 2)
    while True:
        text = clipped(text_within(room), room)
        size = len(compact(text))
        if size <= most:
            return text
        room = min(room * 9 // 10, room * most // size)


def _told(facts: Mapping[str, Any]) -> dict[str, Json]:
    """The facts that there are, as text."""
    return {name: clipped(str(value), MAX_FACT) for name, value in facts.items() if value}
