"""Get a subject access request.

GET /api/v1/subjectAccessRequests/{sarId} (getSubjectAccessRequest in SubjectAccessRequest.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    sar_id: Annotated[
        Id,
        Field(alias="sarId", description="ID of the request, from list_all_zoho_desk_subject_access_requests."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/subjectAccessRequests/{sarId}",
        path_values={"sarId": args.sar_id},
    )
