"""List subject access requests.

GET /api/v1/subjectAccessRequests (getSubjectAccessRequestList in SubjectAccessRequest.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    contact_email_id: Annotated[
        str | None,
        Field(
            alias="contactEmailId",
            max_length=100,
            description="Only requests about the person with this email address.",
        ),
    ] = None
    request_type: Annotated[
        ListOf[Literal["ACCESS_REQUEST", "ERASURE_REQUEST"]] | None,
        Field(alias="requestType", max_length=2, description="Copies of data (access) or erasures."),
    ] = None
    status: Annotated[
        ListOf[
            Literal[
                "FAILED",
                "INITIATED",
                "INPROGRESS",
                "COMPLETED",
                "CANCELED",
                "EXPORTED",
                "PARTIALLY_COMPLETED",
                "PARTIALLY_EXPORTED",
            ]
        ]
        | None,
        Field(description="States to include."),
    ] = None
    start_time: Annotated[
        str | None,
        Field(
            alias="startTime",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=100,
            description="Made after this time, ISO 8601 in UTC, like 2026-01-01T00:00:00Z.",
        ),
    ] = None
    end_time: Annotated[
        str | None,
        Field(
            alias="endTime",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=100,
            description="Made before this time, ISO 8601 in UTC.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/subjectAccessRequests",
        pages=PAGES,
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
