"""Export chosen records of a person.

POST /api/v1/subjectAccessRequests/export (sarExport in SubjectAccessRequest.json).
Scopes: Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    contact_email_id: Annotated[
        str,
        Field(
            alias="contactEmailId",
            pattern=r"^[a-zA-Z0-9\_]([a-zA-Z0-9\_\+\-\.\'&]*)@(([a-zA-Z0-9]+)(([\-\_]*[a-zA-Z0-9])*)[\.])+[a-zA-Z]{2,22}$",
            max_length=100,
            description="Email address of the person.",
        ),
    ]
    ids: Annotated[ListOf[Id], Field(description="IDs of records, as from list_all_zoho_desk_contact_tickets.")]
    reference_ticket_number: Annotated[
        int | None,
        Field(alias="referenceTicketNumber", description="Number (not ID) of the ticket with the request."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/subjectAccessRequests/export",
        body={
            "contactEmailId": args.contact_email_id,
            "ids": args.ids,
            "referenceTicketNumber": args.reference_ticket_number,
        },
    )
