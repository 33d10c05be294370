"""The request that all servers are measured with: a ticket, with what ours has included."""

from __future__ import annotations

TOOL = "get_single_zoho_desk_ticket_by_id"
OPERATION = "getTicket"
INCLUDE = "contacts,departments,team,assignee"
