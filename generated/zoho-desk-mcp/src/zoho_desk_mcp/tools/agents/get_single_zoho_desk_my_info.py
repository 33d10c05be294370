"""Get my own agent record.

GET /api/v1/myinfo (getMyInfo in Agent.json).
Scopes: Desk.settings.READ, Desk.basic.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    include: Annotated[
        ListOf[Literal["profile", "role", "associatedDepartments", "associatedChatDepartments"]] | None,
        Field(max_length=4, description="Adds full records for the IDs of profile, role or departments."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/myinfo",
        query={"include": args.include},
    )
