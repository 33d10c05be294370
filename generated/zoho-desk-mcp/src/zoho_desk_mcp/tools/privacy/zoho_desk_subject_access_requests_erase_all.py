"""Erase all data of a person.

Erases everything about a person, contact and tickets alike, or what fits the conditions. It cannot
be undone: look at get_single_zoho_desk_subject_data_count and get a clear yes from the user first.

Method: erase_all (writes, deletes, destructive).
Tags: privacy.
Operation: sarEraseAll in SubjectAccessRequest.json.
Scopes: Desk.settings.UPDATE.
Response: subject_access_request.SubjectAccessRequestExportAllKeys.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Email, SearchWords
from zoho_desk_mcp.server.arguments.types import ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class FieldConditions(ToolInput):
    field_name: str = Field(description="Field to compare; All for any.")
    condition: Literal["is", "starts with"] = Field(description="How to compare.")
    value: ListOf[Annotated[SearchWords, Field(max_length=100)]] = Field(description="Words to look for.")


class Input(ToolInput):
    contact_email_id: Email = Field(max_length=100, description="Email address of the person.")
    module: Literal["allEntities", "contacts", "tickets"] = Field(
        description="What to erase; allEntities is everything."
    )
    field_conditions: ListOf[FieldConditions] | None = Field(None, description="Conditions to narrow it down.")
    reference_ticket_number: int | None = Field(None, description="Number (not ID) of the ticket with the request.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/subjectAccessRequests/eraseAll",
        body={
            "contactEmailId": args.contact_email_id,
            "module": args.module,
            "fieldConditions": args.field_conditions,
            "referenceTicketNumber": args.reference_ticket_number,
        },
    )
