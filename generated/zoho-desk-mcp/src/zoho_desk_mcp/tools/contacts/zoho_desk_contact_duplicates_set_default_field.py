"""Set the duplicate check field of contacts.

POST /api/v1/contactsDeduplication/defaultFieldName (setDefaultFieldNameForContactDeduplication in ContactDeduplication.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    field_name: Annotated[
        Literal["firstName", "lastName", "email", "secondaryEmail", "phone", "fullName", "bothEmail"],
        Field(alias="fieldName", description="Field to compare contacts by."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/contactsDeduplication/defaultFieldName",
        body={"markDefault": True, "fieldName": args.field_name},
    )
