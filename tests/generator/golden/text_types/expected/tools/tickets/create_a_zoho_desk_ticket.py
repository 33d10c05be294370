"""Open a ticket.

Opens a ticket for a customer who called or wrote. Look first whether there is one already: the same
question twice costs two people their time.

Method: create (writes).
Tags: core, tickets.
Operation: createTicket in Ticket.json.
Scopes: Desk.tickets.CREATE.
Response: ticket.CreateTicketResponse.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import LowerCaseTag, PlainText
from zoho_desk_mcp.server.arguments.types import ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response

PlainTextLanguage = Literal["english", "french", "german", "italian", "japanese", "portuguese", "spanish"]
Reason = Literal["billing question", "delivery", "product defect", "refund", "something else", "technical problem"]


class PlainTextFields(ToolInput):
    content: PlainText | None = Field(None, description="The words themselves.")
    language: PlainTextLanguage | None = Field(None, description="The language they are in.")


class Input(ToolInput):
    subject: PlainText = Field(max_length=100, description="One line that says what it is about.")
    summary: PlainText | None = Field(None, description="What it comes down to.")
    code: str | None = Field(None, pattern="^(?:[A-Z]{3})$", description="Three capital letters.")
    tags: ListOf[Annotated[LowerCaseTag, Field(max_length=20)]] | None = Field(None, description="Words to find it by.")
    plain_text: PlainTextFields | None = Field(None, description="The text of the request.")
    reason: Reason | None = Field(None, description="Why the customer writes.")
    source: Literal["mail", "phone"] | None = Field(None, description="How they reached us.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets",
        body={
            "subject": args.subject,
            "summary": args.summary,
            "code": args.code,
            "tags": args.tags,
            "plainText": args.plain_text,
            "reason": args.reason,
            "source": args.source,
        },
    )
