"""Add a section.

Adds a heading to the knowledge base.

Method: create (writes).
Tags: tickets.
Operation: createSection in Section.json.
Scopes: Desk.tickets.READ.
Response: section.Section.
"""

from typing import Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Parent(ToolInput):
    name: str = Field(description="What that one says.")
    parent: dict[str, Any] | None = Field(None, description="The next one up, as it is.")


class Children(ToolInput):
    name: str = Field(description="What those say.")


class Input(ToolInput):
    name: str = Field(description="What the heading says.")
    parent: Parent | None = Field(None, description="Heading above it.")
    children: ListOf[Children] | None = Field(None, description="Headings below it.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/sections", body={"name": args.name, "parent": args.parent, "children": args.children}
    )
