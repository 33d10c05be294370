"""Create a user label.

POST /api/v1/labels (createLabel in Label.json).
Scopes: Desk.contacts.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Preferences(ToolInput):
    """The fields of an object in the arguments."""

    bg_color: Annotated[
        str,
        Field(
            alias="bgColor",
            pattern="^#?(([a-fA-F0-9]){3}){1,2}$",
            max_length=100,
            description="Background color as hex, like #FFEE00.",
        ),
    ]
    text_color: Annotated[
        str,
        Field(
            alias="textColor",
            pattern="^#?(([a-fA-F0-9]){3}){1,2}$",
            max_length=100,
            description="Text color as hex, like #000000.",
        ),
    ]
    shape: Annotated[Literal["ROUNDED", "RECTANGLE"], Field(description="Round corners or a plain rectangle.")]


class Input(ToolInput):
    """The arguments."""

    name: Annotated[
        str | None,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=100,
            description="Text of the badge, up to 100 characters, like Expert.",
        ),
    ] = None
    help_center_id: Annotated[
        Id | None,
        Field(alias="helpCenterId", description="ID from list_all_zoho_desk_help_centers."),
    ] = None
    preferences: Annotated[Preferences | None, Field(description="How the badge looks.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/labels",
        body={"name": args.name, "helpCenterId": args.help_center_id, "preferences": args.preferences},
    )
