"""Suggest articles for a ticket.

Finds the knowledge base articles that Zoho Desk thinks answer a ticket. Use it before you write a
reply; read the best with get_single_zoho_desk_article_by_id. With your own words use
list_all_zoho_desk_articles_search.

Method: suggest_relevant_articles_for_ticket (reads).
Tags: core, tickets, articles.
Operation: suggestArticlesForTicket in Article.json.
Scopes: Desk.articles.READ.
Response: article_translation.TranslationListWithRecycleBinEntityWrapper.
"""

from typing import Annotated, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID or number.")
    department_id: NameOrId | None = Field(None, description="Name or ID; 0 for every one.")


class Output(TypedDict, total=False):
    id: str
    title: str
    summary: str
    status: str
    permission: str
    locale: str
    categoryName: Annotated[str, At("category.name")]
    webUrl: str


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/articleSuggestion",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"departmentId": await client.lookup.department(args.department_id)},
    )
