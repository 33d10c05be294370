"""Remove a section's permalink.

POST /api/v1/kbSections/{sectionId}/translations/{locale}/permalinks/remove (deleteSectionPermalink in KBSection.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    section_id: Annotated[
        Id,
        Field(alias="sectionId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ]
    locale: Annotated[
        str,
        Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Language of the link, like en."),
    ]
    permalink: Annotated[
        str,
        Field(
            pattern=r"^(?:[a-zA-Z0-9%\-._/?\u0080-\U0010FFFF]+)$",
            max_length=300,
            description="Permalink to drop, as the section has it now.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/kbSections/{sectionId}/translations/{locale}/permalinks/remove",
        path_values={"sectionId": args.section_id, "locale": args.locale},
        body={"permalink": args.permalink},
    )
