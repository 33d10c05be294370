"""Draft an email reply.

POST /api/v1/tickets/{ticketId}/draftReply (draftsReply in Thread.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    content: Annotated[str, Field(max_length=16000000, description="HTML; newlines are lost, so use <p> or <br>.")]
    from_email_address: Annotated[
        str | None,
        Field(
            alias="fromEmailAddress",
            pattern=r"^((.*?)((<)*?[a-zA-Z0-9]([\w\-.+\'\/]*)@([\w\-.]*)(\.[a-zA-Z]{2,22}(.[a-zA-Z]{2}){0,2})(>)*?(\s)*((,|;)\s*)?))+",
            max_length=300,
            description="Sender, an address from list_all_zoho_desk_mail_reply_addresses.",
        ),
    ] = None
    to: Annotated[
        str | None,
        Field(
            pattern=r"^((.*?)((<)*?[\w\_]([\w\_\-.+\'\/\&]*)@([\w\_\-_.]*)(.[\w\_]{2,22}(.[\w\_]{2}){0,2})(>)*?(\s)*((,|;)\s*)?))+",
            max_length=13000,
            description="Addresses joined by commas, usually the email of the ticket.",
        ),
    ] = None
    cc: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[^,;@]+@[^,;@]+(?:[,;][^,;@]+@[^,;@]+)*[,;]?\s*)$",
            max_length=13000,
            description="Addresses that get a copy.",
        ),
    ] = None
    bcc: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[^,;@]+@[^,;@]+(?:[,;][^,;@]+@[^,;@]+)*[,;]?\s*)$",
            max_length=13000,
            description="Addresses that get a hidden copy.",
        ),
    ] = None
    content_type: Annotated[
        Literal["html", "plainText"],
        Field(alias="contentType", description="html when left out."),
    ] = "html"
    in_reply_to_thread_id: Annotated[
        Id | None,
        Field(
            alias="inReplyToThreadId", description="ID of the message answered, from list_all_zoho_desk_ticket_threads."
        ),
    ] = None
    attachment_ids: Annotated[
        ListOf[Id] | None,
        Field(alias="attachmentIds", description="IDs from create_a_zoho_desk_upload."),
    ] = None
    is_forward: Annotated[
        bool | None,
        Field(alias="isForward", description="true drafts a forward, which is always private."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/draftReply",
        path_values={"ticketId": args.ticket_id},
        body={
            "channel": "EMAIL",
            "content": args.content,
            "fromEmailAddress": args.from_email_address or await client.lookup.department_address(args.ticket_id),
            "to": args.to,
            "cc": args.cc,
            "bcc": args.bcc,
            "contentType": args.content_type,
            "inReplyToThreadId": args.in_reply_to_thread_id,
            "attachmentIds": args.attachment_ids,
            "isForward": args.is_forward,
        },
    )
