"""List subject access requests.

Lists requests by which people asked for a copy of their data or for its erasure, with state,
reference ticket and download address. Use it to see what was already done for a person.

Method: list (reads).
Tags: privacy.
Operation: getSubjectAccessRequestList in SubjectAccessRequest.json.
Scopes: Desk.settings.READ.
Response: subject_access_request.GetSubjectAccessRequests.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import ListOf, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

Status = Literal[
    "FAILED",
    "INITIATED",
    "INPROGRESS",
    "COMPLETED",
    "CANCELED",
    "EXPORTED",
    "PARTIALLY_COMPLETED",
    "PARTIALLY_EXPORTED",
]


class Input(ReadInput):
    contact_email_id: str | None = Field(
        None, max_length=100, description="Only requests about the person with this email address."
    )
    request_type: ListOf[Literal["ACCESS_REQUEST", "ERASURE_REQUEST"]] | None = Field(
        None, max_length=2, description="Copies of data (access) or erasures."
    )
    status: ListOf[Status] | None = Field(None, description="States to include.")
    start_time: PlainText | None = Field(
        None, max_length=100, description="Made after this time, ISO 8601 in UTC, like 2026-01-01T00:00:00Z."
    )
    end_time: PlainText | None = Field(None, max_length=100, description="Made before this time, ISO 8601 in UTC.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/subjectAccessRequests",
        pages=Pages(first=1, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "contactEmailId": args.contact_email_id,
            "requestType": args.request_type,
            "status": args.status,
            "startTime": args.start_time,
            "endTime": args.end_time,
        },
    )
