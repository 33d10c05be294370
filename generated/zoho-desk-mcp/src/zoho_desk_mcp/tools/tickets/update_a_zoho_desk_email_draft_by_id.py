"""Change an email draft.

PATCH /api/v1/tickets/{ticketId}/draftReply/{threadId} (updateDrafts in Thread.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    nullable: ClassVar[frozenset[str]] = frozenset(["bcc", "cc"])

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    thread_id: Annotated[
        Id,
        Field(alias="threadId", description="ID of the draft, from list_all_zoho_desk_ticket_threads."),
    ]
    content: Annotated[
        str,
        Field(max_length=16000000, description="The whole new text as HTML; newlines are lost, so use <p> or <br>."),
    ]
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
            description="Recipient addresses joined by commas.",
        ),
    ] = None
    cc: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[^,;@]+@[^,;@]+(?:[,;][^,;@]+@[^,;@]+)*[,;]?\s*)$",
            max_length=13000,
            description="Addresses that get a copy; null for none.",
        ),
    ] = None
    bcc: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[^,;@]+@[^,;@]+(?:[,;][^,;@]+@[^,;@]+)*[,;]?\s*)$",
            max_length=13000,
            description="Addresses that get a hidden copy; null for none.",
        ),
    ] = None
    content_type: Annotated[
        Literal["html", "plainText"],
        Field(alias="contentType", description="html when left out."),
    ] = "html"
    attachment_ids: Annotated[
        ListOf[Id] | None,
        Field(alias="attachmentIds", description="IDs from create_a_zoho_desk_upload."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/tickets/{ticketId}/draftReply/{threadId}",
        path_values={"ticketId": args.ticket_id, "threadId": args.thread_id},
        changes={
            "channel": "EMAIL",
            "content": args.content,
            "fromEmailAddress": args.from_email_address or await client.lookup.department_address(args.ticket_id),
            "to": args.to,
            "cc": args.or_null("cc"),
            "bcc": args.or_null("bcc"),
            "contentType": args.content_type,
            "attachmentIds": args.attachment_ids,
        },
    )
