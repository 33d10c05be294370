"""Create an article.

Writes a new knowledge base article into a section. It is a draft unless status says otherwise; when
Published, readers see it at once. Search with list_all_zoho_desk_articles_search first, so that
nothing is written twice.

Method: create (writes, sends, destructive).
Tags: articles.
Operation: createArticle in Article.json.
Scopes: Desk.articles.CREATE.
Response: article.ArticleCUDJson.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText, LowerCaseTag, TimeToTheMinute, TopicPermalink
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    title: str = Field(max_length=300, description="Title of the article, up to 300 characters.")
    answer: str = Field(max_length=16777215, description="Text of the article, Markdown or HTML.")
    category_id: Id = Field(description="ID of a lowest section, from get_single_zoho_desk_kb_category_tree_by_id.")
    status: Literal["Draft", "Published", "Review"] = Field(
        "Draft", description="Draft, Published, or Review to send it to a reviewer; Draft when left out."
    )
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"] | None = Field(
        None, description="Who may read it: ALL, REGISTEREDUSERS (signed-in customers) or AGENTS."
    )
    tags: ListOf[Annotated[LowerCaseTag, Field(max_length=100)]] | None = Field(
        None, description="Tags as plain names; list_all_zoho_desk_article_tags shows those in use."
    )
    author_id: NameOrId | None = Field(
        None, description="ID or name of the agent named as author, from list_all_zoho_desk_agents."
    )
    permalink: TopicPermalink | None = Field(
        None, max_length=300, description="Last part of the public link; made from the title when left out."
    )
    expiry_date: TimeToTheMinute | None = Field(
        None, max_length=50, description="When the article expires, written YYYY-MM-DD HH:MM."
    )
    seo_title: FreeText | None = Field(None, max_length=200, description="Title for search engines.")
    seo_description: FreeText | None = Field(
        None, max_length=250, description="Summary for search engines, up to 250 characters."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles",
        body={
            "title": args.title,
            "answer": await outgoing(args.answer),
            "categoryId": args.category_id,
            "status": args.status,
            "permission": args.permission,
            "tags": args.tags,
            "authorId": await client.lookup.agent(args.author_id),
            "permalink": args.permalink,
            "expiryDate": args.expiry_date,
            "seoTitle": args.seo_title,
            "seoDescription": args.seo_description,
        },
    )
