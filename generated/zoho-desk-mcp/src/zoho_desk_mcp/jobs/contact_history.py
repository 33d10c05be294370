"""Customer history: who a contact is, and the tickets that they had."""

from __future__ import annotations

import re
from collections.abc import Mapping
from unicodedata import normalize

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.lookup.alike import alike
from zoho_desk_mcp.lookup.kinds import Kind
from zoho_desk_mcp.people import NAMES, full_name
from zoho_desk_mcp.server.arguments.errors import ArgumentError
from zoho_desk_mcp.server.responses.fence import fenced
from zoho_desk_mcp.server.responses.outputs import iso_time
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.server.responses.truncation import clipped
from zoho_desk_mcp.server.texts.shortlist import shortlist
from zoho_desk_mcp.tools.contacts import get_single_zoho_desk_contact_by_id as get_contact
from zoho_desk_mcp.tools.contacts import list_all_zoho_desk_contacts_search as search_contacts
from zoho_desk_mcp.tools.tickets import list_all_zoho_desk_contact_tickets as list_tickets

ID = re.compile(r"[0-9]{12,20}")
MAX_CANDIDATES = 10
MAX_FOUND = 100
"""Contacts that are looked at: of two with one name, the other may come after many whose name only begins so."""
MAX_CANDIDATE = 200
"""Characters of a contact that an error tells: all of them fit into it, with the marks around them."""
CONTACT = Kind(
    "contact",
    "contacts",
    ("list_all_zoho_desk_contacts_search",),
    "the ID, the whole name or the whole mail address",
)
FACTS = (
    *("id", "email", "phone", "mobile", "type", "account.accountName", "account.id", "createdTime"),
    *NAMES,
)
"""The fields of a contact that are told."""
ROW = ("id", "ticketNumber", "subject", "status", "channel", "departmentId", "assigneeId", "createdTime", "closedTime")
"""The fields of a ticket that are."""


async def contact_history(client: Client, *, contact: str, limit: int, next_cursor: str | None) -> Response:
    """A contact, given by mail address, id or whole name, and their tickets, newest first.

    Raises ApiError, and ArgumentError where there is no such contact or more than one.
    """
    found = (await _found(client, normalize("NFC", contact.strip()))).only(*FACTS)
    given = list_tickets.Input(contact_id=found.id_in(), sort_by="-createdTime", limit=limit, next_cursor=next_cursor)
    response = await list_tickets.call(client, given)
    tickets = [one.only(*ROW) for one in response.rows]
    limits, following = response.limits, response.following
    del response  # its texts may be long, and what follows waits
    departments = await client.names("department", {str(one.get("departmentId")) for one in tickets})
    agents = await client.names("agent", {str(one["assigneeId"]) for one in tickets if one.get("assigneeId")})
    facts = _facts(found) if next_cursor is None else {"contactId": found["id"]}
    data = {**facts, "tickets": [_row(one, departments, agents) for one in tickets]}
    return Response(data, limits, records="tickets", following=following)


async def _found(client: Client, wanted: str) -> Record:
    if ID.fullmatch(wanted):
        return (await get_contact.call(client, get_contact.Input(contact_id=wanted))).record
    by = {"email": [wanted]} if "@" in wanted else {"full_name": wanted}
    given = search_contacts.Input.model_validate({**by, "limit": MAX_FOUND})
    response = await search_contacts.call(client, given)
    found = response.rows
    exact = [one for one in found if alike(wanted) in (alike(str(one.get("email"))), alike(full_name(one)))]
    may_be_told = CONTACT.may_be_told()
    fitting = exact or (found if may_be_told else [])  # Zoho also finds by parts, such as a*: those are a list
    if len(fitting) == 1:
        return fitting[0]
    if not may_be_told:
        raise CONTACT.untold(wanted, exact)
    if fitting:
        shown = shortlist([_in_words(one) for one in fitting], MAX_CANDIDATES)
        many = f"{len(fitting)} contacts{' or more' if response.following else ''}"
        raise ArgumentError(f"{many} fit {wanted!r}; give the ID of one:\n{fenced(shown)}")
    raise ArgumentError(
        f"No contact has the {'email' if '@' in wanted else 'name'} {wanted!r}. Look with "
        "list_all_zoho_desk_contacts_search, whose text takes parts of words like ann*."
    )


def _in_words(contact: Record) -> str:
    account = contact.part("account").get("accountName")
    known = [str(each) for each in (contact["id"], contact.get("email"), account) if each]
    return clipped(f"{full_name(contact)} ({', '.join(known)})", MAX_CANDIDATE)


def _facts(contact: Record) -> dict[str, Json]:
    account = contact.part("account")
    return {
        "contactId": contact["id"],
        "name": full_name(contact),
        "email": contact.get("email"),
        "phone": contact.get("phone") or contact.get("mobile"),
        "type": contact.get("type"),
        "account": account.get("accountName"),
        "accountId": account.get("id"),
        "since": iso_time(contact.get("createdTime")),
    }


def _row(ticket: Record, departments: Mapping[str, str], agents: Mapping[str, str]) -> dict[str, Json]:
    department, agent = str(ticket.get("departmentId")), str(ticket.get("assigneeId") or "")
    return {
        "id": ticket.get("id"),
        "ticketNumber": ticket.get("ticketNumber"),
        "subject": ticket.get("subject"),
        "status": ticket.get("status"),
        "channel": ticket.get("channel"),
        "department": departments.get(department, department),
        "assignee": agents.get(agent, agent) or "nobody",
        "created": ticket.get("createdTime"),
        "closed": ticket.get("closedTime"),
    }
