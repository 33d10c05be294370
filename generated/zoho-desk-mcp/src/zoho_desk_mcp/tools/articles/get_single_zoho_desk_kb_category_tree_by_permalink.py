"""Get a category tree by permalink.

GET /api/v1/kbRootCategories/categoryTreeByPermalink (getATreeByPermalink in KBRootCategory.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    permalink: Annotated[
        str,
        Field(
            pattern=r"^(?:[A-Za-z0-9%\-+\/=\u0080-\U0010FFFF]+)$",
            max_length=2000,
            description="Part of the address that names the category.",
        ),
    ]
    locale: Annotated[
        str,
        Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Language in the address, like en."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/kbRootCategories/categoryTreeByPermalink",
        query={"permalink": args.permalink, "locale": args.locale},
    )
