"""Create a help center group.

POST /api/v1/groups (addHelpCenterGroup in HelpcenterGroups.json).
Scopes: Desk.contacts.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    help_center_id: Annotated[Id, Field(alias="helpCenterId", description="ID from list_all_zoho_desk_help_centers.")]
    name: Annotated[
        str,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=100,
            description="Name of the group, up to 100 characters.",
        ),
    ]
    description: Annotated[
        str | None,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=3000,
            description="Who belongs in it.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/groups",
        body={"helpCenterId": args.help_center_id, "name": args.name, "description": args.description},
    )
