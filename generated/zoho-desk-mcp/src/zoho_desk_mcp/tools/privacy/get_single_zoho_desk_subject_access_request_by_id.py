"""Get a subject access request.

Reads one privacy request: type, state, filter, who made it, and, for a finished export,
downloadURL. Follow the progress of an export or erasure with it.

Method: get (reads).
Tags: privacy.
Operation: getSubjectAccessRequest in SubjectAccessRequest.json.
Scopes: Desk.settings.READ.
Response: subject_access_request.GetSubjectAccessRequestResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    sar_id: Id = Field(description="ID of the request, from list_all_zoho_desk_subject_access_requests.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/subjectAccessRequests/{sarId}", path_values={"sarId": args.sar_id})
