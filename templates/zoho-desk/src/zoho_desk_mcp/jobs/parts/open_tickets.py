"""The tickets that are not closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.parts.pages import PAGE_SIZE, Records, read_pages
from zoho_desk_mcp.jobs.parts.sla import is_closed
from zoho_desk_mcp.jobs.parts.ticket_row import ROW_FIELDS
from zoho_desk_mcp.people import CUSTOMER_FIELDS
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.response import Response
from zoho_desk_mcp.tools.tickets import list_all_zoho_desk_tickets as list_tickets

MAX_PAGES = 10
FIELDS = (
    *ROW_FIELDS,
    *CUSTOMER_FIELDS,
    *("statusType", "channel", "threadCount", "lastThread.direction", "lastThread.isDraft"),
    *("createdTime", "customerResponseTime", "responseDueDate", "dueDate"),
)
"""What is told of them."""


@dataclass(frozen=True)
class OpenTickets(Records[Record]):
    """What was read of them."""

    left_out: str
    """What to tell of those that were not asked for; empty where all were."""


async def open_tickets(
    client: Client,
    sort_by: Literal["dueDate", "recentThread"],
    *,
    department_ids: Sequence[str] | None,
    assignee: Sequence[str] | None,
    channel: Sequence[str] | None = None,
) -> OpenTickets:
    """The tickets that are not closed, as far as the first pages go. Raises ApiError, LookupFailedError."""
    statuses = await client.lookup.statuses(department_ids)
    filters = {
        "department_ids": department_ids,
        "assignee": assignee,
        "channel": channel,
        "status": statuses.open,
    }
    given = {name: list(value) for name, value in filters.items() if value}

    async def page(cursor: str | None) -> Response:
        includes = {"include": ["contacts", "assignee", "departments"], "sort_by": sort_by, "limit": PAGE_SIZE}
        return await list_tickets.call(
            client, list_tickets.Input.model_validate({**given, **includes, "next_cursor": cursor})
        )

    found = await read_pages(page, MAX_PAGES, lambda one: None if is_closed(one) else one.only(*FIELDS))
    return OpenTickets(found.rows, found.is_whole, found.limits, statuses.note)


def extent(found: OpenTickets) -> str:
    """How many tickets were looked at, and whether these are all."""
    looked_at = f"{len(found.rows)} open tickets were looked at"
    if not found.is_whole:
        looked_at += ", and there may be more: narrow the filters to see whether others belong here"
    elif not found.left_out:
        looked_at += ", which are all that fit the filters"
    return f"{looked_at}. {found.left_out}".rstrip()
