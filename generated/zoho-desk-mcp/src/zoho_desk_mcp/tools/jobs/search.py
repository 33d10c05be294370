"""Search tickets and help articles.

Finds tickets and published help articles by words, a person's name or mail address, or a ticket
number like #113. Gives id, title and url of each; fetch gives the whole text.

Method: list (reads).
Tags: chatgpt.
Calls: list_all_zoho_desk_articles_search, list_all_zoho_desk_tickets_search.
At most 9 requests, 27 credits; look-ups aside.
Scopes: Desk.articles.READ, Desk.search.READ, Desk.tickets.READ.
"""

from typing import TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.search_documents import search_documents
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    query: str = Field(description="Few words that matter, or #113.")


class Output(TypedDict, total=False):
    id: str
    title: str
    url: str


OUTPUT_LIST = "results"


async def call(client: Client, args: Input) -> Response:
    return await search_documents(client, query=args.query)
