"""Create a user label.

Makes a new badge for users of a help center. Nobody wears it yet: hand it out with
zoho_desk_labels_add_users. Always give a name, though the API does not insist.

Method: create (writes).
Tags: help_centers, labels.
Operation: createLabel in Label.json.
Scopes: Desk.contacts.CREATE, Desk.settings.CREATE.
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
    name: FreeText | None = Field(
        None, max_length=100, description="Text of the badge, up to 100 characters, like Expert."
    )
    help_center_id: Id | None = Field(None, description="ID from list_all_zoho_desk_help_centers.")
    preferences: Preferences | None = Field(None, description="How the badge looks.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/labels",
        body={"name": args.name, "helpCenterId": args.help_center_id, "preferences": args.preferences},
    )
