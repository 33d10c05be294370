"""Get an organization field.

GET /api/v1/organizationFields/{fieldId} (getFieldOld in FieldOld.json).
Scopes: Desk.fields.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    field_id: Annotated[Id, Field(alias="fieldId", description="ID from list_all_zoho_desk_organization_fields.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/organizationFields/{fieldId}",
        path_values={"fieldId": args.field_id},
    )
