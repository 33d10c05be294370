"""Erase all data of a person.

POST /api/v1/subjectAccessRequests/eraseAll (sarEraseAll in SubjectAccessRequest.json).
Scopes: Desk.settings.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class FieldConditions(ToolInput):
    """The fields of an object in the arguments."""

    field_name: Annotated[str, Field(alias="fieldName", description="Field to compare; All for any.")]
    condition: Annotated[Literal["is", "starts with"], Field(description="How to compare.")]
    value: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[a-zA-Z0-9\_\-\+\?\!\.\u0080-\U0010FFFF\(\)\s]+)$", max_length=100)]],
        Field(description="Words to look for."),
    ]


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
    module: Annotated[
        Literal["allEntities", "contacts", "tickets"],
        Field(description="What to erase; allEntities is everything."),
    ]
    field_conditions: Annotated[
        ListOf[FieldConditions] | None,
        Field(alias="fieldConditions", description="Conditions to narrow it down."),
    ] = None
    reference_ticket_number: Annotated[
        int | None,
        Field(alias="referenceTicketNumber", description="Number (not ID) of the ticket with the request."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
