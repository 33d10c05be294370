"""Get a thread.

Reads one message of a ticket with its content, recipients and files. A very long one is cut:
isContentTruncated is then true.

Method: get (reads).
Tags: core, tickets, threads.
Operation: getThread in Thread.json.
Scopes: Desk.tickets.READ.
Response: conversation.LatestThreadResponse.
"""

from typing import Annotated, ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID or number.")
    thread_id: Id = Field(description="From list_all_zoho_desk_ticket_threads.")
    other_names: ClassVar[dict[str, str]] = {"id": "threadId", "messageId": "threadId"}


class Output(TypedDict, total=False):
    id: str
    direction: str
    status: str
    authorName: Annotated[str, At("author.name")]
    fromEmailAddress: str
    to: str
    cc: str
    content: str
    createdTime: Annotated[str, At("createdTime", is_time=True)]
    isContentTruncated: bool
    attachmentNames: Annotated[list[str], At("attachments.name")]
    attachmentLinks: Annotated[list[str], At("attachments.href")]


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/threads/{threadId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "threadId": args.thread_id},
    )
