"""Add a section.

POST /api/v1/sections (createSection in Section.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Parent(ToolInput):
    """The fields of an object in the arguments."""

    name: Annotated[str, Field(description="What that one says.")]
    parent: Annotated[dict[str, Any] | None, Field(description="The next one up, as it is.")] = None


class Children(ToolInput):
    """The fields of an object in the arguments."""

    name: Annotated[str, Field(description="What those say.")]


class Input(ToolInput):
    """The arguments."""

    name: Annotated[str, Field(description="What the heading says.")]
    parent: Annotated[Parent | None, Field(description="Heading above it.")] = None
    children: Annotated[ListOf[Children] | None, Field(description="Headings below it.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/sections",
        body={"name": args.name, "parent": args.parent, "children": args.children},
    )
