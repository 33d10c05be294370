"""List mapped domains.

GET /api/v1/domains (listDomains in DomainMapping.json).
Scopes: Desk.basic.READ, Desk.organization.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    is_verified: Annotated[
        bool | None,
        Field(alias="isVerified", description="true for verified domains, false for those still to verify."),
    ] = None
    is_applied: Annotated[
        bool | None,
        Field(alias="isApplied", description="true for domains in use, false for the others."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/domains",
        pages=PAGES,
        query={"isVerified": args.is_verified, "isApplied": args.is_applied},
    )
