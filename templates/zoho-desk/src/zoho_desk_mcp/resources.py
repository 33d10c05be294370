"""MCP resources: the departments, and a ticket with its conversation, as Markdown that people and models can read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.resources import Resource, ResourceTemplate
from zoho_desk_mcp.server.run_tool import run_tool

LIST_DEPARTMENTS = "list_all_zoho_desk_departments"
GET_TICKET = "get_single_zoho_desk_ticket_by_id"
LIST_MESSAGES = ("list_all_zoho_desk_ticket_threads", "list_all_zoho_desk_ticket_comments")
"""Whoever may list threads and comments may read both at once."""
GET_THREAD = "get_single_zoho_desk_ticket_thread_by_id"
PAGE_SIZE = 100
MAX_PAGES = 10
"""Pages of departments that are read."""

Record = Mapping[str, Any]


async def department_names(client: BaseClient) -> list[str]:
    """The names of the departments that are enabled."""
    return [str(department.get("name")) for department in await _all_departments(client, isEnabled=True)]


async def _all_departments(client: BaseClient, **filters: Any) -> list[Record]:
    found: list[Record] = []
    arguments = {**filters, "limit": PAGE_SIZE}
    for _ in range(MAX_PAGES):
        page = await run_tool(client, LIST_DEPARTMENTS, arguments)
        found += page.get("data", [])
        if "next_cursor" not in page:
            break
        arguments["next_cursor"] = page["next_cursor"]
    return found


async def _departments(client: BaseClient, _: frozenset[str]) -> str:
    rows = [
        f"| {_cell(d.get('name'))} | {_cell(d.get('id'))} | {'yes' if d.get('isEnabled') else 'no'} "
        f"| {_cell(d.get('description'))} |"
        for d in await _all_departments(client)
    ]
    return "\n".join(["# Departments", "", "| Name | Id | Enabled | Description |", "|---|---|---|---|", *rows, ""])


async def _ticket(client: BaseClient, names: frozenset[str], ticket_id: str) -> str:
    from zoho_desk_mcp.ticket_page import ticket_page

    # The server hands out the client that this package made.
    return await ticket_page(cast("Client", client), ticket_id, whole_texts=GET_THREAD in names)


def _cell(value: Any) -> str:
    """A value on one line of a table, whatever it holds."""
    return " ".join(str(value if value is not None else "").split()).replace("\\", "\\\\").replace("|", "\\|")


RESOURCES = (
    Resource(
        uri="zohodesk://departments",
        name="departments",
        title="Departments",
        description="The departments of the help desk, with their ids.",
        tools=(LIST_DEPARTMENTS,),
        read=_departments,
    ),
)
RESOURCE_TEMPLATES = (
    ResourceTemplate(
        uri="zohodesk://ticket/{id}",
        id_pattern="[0-9]{1,20}",
        name="ticket",
        title="Ticket with its conversation",
        description="A ticket by its id: its fields, then messages and comments, oldest first.",
        tools=(GET_TICKET, *LIST_MESSAGES),
        read=_ticket,
    ),
)
