"""Set the default organization.

POST /api/v1/organizations/markDefault (updateDefaultOrganization in Organization.json).
Scopes: Desk.basic.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    id: Annotated[Id, Field(description="ID of the organization, from list_all_zoho_desk_organizations.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/organizations/markDefault",
        body={"id": args.id},
    )
