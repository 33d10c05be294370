"""Get a user label.

Reads one label by ID: name, shape and colors of the badge, help center, number of users, creator
and last change.

Method: get (reads).
Tags: help_centers, labels.
Operation: getLabel in Label.json.
Scopes: Desk.contacts.READ, Desk.settings.READ.
Response: label.LabelDetailViewResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    label_id: Id = Field(description="ID from list_all_zoho_desk_labels.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/labels/{labelId}", path_values={"labelId": args.label_id})
