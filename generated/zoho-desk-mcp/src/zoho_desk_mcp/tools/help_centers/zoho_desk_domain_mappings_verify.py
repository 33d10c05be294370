"""Verify a domain.

POST /api/v1/domains/verify (verifyDomain in DomainMapping.json).
Scopes: Desk.organization.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated, Literal

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
            description="Host name, from list_all_zoho_desk_domain_mappings with isVerified false.",
        ),
    ]
    method: Annotated[
        Literal["CNAME", "HTML"],
        Field(description="CNAME looks for a DNS entry, HTML for a file on the site."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/domains/verify",
        body={"domain": args.domain, "method": args.method},
    )
