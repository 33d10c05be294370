"""Get a knowledge base section.

GET /api/v1/kbSections/{sectionId} (getKBSection in KBSection.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    section_id: Annotated[
        Id,
        Field(alias="sectionId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/kbSections/{sectionId}",
        path_values={"sectionId": args.section_id},
    )
