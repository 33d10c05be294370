"""Update a user label.

PATCH /api/v1/labels/{labelId} (updateLabel in Label.json).
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Preferences(UpdateInput):
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


class Input(UpdateInput):
    """The arguments."""

    label_id: Annotated[Id, Field(alias="labelId", description="ID from list_all_zoho_desk_labels.")]
    name: Annotated[
        str | None,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=100,
            description="New text, up to 100 characters.",
        ),
    ] = None
    preferences: Annotated[Preferences | None, Field(description="New looks; give all three.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/labels/{labelId}",
        path_values={"labelId": args.label_id},
        changes={"name": args.name, "preferences": args.preferences},
    )
