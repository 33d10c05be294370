"""Get filters for privacy requests.

GET /api/v1/subjectAccessRequests/fieldsAndConditions (getFieldsAndConditions in SubjectAccessRequest.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    module: Annotated[
        Literal["allEntities", "tickets", "contacts"],
        Field(description="Module to ask about; allEntities stands for all of them."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/subjectAccessRequests/fieldsAndConditions",
        query={"module": args.module},
    )
