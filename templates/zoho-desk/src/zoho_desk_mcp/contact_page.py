"""The Markdown page of a customer: who they are, and their newest tickets."""

from __future__ import annotations

from collections.abc import Sequence

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.page_texts import facts_of, line, row
from zoho_desk_mcp.people import full_name
from zoho_desk_mcp.server.conversions import converted
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.tools.contacts import get_single_zoho_desk_contact_by_id as get_contact
from zoho_desk_mcp.tools.tickets import list_all_zoho_desk_contact_tickets as list_tickets

MAX_TICKETS = 20


async def contact_page(client: Client, contact_id: str) -> str:
    """The page of a contact. Raises ApiError."""
    contact = (await get_contact.call(client, get_contact.Input(contact_id=contact_id))).record
    given = list_tickets.Input(contact_id=contact_id, sort_by="-createdTime", limit=MAX_TICKETS)
    page = await list_tickets.call(client, given)
    return await converted(_page, contact, page.rows, "next_cursor" in page.following)


def _page(contact: Record, tickets: Sequence[Record], has_earlier: bool) -> str:
    facts = {
        "Email": contact.get("email"),
        "Phone": contact.get("phone") or contact.get("mobile"),
        "Type": contact.get("type"),
        "Account": contact.part("account").get("accountName"),
        "Since": contact.get("createdTime"),
        "Id": contact.get("id"),
        "Link": contact.get("webUrl"),
    }
    rows = [row(*map(one.get, ("ticketNumber", "subject", "status", "createdTime", "id"))) for one in tickets]
    table = [row("Number", "Subject", "Status", "Created", "Id"), "|---|---|---|---|---|", *rows]
    earlier = [f"*Only the newest {len(tickets)} tickets are shown.*", ""] if has_earlier else []
    title = f"# Customer: {line(full_name(contact)) or '(no name)'}"
    shown = table if rows else ["None."]
    return "\n".join([title, "", *facts_of(facts), "## Tickets", "", *earlier, *shown, ""])
