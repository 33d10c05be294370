"""MCP resources: the departments, and a ticket with its conversation, as Markdown that people and models can read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import anyio.to_thread
import mcp_types as types
from mcp.shared.exceptions import MCPError

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.errors import ApiError
from zoho_desk_mcp.server.run_tool import run

DEPARTMENTS = "zohodesk://departments"
TICKET = "zohodesk://ticket/{id}"
MARKDOWN = "text/markdown"
LIST_DEPARTMENTS = "list_all_zoho_desk_departments"
GET_TICKET = "get_single_zoho_desk_ticket_by_id"
LIST_CONVERSATIONS = "list_all_zoho_desk_ticket_conversations"
GET_THREAD = "get_single_zoho_desk_ticket_thread_by_id"
PAGE = 100
MOST_PAGES = 10
"""Pages of departments that are read."""
MOST_MESSAGES = 100
MOST_READ_SINGLY = 20
"""Messages whose text the list lacks are read one by one, each for a credit: so many of the newest."""

Record = Mapping[str, Any]


def offered_resources(names: frozenset[str]) -> list[types.Resource]:
    """The resources that read with tools of these names."""
    if LIST_DEPARTMENTS not in names:
        return []
    return [
        types.Resource(
            uri=DEPARTMENTS,
            name="departments",
            title="Departments",
            description="The departments of the help desk, with their ids.",
            mime_type=MARKDOWN,
        )
    ]


def offered_templates(names: frozenset[str]) -> list[types.ResourceTemplate]:
    """The resource templates that read with tools of these names."""
    if not _reads_tickets(names):
        return []
    return [
        types.ResourceTemplate(
            uri_template=TICKET,
            name="ticket",
            title="Ticket with its conversation",
            description="A ticket by its id: its fields, then messages and comments, oldest first.",
            mime_type=MARKDOWN,
        )
    ]


async def read_resource(client: Client, uri: str, names: frozenset[str]) -> types.ReadResourceResult:
    """The resource at an address. Raises MCPError where there is none, or Zoho Desk refuses."""
    found = re.fullmatch(r"zohodesk://ticket/([0-9]{1,20})", uri)
    try:
        if uri == DEPARTMENTS and LIST_DEPARTMENTS in names:
            text = await _departments(client)
        elif found and _reads_tickets(names):
            text = await _ticket(client, found[1], names)
        else:
            raise MCPError(types.INVALID_PARAMS, f"Unknown resource: {uri}", {"uri": uri})
    except ApiError as error:
        raise MCPError(types.INTERNAL_ERROR, str(error), {"uri": uri, "code": error.code}) from error
    return types.ReadResourceResult(contents=[types.TextResourceContents(uri=uri, mime_type=MARKDOWN, text=text)])


async def department_names(client: Client) -> list[str]:
    """The names of the departments that are enabled."""
    return [str(department.get("name")) for department in await _all_departments(client, isEnabled=True)]


def _reads_tickets(names: frozenset[str]) -> bool:
    return GET_TICKET in names and LIST_CONVERSATIONS in names


async def _all_departments(client: Client, **filters: Any) -> list[Record]:
    found: list[Record] = []
    arguments = {**filters, "limit": PAGE}
    for _ in range(MOST_PAGES):
        answer = await run(client, LIST_DEPARTMENTS, arguments)
        found += answer.get("data", [])
        if "next_cursor" not in answer:
            break
        arguments["next_cursor"] = answer["next_cursor"]
    return found


async def _departments(client: Client) -> str:
    rows = [
        f"| {_cell(d.get('name'))} | {_cell(d.get('id'))} | {'yes' if d.get('isEnabled') else 'no'} "
        f"| {_cell(d.get('description'))} |"
        for d in await _all_departments(client)
    ]
    return "\n".join(["# Departments", "", "| Name | Id | Enabled | Description |", "|---|---|---|---|", *rows, ""])


async def _ticket(client: Client, ticket_id: str, names: frozenset[str]) -> str:
    include = ["contacts", "assignee", "departments", "team"]
    ticket = await run(client, GET_TICKET, {"ticketId": ticket_id, "include": include})
    page = await run(client, LIST_CONVERSATIONS, {"ticketId": ticket_id, "limit": MOST_MESSAGES})
    messages: list[Record] = sorted(page.get("data", []), key=_when, reverse=True)
    if GET_THREAD in names:
        messages = await _with_texts(client, ticket_id, messages)
    # Conversion takes its time on a long conversation: other calls go on meanwhile.
    return await anyio.to_thread.run_sync(_page, ticket, messages, "next_cursor" in page, client.style.most_chars)


def _page(ticket: Record, messages: Sequence[Record], has_earlier: bool, most: int) -> str:
    """The ticket, and as many of its messages, which come newest first, as fit into about `most` characters."""
    described = [] if any(m.get("isDescriptionThread") for m in messages) else _quoted(ticket.get("description"), None)
    shown: list[str] = []
    room = most
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


async def _with_texts(client: Client, ticket_id: str, messages: list[Record]) -> list[Record]:
    """The messages, newest first, with their whole text where the list left it out."""
    left = MOST_READ_SINGLY
    found: list[Record] = []
    for message in messages:
        if message.get("type") == "thread" and not message.get("content") and left:
            left -= 1
            whole = await run(client, GET_THREAD, {"ticketId": ticket_id, "threadId": message["id"]})
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
    from zoho_desk_mcp.server.responses.html import LONGEST, as_markdown

    raw = str(text or "").strip()
    is_plain = "plain" in str(content_type or "").lower() or "<" not in raw
    lines = (raw[:LONGEST] if is_plain else as_markdown(raw)).splitlines() or ["(empty)"]
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
