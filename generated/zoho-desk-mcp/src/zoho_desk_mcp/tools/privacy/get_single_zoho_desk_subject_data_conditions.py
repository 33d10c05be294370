"""Get filters for privacy requests.

Tells which fields and comparisons a privacy request can filter on in a module. Look here before you
give fieldConditions to get_single_zoho_desk_subject_data_count or to an export or erasure.

Method: get (reads).
Tags: privacy.
Operation: getFieldsAndConditions in SubjectAccessRequest.json.
Scopes: Desk.settings.READ.
Response: subject_access_request.FieldsAndConditions.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    module: Literal["allEntities", "tickets", "contacts"] = Field(
        description="Module to ask about; allEntities stands for all of them."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/subjectAccessRequests/fieldsAndConditions", query={"module": args.module}
    )
