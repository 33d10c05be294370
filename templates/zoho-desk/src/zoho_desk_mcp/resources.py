"""MCP resources: departments, a ticket, a help article and a customer, as Markdown that people and models can read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.page_texts import row
from zoho_desk_mcp.server.conversions import converted
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.primitives.resources import Resource, ResourceTemplate
from zoho_desk_mcp.server.responses.record import Record, records_in
from zoho_desk_mcp.server.run_tool import run_tool

LIST_DEPARTMENTS = "list_all_zoho_desk_departments"
GET_TICKET = "get_single_zoho_desk_ticket_by_id"
LIST_MESSAGES = ("list_all_zoho_desk_ticket_threads", "list_all_zoho_desk_ticket_comments")
"""Whoever may list threads and comments may read both at once."""
GET_THREAD = "get_single_zoho_desk_ticket_thread_by_id"
GET_ARTICLE = "get_single_zoho_desk_article_by_id"
CONTACT_HISTORY = "zoho_desk_contacts_history"
"""Whoever may call it may read a contact and its tickets."""
ID = "[0-9]{1,20}"
SHOWN = ("name", "id", "isEnabled", "description")
"""The fields of departments on their page."""
PAGE_SIZE = 100
MAX_PAGES = 10
"""Pages of a list that are read."""


async def all_records(client: BaseClient, tool: str, fields: Sequence[str], **filters: Any) -> list[Record]:
    """What a tool lists, over so many pages, with these fields."""
    found: list[Record] = []
    arguments = {**filters, "limit": PAGE_SIZE}
    for _ in range(MAX_PAGES):
        page = await run_tool(client, tool, arguments)
        found += [one.only(*fields) for one in records_in(page["data"], "data")[:PAGE_SIZE]]
        if "next_cursor" not in page:
            break
        arguments["next_cursor"] = page["next_cursor"]
    return found


async def _departments(client: BaseClient, _: frozenset[str]) -> str:
    return await converted(_departments_page, await all_records(client, LIST_DEPARTMENTS, SHOWN))


def _departments_page(departments: list[Record]) -> str:
    rows = [
        row(d.get("name"), d.get("id"), "yes" if d.get("isEnabled") else "no", d.get("description"))
        for d in departments
    ]
    return "\n".join(["# Departments", "", "| Name | Id | Enabled | Description |", "|---|---|---|---|", *rows, ""])


async def _ticket(client: BaseClient, names: frozenset[str], ticket_id: str) -> str:
    from zoho_desk_mcp.ticket_page import ticket_page

    # The server hands out the client that this package made.
    return await ticket_page(cast("Client", client), ticket_id, whole_texts=GET_THREAD in names)


async def _article(client: BaseClient, _: frozenset[str], article_id: str) -> str:
    from zoho_desk_mcp.article_page import article_page

    return await article_page(cast("Client", client), article_id)


async def _contact(client: BaseClient, _: frozenset[str], contact_id: str) -> str:
    from zoho_desk_mcp.contact_page import contact_page

    return await contact_page(cast("Client", client), contact_id)


RESOURCES = (
    Resource(
        uri="zohodesk://departments",
        name="departments",
        title="Departments",
        description="The departments of the help desk, with their ids.",
        tools=(LIST_DEPARTMENTS,),
        read=_departments,
        keep_seconds=300,
    ),
)
RESOURCE_TEMPLATES = (
    ResourceTemplate(
        uri="zohodesk://ticket/{id}",
        id_pattern=ID,
        name="ticket",
        title="Ticket with its conversation",
        description="A ticket by its id: its fields, then messages and comments, oldest first.",
        tools=(GET_TICKET, *LIST_MESSAGES),
        read=_ticket,
    ),
    ResourceTemplate(
        uri="zohodesk://article/{id}",
        id_pattern=ID,
        name="article",
        title="Help article",
        description="A help article by its id: its fields and its text.",
        tools=(GET_ARTICLE,),
        read=_article,
        keep_seconds=60,
    ),
    ResourceTemplate(
        uri="zohodesk://contact/{id}",
        id_pattern=ID,
        name="contact",
        title="Customer with their tickets",
        description="A contact by its id: who it is, and the newest tickets.",
        tools=(CONTACT_HISTORY,),
        read=_contact,
    ),
)
