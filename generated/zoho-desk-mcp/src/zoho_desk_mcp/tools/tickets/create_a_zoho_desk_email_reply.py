"""Reply by email.

Sends an email from a ticket to the customer at once; it cannot be taken back. When a person should
look first use create_a_zoho_desk_email_draft, for a note among agents
create_a_zoho_desk_ticket_comment.

Method: create (writes, sends, destructive).
Tags: core, tickets, replies.
Operation: sendReply in Thread.json.
Scopes: Desk.tickets.UPDATE.
Response: thread.SendReplyResponse.
"""

from typing import ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName, EmailList, Recipients, Sender
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
    ticket_status: ChoiceName | None = Field(None, description="Status it gets, like Closed.")
    is_private: bool | None = Field(None, description="true makes it private.")
    is_forward: bool | None = Field(None, description="true forwards it, always private.")
    other_names: ClassVar[dict[str, str]] = {
        "text": "content",
        "reply": "content",
        "threadId": "inReplyToThreadId",
        "uploads": "attachmentIds",
        "attachments": "attachmentIds",
        "status": "ticketStatus",
    }


class Output(TypedDict, total=False):
    id: str
    status: str
    to: str


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/sendReply",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"isPrivate": args.is_private},
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
            "ticketStatus": await client.lookup.ticket_status(args.ticket_status),
            "isPrivate": args.is_private,
            "isForward": args.is_forward,
        },
    )
