"""What a model would do, written down: triage, reply, log time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from demo.session import Session

Record = dict[str, Any]

DEPARTMENT_WORDS = {
    "Billing": ("invoice", "refund", "charge", "payment", "billing", "subscription", "price"),
    "Technical Support": ("error", "crash", "bug", "login", "sync", "api", "password", "install", "fails"),
}
URGENT_WORDS = ("urgent", "asap", "down", "immediately", "cannot", "crash", "outage")
USUAL_DEPARTMENT = "Customer Support"


@dataclass(frozen=True)
class Triaged:
    """A ticket with the department and priority that its text called for."""

    id: str
    subject: str
    department: str
    priority: str


async def triage(session: Session) -> list[Triaged]:
    """Find open tickets that nobody has, read each, and set department and priority by its text."""
    departments = (await session.call("list_all_zoho_desk_departments"))["data"]
    ids = {department["name"]: department["id"] for department in departments}
    found = await session.call("list_all_zoho_desk_tickets_search", status="Open", assigneeId=None, limit=50)
    done = []
    for ticket in found["data"]:
        whole = await session.call("get_single_zoho_desk_ticket_by_id", ticketId=ticket["id"])
        text = f"{whole.get('subject')} {whole.get('description')}".lower()
        department, priority = _department(text), "High" if _has(text, URGENT_WORDS) else "Medium"
        await session.call(
            "update_a_zoho_desk_ticket_by_id",
            ticketId=ticket["id"],
            departmentId=ids[department],
            priority=priority,
        )
        done.append(Triaged(ticket["id"], ticket["subject"], department, priority))
    return done


async def reply_with_article(session: Session) -> Record:
    """Answer the newest open mail with a link to the article that fits it best, then wait for the customer."""
    found = await session.call(
        "list_all_zoho_desk_tickets_search", status="Open", channel="Email", sortBy="-createdTime"
    )
    for candidate in found["data"]:
        ticket = await session.call("get_single_zoho_desk_ticket_by_id", ticketId=candidate["id"])
        articles = await session.call("zoho_desk_tickets_suggest_relevant_articles_for_ticket", ticketId=ticket["id"])
        if articles.get("data"):
            break
    article = articles["data"][0]
    await session.call(
        "create_a_zoho_desk_email_reply",
        ticketId=ticket["id"],
        to=ticket["email"],
        content=f'This article should help: <a href="{article["webUrl"]}">{article["title"]}</a>.',
    )
    return await session.call(
        "update_a_zoho_desk_ticket_by_id", ticketId=ticket["id"], status="Pending Customer Response"
    )


async def log_time_and_close(session: Session, subject: str = "Acme Corp") -> Record:
    """Find a ticket by its subject, log 45 minutes, leave a note for colleagues, and close it."""
    found = await session.call("list_all_zoho_desk_tickets_search", subject=subject)
    ticket = found["data"][0]["id"]
    await session.call("create_a_zoho_desk_ticket_time_entry", ticketId=ticket, hoursSpent=0, minutesSpent=45)
    await session.call(
        "create_a_zoho_desk_ticket_comment",
        ticketId=ticket,
        content="Solved by phone; the customer confirmed.",
        isPublic=False,
    )
    return await session.call("update_a_zoho_desk_ticket_by_id", ticketId=ticket, status="Closed")


def _department(text: str) -> str:
    return next((name for name, words in DEPARTMENT_WORDS.items() if _has(text, words)), USUAL_DEPARTMENT)


def _has(text: str, words: tuple[str, ...]) -> bool:
    return any(word in text for word in words)
