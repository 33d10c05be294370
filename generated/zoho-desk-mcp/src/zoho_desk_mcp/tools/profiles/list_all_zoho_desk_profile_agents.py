"""List the agents of a profile.

GET /api/v1/profiles/{profileId}/agents (getAgentsByProfile in Profile.json).
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="agents", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    profile_id: Annotated[Id, Field(alias="profileId", description="ID from list_all_zoho_desk_profiles.")]
    active: Annotated[
        bool | None,
        Field(description="true for active agents only, false for deactivated ones only."),
    ] = None
    confirmed: Annotated[bool | None, Field(description="false for agents who have not accepted yet.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/profiles/{profileId}/agents",
        pages=PAGES,
        path_values={"profileId": args.profile_id},
        query={"active": args.active, "confirmed": args.confirmed},
    )
