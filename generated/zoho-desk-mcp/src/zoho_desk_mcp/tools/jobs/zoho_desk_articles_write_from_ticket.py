"""Write an article from a ticket.

Makes a knowledge base article of a ticket's subject and resolution, in a category given by name. A
draft, unless publish is true: then readers see it at once.

Method: create (writes, sends, destructive).
Tags: core, articles, kb_categories, tickets.
Calls: create_a_zoho_desk_article, get_single_zoho_desk_kb_category_tree_by_id,
get_single_zoho_desk_ticket_by_id, list_all_zoho_desk_kb_root_categories.
At most 23 requests, 25 credits; look-ups aside.
Scopes: Desk.articles.CREATE, Desk.articles.READ, Desk.tickets.READ.
"""

from typing import ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.article_from_ticket import article_from_ticket
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="Number or id.")
    category: str = Field(description="Name or id of a category or section.")
    title: str | None = Field(None, description="The ticket's subject when left out.")
    answer: str | None = Field(None, description="Markdown; the ticket's resolution when left out.")
    publish: bool = Field(False, description="true shows it to readers at once.")
    other_names: ClassVar[dict[str, str]] = {
        "content": "answer",
        "text": "answer",
        "body": "answer",
        "categoryId": "category",
        "section": "category",
    }


class Output(TypedDict, total=False):
    id: str
    title: str
    status: str
    category: str
    ticketNumber: str
    webUrl: str


async def call(client: Client, args: Input) -> Response:
    return await article_from_ticket(
        client,
        ticket_id=await client.lookup.ticket(args.ticket_id),
        category=args.category,
        title=args.title,
        answer=args.answer,
        publish=args.publish,
    )
