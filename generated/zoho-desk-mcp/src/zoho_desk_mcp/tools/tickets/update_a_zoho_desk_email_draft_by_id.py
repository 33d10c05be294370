"""Change an email draft.

Rewrites an unsent email draft of a ticket: text, sender or recipients. The content is needed every
time, even when only a recipient changes.

Method: update (writes, destructive, idempotent).
Tags: tickets, replies.
Operation: updateDrafts in Thread.json.
Scopes: Desk.tickets.UPDATE.
Response: thread.UpdateDraftsResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import EmailList, Recipients, Sender
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    thread_id: Id = Field(description="ID of the draft, from list_all_zoho_desk_ticket_threads.")
    content: str = Field(max_length=16000000, description="The whole new text, Markdown or HTML.")
    from_email_address: Sender | None = Field(
        None, max_length=300, description="Sender, an address from list_all_zoho_desk_mail_reply_addresses."
    )
    to: Recipients | None = Field(None, max_length=13000, description="Recipient addresses joined by commas.")
    cc: EmailList | None = Field(None, max_length=13000, description="Addresses that get a copy.")
    bcc: EmailList | None = Field(None, max_length=13000, description="Addresses that get a hidden copy.")
    content_type: Literal["html", "plainText"] = Field("html", description="html when left out.")
    attachment_ids: ListOf[Id] | None = Field(None, description="IDs from create_a_zoho_desk_upload.")
    clear: ListOf[Literal["cc", "bcc"]] | None = Field(None, description="Fields to empty.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tickets/{ticketId}/draftReply/{threadId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "threadId": args.thread_id},
        body={
            "channel": "EMAIL",
            "content": await outgoing(args.content, args.content_type),
            "fromEmailAddress": args.from_email_address or await client.lookup.sender(args.ticket_id),
            "to": args.to,
            "cc": args.cc,
            "bcc": args.bcc,
            "contentType": args.content_type,
            "attachmentIds": args.attachment_ids,
        },
        clear=args.clear or (),
    )
