"""Add a domain.

POST /api/v1/domains (addDomain in DomainMapping.json).
Scopes: Desk.organization.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    domain: Annotated[
        str,
        Field(
            pattern=r"^([a-zA-Z0-9]([a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,22}$",
            max_length=46,
            description="Host name without https://, up to 46 characters, like support.example.com.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/domains",
        body={"domain": args.domain},
    )
