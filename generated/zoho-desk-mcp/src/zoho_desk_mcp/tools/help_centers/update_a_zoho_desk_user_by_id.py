"""Update a help center user.

Changes a user's login address, or locks the person out of the help center and lets them in again.
Other particulars belong to the contact: update_a_zoho_desk_contact_by_id.

Method: update (writes, destructive, idempotent).
Tags: help_centers, users.
Operation: updateUserDetails in User.json.
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
Response: user.UserDetailViewJson.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Email
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class EmailFields(ToolInput):
    email_address: Email = Field(max_length=100, description="The new email address.")
    is_primary: bool = Field(description="true to make it the main address.")


class Input(ToolInput):
    user_id: Id = Field(description="ID from list_all_zoho_desk_users.")
    help_center_id: Id | None = Field(None, description="ID from list_all_zoho_desk_help_centers.")
    status: Literal["ACTIVE", "DISABLED"] | None = Field(
        None, description="DISABLED locks the user out, ACTIVE lets them in."
    )
    email: ListOf[EmailFields] | None = Field(
        None, min_length=1, max_length=1, description="A list with exactly one address."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/users/{userId}",
        path_values={"userId": args.user_id},
        query={"helpCenterId": args.help_center_id},
        body={"status": args.status, "email": args.email},
    )
