"""Delete an unused domain.

DELETE /api/v1/domains/{domain} (deleteUnusedDomain in DomainMapping.json).
Scopes: Desk.settings.DELETE.
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
            max_length=100,
            description="Host name, like support.example.com, from list_all_zoho_desk_domain_mappings.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/domains/{domain}",
        path_values={"domain": args.domain},
    )
