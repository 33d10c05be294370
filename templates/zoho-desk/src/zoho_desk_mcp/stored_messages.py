"""Messages that Zoho Desk holds and is asked to send: who decides about that sees them, and sends no other."""

from __future__ import annotations

import re
from dataclasses import replace

from zoho_desk_mcp.server.caller_rights import may_see_all
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.http.dry_run import PlannedRequest
from zoho_desk_mcp.server.http.errors import ApiError

SENT = re.compile(r"/api/v1/tickets/([0-9]+)/(?:sendDraft|resendFailedThread)")
IDS = ("draftThreadId", "threadId")
"""The arguments that name the message."""
READ_TOOL = "get_single_zoho_desk_ticket_thread_by_id"
"""Who may not use it is told the message's id alone."""
SHOWN = ("to", "cc", "bcc", "content")


async def with_stored_message(client: BaseClient, planned: PlannedRequest) -> PlannedRequest:
    """The request with the message that it would send, where it is one of these and the message can be read."""
    sent = SENT.fullmatch(planned.path)
    message = next((planned.query[name] for name in IDS if name in planned.query), None)
    if sent is None or not isinstance(message, str) or not may_see_all(READ_TOOL):
        return planned
    path, values = "/api/v1/tickets/{ticketId}/threads/{threadId}", {"ticketId": sent[1], "threadId": message}
    try:
        record = (await client.request("GET", path, path_values=values)).json
    except ApiError:
        return planned
    return replace(planned, stored={name: record.get(name) for name in SHOWN})
