"""Update an article.

Changes the source language version of an article: text, section, tags, readers or state. Set status
to Published to publish a draft, Unpublished to take it offline. Only what you send changes; a new
text replaces the whole old one.

Method: update (writes, sends, destructive).
Tags: articles.
Operation: updateArticle in Article.json.
Scopes: Desk.articles.UPDATE.
Response: article.ArticleCUDJson.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText, LowerCaseTag, TimeToTheMinute
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    title: str | None = Field(None, max_length=300, description="New title, up to 300 characters.")
    answer: str | None = Field(None, max_length=16777215, description="New text, complete, Markdown or HTML.")
    category_id: Id | None = Field(
        None, description="ID of a lowest section, from get_single_zoho_desk_kb_category_tree_by_id."
    )
    status: Literal["Draft", "Published", "Review", "Unpublished"] | None = Field(
        None, description="New state of the article."
    )
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"] | None = Field(
        None, description="Who may read it: ALL, REGISTEREDUSERS (signed-in customers) or AGENTS."
    )
    tags: ListOf[Annotated[LowerCaseTag, Field(max_length=100)]] | None = Field(
        None, description="All tags the article is to have, as plain names."
    )
    owner_id: NameOrId | None = Field(
        None, description="ID or name of the agent who looks after it, from list_all_zoho_desk_agents."
    )
    expiry_date: TimeToTheMinute | None = Field(
        None, max_length=50, description="When it expires, written YYYY-MM-DD HH:MM; `clear` it for never."
    )
    seo_title: FreeText | None = Field(None, max_length=200, description="Title for search engines.")
    seo_description: FreeText | None = Field(
        None, max_length=250, description="Summary for search engines, up to 250 characters."
    )
    clear: ListOf[Literal["expiryDate", "seoTitle", "seoDescription"]] | None = Field(
        None, description="Fields to empty."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/articles/{articleId}",
        path_values={"articleId": args.article_id},
        body={
            "title": args.title,
            "answer": await outgoing(args.answer),
            "categoryId": args.category_id,
            "status": args.status,
            "permission": args.permission,
            "tags": args.tags,
            "ownerId": await client.lookup.agent(args.owner_id),
            "expiryDate": args.expiry_date,
            "seoTitle": args.seo_title,
            "seoDescription": args.seo_description,
        },
        clear=args.clear or (),
    )
