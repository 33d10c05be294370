"""The Markdown page of a help article."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.page_texts import facts_of, line, quoted
from zoho_desk_mcp.record_texts import markdown_of
from zoho_desk_mcp.server.conversions import converted
from zoho_desk_mcp.tools.articles import get_single_zoho_desk_article_by_id as get_article


async def article_page(client: Client, article_id: str) -> str:
    """The page of an article. Raises ApiError."""
    article = (await get_article.call(client, get_article.Input(article_id=article_id))).json
    return await converted(_page, article)


def _page(article: Mapping[str, Any]) -> str:
    facts = {
        "Status": article.get("status"),
        "Category": (article.get("category") or {}).get("name"),
        "Readers": article.get("permission"),
        "Language": article.get("locale"),
        "Tags": ", ".join(map(str, article.get("tags") or [])),
        "Changed": article.get("modifiedTime"),
        "Id": article.get("id"),
        "Link": article.get("webUrl"),
    }
    title = f"# {line(article.get('title')) or '(no title)'}"
    return "\n".join([title, "", *facts_of(facts), "## Text", "", *quoted(markdown_of(article.get("answer")))])
