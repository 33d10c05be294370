"""Get a mapped domain.

GET /api/v1/domains/{domain} (getDomain in DomainMapping.json).
Scopes: Desk.basic.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    domain: Annotated[
        str,
        Field(
            pattern=r"^([a-zA-Z0-9]([a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,22}$",
            max_length=100,
            description="Host name, like support.example.com, from list_all_zoho_desk_domain_mappings.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/domains/{domain}",
        path_values={"domain": args.domain},
    )
