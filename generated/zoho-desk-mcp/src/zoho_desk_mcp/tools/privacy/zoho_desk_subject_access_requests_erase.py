"""Erase chosen records of a person.

Erases certain records about a person for good; no tool restores them. Offer
zoho_desk_subject_access_requests_export first, and get a clear yes. Returns the erasure request.

Method: erase (writes, deletes, destructive).
Tags: privacy.
Operation: sarErase in SubjectAccessRequest.json.
Scopes: Desk.settings.UPDATE.
Response: subject_access_request.SubjectAccessRequestKeys.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Email
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_email_id: Email = Field(max_length=100, description="Email address of the person.")
    ids: ListOf[Id] = Field(description="IDs of records, as from list_all_zoho_desk_contact_tickets.")
    reference_ticket_number: int | None = Field(None, description="Number (not ID) of the ticket with the request.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/subjectAccessRequests/erase",
        body={
            "contactEmailId": args.contact_email_id,
            "ids": args.ids,
            "referenceTicketNumber": args.reference_ticket_number,
        },
    )
