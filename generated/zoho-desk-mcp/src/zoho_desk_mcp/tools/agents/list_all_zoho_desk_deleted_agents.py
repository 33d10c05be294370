"""List deleted agents.

Lists former agents with name and status only. Use it to explain who an unknown ID on an old ticket
was, or to find whom zoho_desk_deleted_agents_anonymize should make unrecognizable.

Method: list (reads).
Tags: agents.
Operation: getDeletedAgents in Agent.json.
Scopes: Desk.settings.READ, Desk.basic.READ.
Response: agent.DeletedAgentsList.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    status: Literal["DELETED", "ANONYMIZED", "CLOSED"] | None = Field(
        None, description="Only former agents in this state; ANONYMIZED ones have lost their real name."
    )
    limit: int | None = Field(None, ge=1, le=200, description="At most 200.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/deletedAgents",
        pages=Pages(first=0, maximum=200),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"status": args.status},
    )
