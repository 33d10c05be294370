"""Give labels to a user.

POST /api/v1/users/{userId}/labels/assign (assignLabelsToUser in User.json).
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Labels(ToolInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id, Field(description="ID from list_all_zoho_desk_labels.")]
    is_primary: Annotated[bool, Field(alias="isPrimary", description="true for the user's main label.")]


class Input(ToolInput):
    """The arguments."""

    user_id: Annotated[Id, Field(alias="userId", description="ID from list_all_zoho_desk_users.")]
    labels: Annotated[ListOf[Labels], Field(description="Labels to give, one entry each.")]
    help_center_id: Annotated[
        Id | None,
        Field(alias="helpCenterId", description="ID from list_all_zoho_desk_help_centers."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/users/{userId}/labels/assign",
        path_values={"userId": args.user_id},
        query={"helpCenterId": args.help_center_id},
        body={"labels": args.labels},
    )
