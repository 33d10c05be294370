"""The three workflows, through a real MCP client over stdio, against the sandbox."""

from __future__ import annotations

import pytest

from demo.session import Session, sandbox_session
from demo.workflows import log_time_and_close, reply_with_article, triage

pytestmark = pytest.mark.anyio


async def _get(session: Session, ticket: str) -> dict[str, object]:
    return await session.call("get_single_zoho_desk_ticket_by_id", ticketId=ticket)


async def test_triage_sets_department_and_priority_of_unassigned_open_tickets() -> None:
    async with sandbox_session() as session:
        departments = await session.call("list_all_zoho_desk_departments")
        names = {department["id"]: department["name"] for department in departments["data"]}
        everything = await session.call("list_all_zoho_desk_tickets_search", status="Open", limit=100)
        unassigned = {ticket["id"] for ticket in everything["data"] if not ticket.get("assigneeId")}
        done = await triage(session)
        assert {ticket.id for ticket in done} == unassigned
        assert unassigned
        assert len(everything["data"]) > len(unassigned)
        for ticket in done:
            now = await _get(session, ticket.id)
            assert (names[str(now["departmentId"])], now["priority"]) == (ticket.department, ticket.priority)
        assert len({ticket.department for ticket in done}) > 1


async def test_reply_links_an_article_and_waits_for_the_customer() -> None:
    async with sandbox_session() as session:
        ticket = await reply_with_article(session)
        threads = await session.call("list_all_zoho_desk_ticket_threads", ticketId=ticket["id"], sortBy="-sendDateTime")
        assert ticket["status"] == "Pending Customer Response"
        sent = [thread for thread in threads["data"] if thread["direction"] == "out"]
        newest = max(sent, key=lambda thread: thread["createdTime"])
        whole = await session.call(
            "get_single_zoho_desk_ticket_thread_by_id", ticketId=ticket["id"], threadId=newest["id"]
        )
        assert "This article should help" in whole["content"]
        assert "http" in whole["content"]


async def test_time_is_logged_noted_internally_and_the_ticket_closed() -> None:
    async with sandbox_session() as session:
        closed = await log_time_and_close(session)
        entries = await session.call("list_all_zoho_desk_ticket_time_entries", ticketId=closed["id"])
        comments = await session.call("list_all_zoho_desk_ticket_comments", ticketId=closed["id"])
        assert closed["status"] == "Closed"
        newest = max(entries["data"], key=lambda entry: entry["createdTime"])
        assert (int(newest["hoursSpent"]), int(newest["minutesSpent"])) == (0, 45)
        assert newest["executedTime"]
        assert [comment["isPublic"] for comment in comments["data"] if "Solved by phone" in comment["content"]] == [
            False
        ]
