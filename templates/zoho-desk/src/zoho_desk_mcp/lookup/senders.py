"""The address that a reply is sent from."""

from __future__ import annotations

import re
from collections.abc import Mapping

from zoho_desk_mcp.lookup.errors import LookupFailedError
from zoho_desk_mcp.server import call_notes
from zoho_desk_mcp.server.caller_rights import may_see_all
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.texts.shortlist import shortlist

PAGES = Pages(first=1, limit=100, maximum=100)
ADDRESSES_TOOL = "list_all_zoho_desk_mail_reply_addresses"
MAX_LISTED = 40
"""Addresses that an error lists at most."""
ADDRESS = re.compile(r"(?<![^\s<>,;\"'])[^\s<>,;\"'@]+@[^\s<>,;\"']+")


async def sender(client: BaseClient, ticket_id: str) -> str:
    """The address of the ticket's department that the customer wrote to last; else the department's default.

    Raises LookupFailedError where the department has neither; who may list its addresses is told of them. Which one of
    several it is, is noted for the caller.
    """
    ticket = await client.request("GET", "/api/v1/tickets/{ticketId}", path_values={"ticketId": ticket_id})
    department = ticket.record.id_in("departmentId")
    known = await _addresses(client, department)
    if not known:
        raise LookupFailedError(
            f"Department {department} of the ticket has no active, verified address to send from. "
            "Add one in Zoho Desk (Setup > Channels > Email)."
        )
    if len(known) == 1:
        return next(iter(known.values())).text("address")
    for written in await _written_to(client, ticket_id):
        if written.casefold() in known:
            return _noted(known[written.casefold()], "the customer wrote to it")
    for each in known.values():
        if each.get("isDepartmentDefault"):
            return _noted(each, "it is the department's default")
    addresses = [each.text("address") for each in known.values()]
    shown = f": {shortlist(addresses, MAX_LISTED)}" if may_see_all(ADDRESSES_TOOL) else ""
    raise LookupFailedError(
        f"Give fromEmailAddress: the customer wrote to none of the addresses of the ticket's department, and none of "
        f"them is its default{shown}."
    )


async def _addresses(client: BaseClient, department: str) -> Mapping[str, Record]:
    """The addresses that the department can send from, by what they are in small letters."""
    query = {"departmentId": department, "isActive": True}
    page = await client.list("/api/v1/mailReplyAddress", pages=PAGES, query=query)
    usable = [each for each in page.rows if each.get("isVerified") is not False]
    return {each.text("address").casefold(): each for each in usable}


async def _written_to(client: BaseClient, ticket_id: str) -> list[str]:
    """The addresses that the customer's last message went to."""
    path, values = "/api/v1/tickets/{ticketId}/latestThread", {"ticketId": ticket_id}
    response = await client.request("GET", path, path_values=values, query={"needIncomingThread": True})
    thread = response.json
    return [address for field in ("to", "cc") for address in ADDRESS.findall(str(thread.get(field) or ""))]


def _noted(address: Record, reason: str) -> str:
    found = address.text("address")
    call_notes.note(f"The sender is {found}: {reason}.")
    return found
