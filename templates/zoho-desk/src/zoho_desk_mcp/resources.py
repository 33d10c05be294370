"""MCP resources: the departments, and a ticket with its conversation, as Markdown that people and models can read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import anyio.to_thread

from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.resources import Resource, ResourceTemplate
from zoho_desk_mcp.server.responses.html import MAX_CHARS, as_markdown
from zoho_desk_mcp.server.run_tool import run_tool

LIST_DEPARTMENTS = "list_all_zoho_desk_departments"
GET_TICKET = "get_single_zoho_desk_ticket_by_id"
LIST_CONVERSATIONS = "list_all_zoho_desk_ticket_conversations"
GET_THREAD = "get_single_zoho_desk_ticket_thread_by_id"
PAGE_SIZE = 100
MAX_PAGES = 10
"""Pages of departments that are read."""
MAX_MESSAGES = 100
MAX_READ_SINGLY = 20
"""Messages whose text the list lacks are read one by one, each for a credit: so many of the newest."""

Record = Mapping[str, Any]


async def department_names(client: BaseClient) -> list[str]:
    """The names of the departments that are enabled."""
    return [str(department.get("name")) for department in await _all_departments(client, isEnabled=True)]


async def _all_departments(client: BaseClient, **filters: Any) -> list[Record]:
    found: list[Record] = []
    arguments = {**filters, "limit": PAGE_SIZE}
    for _ in range(MAX_PAGES):
        page = await run_tool(client, LIST_DEPARTMENTS, arguments)
        found += page.get("data", [])
        if "next_cursor" not in page:
            break
        arguments["next_cursor"] = page["next_cursor"]
    return found


async def _departments(client: BaseClient, _: frozenset[str]) -> str:
    rows = [
        f"| {_cell(d.get('name'))} | {_cell(d.get('id'))} | {'yes' if d.get('isEnabled') else 'no'} "
        f"| {_cell(d.get('description'))} |"
        for d in await _all_departments(client)
    ]
    return "\n".join(["# Departments", "", "| Name | Id | Enabled | Description |", "|---|---|---|---|", *rows, ""])


async def _ticket(client: BaseClient, names: frozenset[str], ticket_id: str) -> str:
    include = ["contacts", "assignee", "departments", "team"]
    ticket = await run_tool(client, GET_TICKET, {"ticketId": ticket_id, "include": include})
    page = await run_tool(client, LIST_CONVERSATIONS, {"ticketId": ticket_id, "limit": MAX_MESSAGES})
    messages: list[Record] = sorted(page.get("data", []), key=_when, reverse=True)
    if GET_THREAD in names:
        messages = await _with_texts(client, ticket_id, messages)
    # Conversion takes its time on a long conversation: other calls go on meanwhile.
    return await anyio.to_thread.run_sync(_page, ticket, messages, "next_cursor" in page, client.style.max_chars)


def _page(ticket: Record, messages: Sequence[Record], has_earlier: bool, max_chars: int) -> str:
    """The ticket, and as many of its messages, which come newest first, as fit into about `max_chars` characters."""
    described = [] if any(m.get("isDescriptionThread") for m in messages) else _quoted(ticket.get("description"), None)
    shown: list[str] = []
    room = max_chars
    for message in messages:
        text = "\n".join(_message(message))
        room -= len(text)
        if room < 0 and shown:
            has_earlier = True
            break
        shown.append(text)
    earlier = [f"*Only the newest {len(shown)} entries are shown.*", ""] if has_earlier else []
    conversation = shown[::-1] or ["Nobody has written yet.", ""]
    return "\n".join([*_head(ticket), *described, "## Conversation", "", *earlier, *conversation])


async def _with_texts(client: BaseClient, ticket_id: str, messages: list[Record]) -> list[Record]:
    """The messages, newest first, with their whole text where the list left it out."""
    left = MAX_READ_SINGLY
    found: list[Record] = []
    for message in messages:
        if message.get("type") == "thread" and not message.get("content") and left:
            left -= 1
            whole = await run_tool(client, GET_THREAD, {"ticketId": ticket_id, "threadId": message["id"]})
            found.append({**message, **whole, "type": "thread"})
        else:
            found.append(message)
    return found


def _head(ticket: Record) -> list[str]:
    contact, assignee = ticket.get("contact") or {}, ticket.get("assignee") or {}
    facts = {
        "Status": ticket.get("status"),
        "Priority": ticket.get("priority"),
        "Department": (ticket.get("department") or {}).get("name") or ticket.get("departmentId"),
        "Assigned to": _name(assignee) or ticket.get("assigneeId") or "nobody",
        "Team": (ticket.get("team") or {}).get("name"),
        "Customer": " ".join(filter(None, (_name(contact), _angled(ticket.get("email") or contact.get("email"))))),
        "Account": (contact.get("account") or {}).get("accountName"),
        "Channel": ticket.get("channel"),
        "Created": ticket.get("createdTime"),
        "Due": ticket.get("dueDate"),
        "Id": ticket.get("id"),
        "Link": ticket.get("webUrl"),
    }
    title = f"# Ticket {_line(ticket.get('ticketNumber'))}: {_line(ticket.get('subject')) or '(no subject)'}"
    return [title, "", *(f"- {name}: {_line(value)}" for name, value in facts.items() if value), ""]


def _message(message: Record) -> list[str]:
    if message.get("type") == "comment":
        who, kind = message.get("commenter") or {}, "public comment" if message.get("isPublic") else "internal comment"
    else:
        who, kind = message.get("author") or {}, _direction(message)
    title = f"### {_line(_name(who)) or 'Unknown'}, {kind}, {_line(_when(message))}"
    text = message.get("content") or message.get("summary")
    files = [_line(file.get("name")) for file in message.get("attachments") or []]
    attached = [f"Attached: {', '.join(files)}", ""] if files else []
    return [title, "", *_quoted(text, message.get("contentType")), *attached]


def _direction(message: Record) -> str:
    channel = str(message.get("channel") or "message").lower()
    if str(message.get("status")).upper() == "DRAFT":
        return f"draft ({channel})"
    return f"{'from' if message.get('direction') == 'in' else 'to'} the customer ({channel})"


def _quoted(text: Any, content_type: Any) -> list[str]:
    """A text that somebody wrote, as a quotation, so that nothing in it passes for this page's own words."""
    raw = str(text or "").strip()
    is_plain = "plain" in str(content_type or "").lower() or "<" not in raw
    lines = (raw[:MAX_CHARS] if is_plain else as_markdown(raw)).splitlines() or ["(empty)"]
    return [*(f"> {line}".rstrip() for line in lines), ""]


def _when(message: Record) -> str:
    return str(message.get("commentedTime") or message.get("createdTime") or "")


def _name(person: Record) -> str:
    full = " ".join(str(person[key]) for key in ("firstName", "lastName") if person.get(key))
    return str(person.get("name") or full)


def _angled(address: Any) -> str:
    return f"<{address}>" if address else ""


def _line(value: Any) -> str:
    """A value on one line, whatever it holds."""
    return " ".join(str(value if value is not None else "").split())


def _cell(value: Any) -> str:
    return _line(value).replace("\\", "\\\\").replace("|", "\\|")


RESOURCES = (
    Resource(
        uri="zohodesk://departments",
        name="departments",
        title="Departments",
        description="The departments of the help desk, with their ids.",
        tools=(LIST_DEPARTMENTS,),
        read=_departments,
    ),
)
RESOURCE_TEMPLATES = (
    ResourceTemplate(
        uri="zohodesk://ticket/{id}",
        id_pattern="[0-9]{1,20}",
        name="ticket",
        title="Ticket with its conversation",
        description="A ticket by its id: its fields, then messages and comments, oldest first.",
        tools=(GET_TICKET, LIST_CONVERSATIONS),
        read=_ticket,
    ),
)
