"""Draft an email reply.

Stores an email reply on a ticket without sending it, so that an agent can check it.
zoho_desk_ticket_drafts_send takes its id.

Method: create (writes).
Tags: core, tickets, replies.
Operation: draftsReply in Thread.json.
Scopes: Desk.tickets.UPDATE.
Response: thread.DraftsReplyResponse.
"""

from typing import ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import EmailList, Recipients, Sender
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID or number.")
    content: str = Field(max_length=16000000, description="Markdown or HTML.")
    from_email_address: Sender | None = Field(
        None, max_length=300, description="An address of the department; found when left out."
    )
    to: Recipients | None = Field(None, max_length=13000, description="Joined by commas; usually the ticket's email.")
    cc: EmailList | None = Field(None, max_length=13000, description="Get a copy.")
    bcc: EmailList | None = Field(None, max_length=13000, description="Get a hidden copy.")
    content_type: Literal["html", "plainText"] = Field("html", description="html when left out.")
    in_reply_to_thread_id: Id | None = Field(
        None, description="Message answered, from list_all_zoho_desk_ticket_threads."
    )
    attachment_ids: ListOf[Id] | None = Field(None, description="From create_a_zoho_desk_upload.")
    is_forward: bool | None = Field(None, description="true drafts a forward, always private.")
    other_names: ClassVar[dict[str, str]] = {
        "text": "content",
        "reply": "content",
        "threadId": "inReplyToThreadId",
        "uploads": "attachmentIds",
        "attachments": "attachmentIds",
    }


class Output(TypedDict, total=False):
    id: str


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/draftReply",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={
            "channel": "EMAIL",
            "content": await outgoing(args.content, args.content_type),
            "fromEmailAddress": args.from_email_address or await client.lookup.sender(args.ticket_id),
            "to": args.to,
            "cc": args.cc,
            "bcc": args.bcc,
            "contentType": args.content_type,
            "inReplyToThreadId": args.in_reply_to_thread_id,
            "attachmentIds": args.attachment_ids,
            "isForward": args.is_forward,
        },
    )
