"""Tickets by the short number that people see, such as #113."""

from __future__ import annotations

import time
from dataclasses import dataclass

from zoho_desk_mcp.lookup.errors import LookupFailedError, look_up_error
from zoho_desk_mcp.server import call_notes
from zoho_desk_mcp.server.cached import CACHE_SECONDS
from zoho_desk_mcp.server.caller_rights import may_see_all
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.http.pagination import Pages

SUBJECT_TOOLS = ("get_single_zoho_desk_ticket_by_id", "list_all_zoho_desk_tickets_search")
"""Tools that tell the subject of a ticket: who may use neither is not told it."""
ONE = Pages(first=0, limit=1, maximum=1)
MAX_NUMBER_DIGITS = 11
"""An id has more digits than any number of a ticket."""
MAX_KEPT = 100
"""Characters of a subject that are kept."""
MAX_KNOWN = 1000
"""Numbers that are kept. A number never becomes that of another ticket."""


@dataclass(frozen=True)
class _Ticket:
    id: str
    subject: str
    good_until: float


class TicketNumbers:
    """Finds the ids of tickets by their numbers."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._known: dict[str, _Ticket] = {}

    async def id_of(self, given: str) -> str:
        """The id of the ticket of this number; an id comes back as it is, and costs nothing. Raises LookupFailedError.

        Which ticket it was is noted for the caller.
        """
        if len(given) > MAX_NUMBER_DIGITS:
            return given
        ticket = self._known.get(given)
        if ticket is None or ticket.good_until < time.monotonic():
            ticket = await self._read(given)
            self._known[given] = ticket
            for oldest in list(self._known)[:-MAX_KNOWN]:
                del self._known[oldest]
        subject = f": {ticket.subject!r}" if any(map(may_see_all, SUBJECT_TOOLS)) else ""
        call_notes.note(f"Ticket #{given} has the id {ticket.id}{subject}.", ("ticketNumber", given))
        return ticket.id

    async def _read(self, number: str) -> _Ticket:
        query = {"ticketNumber": number}
        try:
            found = (await self._client.list("/api/v1/tickets/search", pages=ONE, query=query)).rows
            ids = [one.id_in() for one in found]
        except ApiError as error:
            raise look_up_error(error, f"Tickets cannot be searched for #{number}") from error
        for ticket, ticket_id in zip(found, ids, strict=True):
            if str(ticket.get("ticketNumber")) == number:
                subject = str(ticket.get("subject") or "no subject")[:MAX_KEPT]
                return _Ticket(ticket_id, subject, time.monotonic() + CACHE_SECONDS)
        raise LookupFailedError(
            f"No ticket has the number {number}, or none that can be found yet: search knows a new ticket after a "
            "moment. By its ID (the long number that lists give) every ticket is found."
        )
