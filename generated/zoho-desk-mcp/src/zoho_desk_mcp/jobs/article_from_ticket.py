"""Make a knowledge base article of how a ticket was solved."""

from __future__ import annotations

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.parts.kb_categories import find_category
from zoho_desk_mcp.server.arguments.errors import ArgumentError
from zoho_desk_mcp.server.responses.response import Response
from zoho_desk_mcp.tools.articles import create_a_zoho_desk_article as create_article
from zoho_desk_mcp.tools.tickets import get_single_zoho_desk_ticket_by_id as get_ticket


async def article_from_ticket(
    client: Client, *, ticket_id: str, category: str, title: str | None, answer: str | None, publish: bool
) -> Response:
    """Write an article from a ticket's subject and resolution into a category: a draft, unless it is to be published.

    Raises ArgumentError where the ticket has no resolution and no text is given, LookupFailedError for the category.
    """
    ticket = (await get_ticket.call(client, get_ticket.Input(ticket_id=ticket_id))).record
    text = answer or str(ticket.get("resolution") or "").strip()
    if not text:
        raise ArgumentError(
            f"Ticket #{ticket.get('ticketNumber')} has no resolution: give the article's text in `answer`."
        )
    section = await find_category(client, category)
    given = create_article.Input(
        title=title or str(ticket.get("subject") or ""),
        answer=text,
        category_id=section.id,
        status="Published" if publish else "Draft",
    )
    made = await create_article.call(client, given)
    data = {
        "id": made.json.get("id"),
        "title": made.json.get("title"),
        "status": made.json.get("status"),
        "category": section.name,
        "ticketNumber": ticket.get("ticketNumber"),
        "webUrl": made.json.get("webUrl"),
    }
    return Response(data, made.limits)
