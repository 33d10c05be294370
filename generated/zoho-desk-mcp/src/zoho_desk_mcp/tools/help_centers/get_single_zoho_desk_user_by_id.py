"""Get a help center user.

Reads one help center user: email addresses, status, label, last visit, and contactId, the ID of the
person's contact record.

Method: get (reads).
Tags: help_centers, users.
Operation: getUserDetails in User.json.
Scopes: Desk.contacts.READ, Desk.settings.READ, Desk.basic.READ.
Response: user.UserDetailViewJson.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    user_id: Id = Field(description="ID from list_all_zoho_desk_users.")
    help_center_id: Id | None = Field(None, description="ID from list_all_zoho_desk_help_centers.")
    include: Literal["contact"] | None = Field(None, description="contact adds the person's contact record.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/users/{userId}",
        path_values={"userId": args.user_id},
        query={"helpCenterId": args.help_center_id, "include": args.include},
    )
