"""Messages that Zoho Desk holds and is asked to send: who decides about that sees them, and sends no other."""

from __future__ import annotations

import re
from dataclasses import replace

from zoho_desk_mcp.server.caller_rights import may_see_all
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.http.dry_run import PlannedRequest
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.responses.response import Json

SENT = re.compile(r"/api/v1/tickets/([0-9]+)/(?:sendDraft|resendFailedThread)")
IDS = ("draftThreadId", "threadId")
"""The arguments that name the message."""
READ_TOOL = "get_single_zoho_desk_ticket_thread_by_id"
"""Who may not use it is told the message's id alone."""
SHOWN = ("fromEmailAddress", "to", "cc", "bcc", "content")
FILES = "attachments"
OF_FILE = ("name", "size", "id")
"""What is told of each file that goes with a message. Its id tells it from another one of that name."""


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
    told = {name: record.get(name) for name in SHOWN}
    return replace(planned, stored={**told, FILES: _files(record.get(FILES))})


def _files(value: Json) -> Json:
    """The files without what changes by itself, such as their links."""
    if not isinstance(value, list):
        return value
    return [{name: each.get(name) for name in OF_FILE} if isinstance(each, dict) else each for each in value]
