"""Count the records about a person.

Tells how many records hold data of a person, by email address. Changes nothing: call it before
zoho_desk_subject_access_requests_export_all or zoho_desk_subject_access_requests_erase_all with the
same filter.

Method: get (reads).
Tags: privacy.
Operation: getSubjectAccessRequestCount in SubjectAccessRequest.json.
Scopes: Desk.settings.READ.
Response: subject_access_request.SarCountResponse.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Email, SearchWords
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class FieldConditions(ToolInput):
    field_name: str = Field(description="Field to compare; All for any.")
    condition: Literal["is", "starts with"] = Field(description="How to compare.")
    value: ListOf[Annotated[SearchWords, Field(max_length=100)]] = Field(description="Words to look for.")


class Input(ReadInput):
    contact_email_id: Email = Field(max_length=100, description="Email address of the person.")
    module: Literal["allEntities", "contacts", "tickets"] = Field(
        description="Where to look; allEntities is everywhere."
    )
    field_conditions: ListOf[FieldConditions] | None = Field(None, description="Conditions to narrow it down.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/subjectAccessRequests/count",
        body={"contactEmailId": args.contact_email_id, "module": args.module, "fieldConditions": args.field_conditions},
        reads=True,
    )
