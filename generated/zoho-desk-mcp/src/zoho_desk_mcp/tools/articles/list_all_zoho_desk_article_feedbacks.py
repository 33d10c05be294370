"""List article feedback.

Lists what readers said about the quality of articles across the knowledge base, of the last seven
days unless timeRange says otherwise. For one article use
list_all_zoho_desk_article_translation_feedbacks.

Method: list (reads).
Tags: articles, feedback.
Operation: getArticleFeedbacks in ArticleFeedback.json.
Scopes: Desk.articles.READ.
Response: article_feedback.ArticleFeedbacksWithLocale.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

TimeRangeFields = Literal["LAST_7_DAYS", "LAST_30_DAYS", "LAST_365_DAYS", "LAST_24_HRS", "WEEKLY", "MONTHLY", "YEARLY"]


class Input(ReadInput):
    time_range: TimeRangeFields | None = Field(None, description="How far back; LAST_7_DAYS when left out.")
    root_category_ids: ListOf[Id] | None = Field(
        None, min_length=1, max_length=20, description="Up to 20 IDs from list_all_zoho_desk_kb_root_categories."
    )
    department_ids: ListOf[NameOrId] | None = Field(
        None, min_length=1, max_length=20, description="Up to 20 IDs or names from list_all_zoho_desk_departments."
    )
    locale: Locale | None = Field(None, description="Only this language, like en.")
    sort_by: Literal["createdTime", "-createdTime"] | None = Field(
        None, description="Oldest first; put - in front for newest first."
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/articleFeedbacks",
        pages=Pages(first=1, limit=10, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "timeRange": args.time_range,
            "rootCategoryIds": args.root_category_ids,
            "departmentIds": await client.lookup.department(args.department_ids),
            "locale": args.locale,
            "sortBy": args.sort_by,
        },
    )
