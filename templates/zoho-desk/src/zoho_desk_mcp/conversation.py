"""The conversation of a ticket: messages and comments, with their texts as Markdown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.people import full_name
from zoho_desk_mcp.record_texts import markdown_of
from zoho_desk_mcp.server.conversions import converted
from zoho_desk_mcp.server.responses.html import HtmlRoom
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.tools.tickets import get_single_zoho_desk_ticket_thread_by_id as get_thread
from zoho_desk_mcp.tools.tickets import list_all_zoho_desk_ticket_conversations as list_conversations

MAX_READ_SINGLY = 20
"""Messages whose text the list lacks are read one by one, each for a credit: so many of the newest."""


@dataclass(frozen=True)
class Message:
    """A message or comment."""

    id: str
    time: str
    author: str
    kind: str
    """Who it is for, and by which channel."""
    text: str
    """Markdown."""
    attachments: tuple[str, ...]
    """The names of its files."""
    is_first: bool
    """Whether it is the customer's request, which the ticket's description repeats."""


@dataclass(frozen=True)
class Conversation:
    """A page of a conversation, newest first."""

    messages: tuple[Message, ...]
    next_cursor: str | None


async def read_conversation(
    client: Client, ticket_id: str, limit: int, cursor: str | None = None, *, whole_texts: bool = True
) -> Conversation:
    """So many messages and comments of a ticket from where a cursor stands, newest first.

    `whole_texts`: whether texts that the list leaves out are read one by one. Raises ApiError.
    """
    given = list_conversations.Input(ticket_id=ticket_id, limit=limit, next_cursor=cursor)
    page = await list_conversations.call(client, given)
    found = sorted(page.rows, key=_time, reverse=True)
    if whole_texts:
        found = await _with_texts(client, ticket_id, found)
    return Conversation(await converted(_messages, found), page.following.get("next_cursor"))


async def _with_texts(client: Client, ticket_id: str, messages: list[Record]) -> list[Record]:
    left = MAX_READ_SINGLY
    found: list[Record] = []
    for message in messages:
        if message.get("type") == "thread" and not message.get("content") and left:
            left -= 1
            given = get_thread.Input(ticket_id=ticket_id, thread_id=message.id_in())
            whole = (await get_thread.call(client, given)).json
            found.append(Record({**message, **whole, "type": "thread"}))
        else:
            found.append(message)
    return found


def _messages(found: Iterable[Record]) -> tuple[Message, ...]:
    room = HtmlRoom()
    return tuple(_message(message, room) for message in found)


def _message(message: Record, room: HtmlRoom) -> Message:
    is_comment = message.get("type") == "comment"
    writer = message.part("commenter" if is_comment else "author")
    return Message(
        id=str(message.get("id") or ""),
        time=_time(message),
        author=full_name(writer) or "Unknown",
        kind=_comment_kind(message) if is_comment else _direction(message),
        text=markdown_of(message.get("content") or message.get("summary"), message.get("contentType"), room),
        attachments=tuple(str(file.get("name")) for file in message.records("attachments")),
        is_first=bool(message.get("isDescriptionThread")),
    )


def _comment_kind(message: Record) -> str:
    return "public comment" if message.get("isPublic") else "internal comment"


def _direction(message: Record) -> str:
    channel = str(message.get("channel") or "message").lower()
    if str(message.get("status")).upper() == "DRAFT":
        return f"draft ({channel})"
    return f"{'from' if message.get('direction') == 'in' else 'to'} the customer ({channel})"


def _time(message: Record) -> str:
    return str(message.get("commentedTime") or message.get("createdTime") or "")
