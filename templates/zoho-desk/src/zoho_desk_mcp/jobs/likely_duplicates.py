"""Likely duplicates of a ticket: others that ask the same, and why it seems so."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.parts.likeness import LIKELY, REFERENCE, Comparison, Features, Likeness
from zoho_desk_mcp.jobs.parts.pages import PAGE_SIZE, first_tickets, read_pages
from zoho_desk_mcp.jobs.parts.sla import parsed_time
from zoho_desk_mcp.people import CUSTOMER_FIELDS, customer_of
from zoho_desk_mcp.server.conversions import converted
from zoho_desk_mcp.server.responses.record import MAX_KEPT, Record
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.tools.tickets import get_single_zoho_desk_ticket_by_id as get_ticket
from zoho_desk_mcp.tools.tickets import list_all_zoho_desk_tickets_search as search_tickets

MAX_PAGES = 3
MAX_REFERENCES = 2
"""Numbers of orders and the like that are searched for."""
MAX_DESCRIPTION = 20_000
"""Characters of the first message of another ticket that are compared, with its markup."""
FIELDS = (
    *CUSTOMER_FIELDS,
    *("id", "ticketNumber", "subject", "status", "createdTime", "contactId", "accountId"),
)
"""What is compared, and told, of another ticket beside its message and custom fields."""

Given = Mapping[str, Any]


async def likely_duplicates(client: Client, *, ticket_id: str, days: int, limit: int) -> Response:
    """The tickets that are likely duplicates of one, the most likely first. Raises ApiError."""
    ticket = (await get_ticket.call(client, get_ticket.Input(ticket_id=ticket_id))).record
    window = timedelta(days=days)
    others: dict[str, Record] = {}
    cut: list[str] = []
    limits: Mapping[str, int] = {}
    for what, given, most in await converted(lambda: list(_searches(ticket, window))):
        found = await read_pages(_pages(client, given), most, _kept)
        others |= {one.id_in(): one for one in found.rows}
        limits = found.limits
        cut += [] if found.is_whole else [what]
    others.pop(ticket.id_in(), None)
    pairs = await converted(lambda: Comparison(ticket, others.values(), window).likenesses())
    likely = sorted((pair for pair in pairs if pair[0].points >= LIKELY), key=lambda pair: -pair[0].points)
    note = f"{len(others)} tickets of up to {days} days before and after were compared."
    note += f" Not all were read of: {', '.join(cut)}." if cut else ""
    facts = {"ticketNumber": ticket.get("ticketNumber"), "subject": ticket.get("subject"), "note": note}
    return first_tickets([_row(likeness, one) for likeness, one in likely], limit, facts, limits)


def _searches(ticket: Record, window: timedelta) -> Iterator[tuple[str, Given, int]]:
    """What is searched for: what it is called, the criteria, and how many pages at most."""
    created = parsed_time(ticket.get("createdTime")) or datetime.now(UTC)
    time = f"{(created - window).isoformat()},{(created + window).isoformat()}"
    near = {"created_time_range": time, "sort_by": "-createdTime"}
    yield "the department", {**near, "department_id": ticket.id_in("departmentId")}, MAX_PAGES
    if ticket.get("contactId"):
        yield "the contact", {**near, "contact_id": [ticket.id_in("contactId")]}, 1
    if ticket.get("email"):
        yield "the mail address", {**near, "email": [str(ticket["email"])]}, 1
    if ticket.get("accountId"):
        yield "the account", {**near, "account_id": [ticket.id_in("accountId")]}, 1
    for reference in sorted(Features(ticket).references)[:MAX_REFERENCES]:
        yield reference, {**near, "text": reference}, 1


def _kept(ticket: Record) -> Record | None:
    """What is compared, and told, of a ticket: some hundreds of them are kept."""
    if ticket.get("isSpam"):
        return None
    kept = ticket.only(*FIELDS)
    if isinstance(description := ticket.get("description"), str):
        kept["description"] = description[:MAX_DESCRIPTION]
    texts = {name: str(value)[:MAX_KEPT] for name, value in ticket.part("cf").items() if value}
    kept["cf"] = {name: text for name, text in texts.items() if REFERENCE.search(text)}
    return kept


def _pages(client: Client, given: Given) -> Callable[[str | None], Awaitable[Response]]:
    async def page(cursor: str | None) -> Response:
        whole = {**given, "limit": PAGE_SIZE, "next_cursor": cursor}
        return await search_tickets.call(client, search_tickets.Input.model_validate(whole))

    return page


def _row(likeness: Likeness, ticket: Record) -> dict[str, Json]:
    return {
        "id": ticket.get("id"),
        "ticketNumber": ticket.get("ticketNumber"),
        "subject": ticket.get("subject"),
        "status": ticket.get("status"),
        "created": ticket.get("createdTime"),
        "customer": customer_of(ticket),
        "score": likeness.points,
        "why": "; ".join(likeness.reasons),
    }
