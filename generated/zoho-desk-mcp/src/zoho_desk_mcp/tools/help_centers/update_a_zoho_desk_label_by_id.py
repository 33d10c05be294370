"""Update a user label.

Changes the text or looks of a badge for everybody who wears it. Users are added and removed with
zoho_desk_labels_add_users and zoho_desk_labels_remove_users.

Method: update (writes, destructive, idempotent).
Tags: help_centers, labels.
Operation: updateLabel in Label.json.
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
Response: label.LabelDetailViewResponse2.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText, HexColor
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Preferences(ToolInput):
    bg_color: HexColor = Field(max_length=100, description="Background color as hex, like #FFEE00.")
    text_color: HexColor = Field(max_length=100, description="Text color as hex, like #000000.")
    shape: Literal["ROUNDED", "RECTANGLE"] = Field(description="Round corners or a plain rectangle.")


class Input(ToolInput):
    label_id: Id = Field(description="ID from list_all_zoho_desk_labels.")
    name: FreeText | None = Field(None, max_length=100, description="New text, up to 100 characters.")
    preferences: Preferences | None = Field(None, description="New looks; give all three.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/labels/{labelId}",
        path_values={"labelId": args.label_id},
        body={"name": args.name, "preferences": args.preferences},
    )
