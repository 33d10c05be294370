"""Reply by email.

Sends an email from a ticket to the customer, or forwards one. It leaves for real and cannot be
taken back: save it with create_a_zoho_desk_email_draft when a person should look first. For a note
among agents use create_a_zoho_desk_ticket_comment.

Method: create (writes, sends, destructive).
Tags: core, tickets, replies.
Operation: sendReply in Thread.json.
Scopes: Desk.tickets.UPDATE.
Response: thread.SendReplyResponse.
"""

from typing import Annotated, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName, EmailList, Recipients, Sender
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    content: str = Field(max_length=16000000, description="Markdown or HTML.")
    from_email_address: Sender | None = Field(
        None, max_length=300, description="Sender, an address from list_all_zoho_desk_mail_reply_addresses."
    )
    to: Recipients | None = Field(
        None, max_length=13000, description="Addresses joined by commas, usually the email of the ticket."
    )
    cc: EmailList | None = Field(None, max_length=13000, description="Addresses that get a copy.")
    bcc: EmailList | None = Field(None, max_length=13000, description="Addresses that get a hidden copy.")
    content_type: Literal["html", "plainText"] = Field("html", description="html when left out.")
    in_reply_to_thread_id: Id | None = Field(
        None, description="ID of the message answered, from list_all_zoho_desk_ticket_threads."
    )
    attachment_ids: ListOf[Id] | None = Field(None, description="IDs from create_a_zoho_desk_upload.")
    ticket_status: ChoiceName | None = Field(None, description="Status the ticket gets on sending, like Closed.")
    is_private: bool | None = Field(None, description="true makes the thread private.")
    is_forward: bool | None = Field(None, description="true sends it as a forward, which is always private.")


class Output(TypedDict, total=False):
    id: Annotated[str, At("id")]
    channel: Annotated[str, At("channel")]
    status: Annotated[str, At("status")]
    to: Annotated[str, At("to")]
    cc: Annotated[str, At("cc")]


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/sendReply",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"isPrivate": args.is_private},
        body={
            "channel": "EMAIL",
            "content": outgoing(args.content, args.content_type),
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
