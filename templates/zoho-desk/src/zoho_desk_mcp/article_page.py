"""The Markdown page of a help article."""

from __future__ import annotations

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.page_texts import facts_of, line, quoted
from zoho_desk_mcp.record_texts import markdown_of
from zoho_desk_mcp.server.conversions import converted
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.tools.articles import get_single_zoho_desk_article_by_id as get_article


async def article_page(client: Client, article_id: str) -> str:
    """The page of an article. Raises ApiError."""
    article = (await get_article.call(client, get_article.Input(article_id=article_id))).record
    return await converted(_page, article)


def _page(article: Record) -> str:
    facts = {
        "Status": article.get("status"),
        "Category": article.part("category").get("name"),
        "Readers": article.get("permission"),
        "Language": article.get("locale"),
        "Tags": ", ".join(map(str, article.listed("tags"))),
        "Changed": article.get("modifiedTime"),
        "Id": article.get("id"),
        "Link": article.get("webUrl"),
    }
    title = f"# {line(article.get('title')) or '(no title)'}"
    return "\n".join([title, "", *facts_of(facts), "## Text", "", *quoted(markdown_of(article.get("answer")))])
