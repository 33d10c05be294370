"""Create a role.

POST /api/v1/roles (addRole in Role.json).
Scopes: Desk.basic.CREATE, Desk.permissions.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    name: Annotated[
        str,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=50,
            description="Name of the role, at most 50 characters.",
        ),
    ]
    share_data_with_peers: Annotated[
        bool,
        Field(alias="shareDataWithPeers", description="Whether agents with this role see each other's records."),
    ]
    description: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=3200,
            description="What the role is for.",
        ),
    ] = None
    reports_to: Annotated[
        Id | None,
        Field(alias="reportsTo", description="ID of the role right above it, from list_all_zoho_desk_roles."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/roles",
        body={
            "name": args.name,
            "shareDataWithPeers": args.share_data_with_peers,
            "description": args.description,
            "reportsTo": args.reports_to,
        },
    )
