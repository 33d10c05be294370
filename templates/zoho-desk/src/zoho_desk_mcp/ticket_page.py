"""A ticket with its conversation as a page that people and models can read."""

from __future__ import annotations

from typing import Any

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.conversation import Conversation, Message, read_conversation
from zoho_desk_mcp.page_texts import facts_of, line, quoted
from zoho_desk_mcp.people import full_name
from zoho_desk_mcp.record_texts import markdown_of
from zoho_desk_mcp.server.conversions import converted
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.truncation import clipped
from zoho_desk_mcp.tools.tickets import get_single_zoho_desk_ticket_by_id as get_ticket

MAX_MESSAGES = 100
ROOM_FOR_HEADINGS = 200
"""Characters between the head and the messages."""


async def ticket_page(client: Client, ticket_id: str, *, whole_texts: bool) -> str:
    """The page of a ticket. `whole_texts`: whether texts that the list leaves out may be read one by one."""
    given = get_ticket.Input(ticket_id=ticket_id)
    ticket = (await get_ticket.call(client, given)).record
    page = await read_conversation(
        client, ticket_id, MAX_MESSAGES, whole_texts=whole_texts, enough=client.style.max_chars
    )
    return await converted(page_of, ticket, page, client.style.max_chars)


def page_of(ticket: Record, page: Conversation, max_chars: int) -> str:
    """The ticket, and as many of its messages, which come newest first, as fit into `max_chars` characters.

    The newest is there in any case, so the page may be longer.
    """
    description = clipped(markdown_of(ticket.get("description")), max_chars // 2)
    described = [] if any(message.is_first for message in page.messages) else quoted(description)
    head = "\n".join([*_head(ticket), *described])
    has_earlier = page.next_cursor is not None
    shown: list[str] = []
    room = max_chars - len(head) - ROOM_FOR_HEADINGS
    for message in page.messages:
        text = "\n".join(_entry(message))
        room -= len(text)
        if room < 0 and shown:
            has_earlier = True
            break
        shown.append(text)
    earlier = [f"*Only the newest {len(shown)} entries are shown.*", ""] if has_earlier else []
    conversation = shown[::-1] or ["Nobody has written yet.", ""]
    return "\n".join([head, "## Conversation", "", *earlier, *conversation])


def _head(ticket: Record) -> list[str]:
    contact = ticket.part("contact")
    facts = {
        "Status": ticket.get("status"),
        "Priority": ticket.get("priority"),
        "Department": ticket.part("department").get("name") or ticket.get("departmentId"),
        "Assigned to": full_name(ticket.part("assignee")) or ticket.get("assigneeId") or "nobody",
        "Team": ticket.part("team").get("name"),
        "Customer": " ".join(filter(None, (full_name(contact), _angled(ticket.get("email") or contact.get("email"))))),
        "Account": contact.part("account").get("accountName"),
        "Channel": ticket.get("channel"),
        "Created": ticket.get("createdTime"),
        "Due": ticket.get("dueDate"),
        "Id": ticket.get("id"),
        "Link": ticket.get("webUrl"),
    }
    title = f"# Ticket {line(ticket.get('ticketNumber'))}: {line(ticket.get('subject')) or '(no subject)'}"
    return [title, "", *facts_of(facts)]


def _entry(message: Message) -> list[str]:
    title = f"### {line(message.author)}, {message.kind}, {line(message.time)}"
    files = ", ".join(map(line, message.attachments))
    return [title, "", *quoted(message.text), *([f"Attached: {files}", ""] if files else [])]


def _angled(address: Any) -> str:
    return f"<{address}>" if address else ""
