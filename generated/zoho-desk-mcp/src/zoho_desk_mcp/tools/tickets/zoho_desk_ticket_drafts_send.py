"""Send a draft reply.

Sends a stored draft to the customer over its channel, as it stands. It cannot be called back.

Method: send (writes, sends, destructive).
Tags: core, tickets, replies.
Operation: sendDraft in Thread.json.
Scopes: Desk.tickets.UPDATE.
Response: thread.GetThreadDetails.
"""

from typing import ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID or number.")
    draft_thread_id: Id = Field(description="From list_all_zoho_desk_ticket_threads.")
    ticket_status: ChoiceName | None = Field(None, max_length=120, description="Status it gets, like Closed.")
    is_private: bool | None = Field(None, description="true makes it private.")
    other_names: ClassVar[dict[str, str]] = {
        "threadId": "draftThreadId",
        "draftId": "draftThreadId",
        "status": "ticketStatus",
    }


class Output(TypedDict, total=False):
    id: str
    status: str
    to: str


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/sendDraft",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={
            "draftThreadId": args.draft_thread_id,
            "ticketStatus": await client.lookup.ticket_status(args.ticket_status),
            "isPrivate": args.is_private,
        },
    )
