"""Find tickets.

Is offered by its own tag alone, under a name without the target's.

Method: list (reads).
Tags: one_client.
Calls: list_all_zoho_desk_tickets.
At most 1 requests, 3 credits; look-ups aside.
Scopes: Desk.tickets.READ.
"""

from typing import TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.search_documents import search_documents
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    query: str = Field(pattern="[a-z]{3}", description="Words.")


class Output(TypedDict, total=False):
    id: str
    title: str


OUTPUT_LIST = "results"


async def call(client: Client, args: Input) -> Response:
    return await search_documents(client, query=args.query)
