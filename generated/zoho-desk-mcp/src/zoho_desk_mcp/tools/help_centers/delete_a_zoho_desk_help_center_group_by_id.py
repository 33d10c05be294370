"""Delete a help center group.

DELETE /api/v1/groups/{groupId} (deleteHelpCenterUserGroup in HelpcenterGroups.json).
Scopes: Desk.contacts.DELETE, Desk.settings.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    group_id: Annotated[Id, Field(alias="groupId", description="ID from list_all_zoho_desk_help_center_groups.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/groups/{groupId}",
        path_values={"groupId": args.group_id},
    )
