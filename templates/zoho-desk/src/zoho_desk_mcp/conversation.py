"""The conversation of a ticket: messages and comments, with their texts as Markdown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.people import full_name
from zoho_desk_mcp.record_texts import markdown_of
from zoho_desk_mcp.server.conversions import converted
from zoho_desk_mcp.server.markup.html import HtmlRoom
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.truncation import clipped
from zoho_desk_mcp.tools.tickets import get_single_zoho_desk_ticket_thread_by_id as get_thread
from zoho_desk_mcp.tools.tickets import list_all_zoho_desk_ticket_conversations as list_conversations

CUT_BY_API = "[Zoho Desk gives only the beginning of this message.]"
ONLY_SUMMARY = "[This is Zoho Desk's summary of the message, which may say more.]"
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
    client: Client,
    ticket_id: str,
    limit: int,
    cursor: str | None = None,
    *,
    whole_texts: bool = True,
    enough: int | None = None,
    together: int | None = None,
) -> Conversation:
    """So many messages and comments of a ticket from where a cursor stands, newest first.

    `whole_texts`: whether texts that the list leaves out are read one by one, until there are `enough` characters.
    `together`: the characters of all texts, of which each has the same share. Raises ApiError.
    """
    given = list_conversations.Input(ticket_id=ticket_id, limit=limit, next_cursor=cursor)
    page = await list_conversations.call(client, given)
    rows = sorted(page.rows, key=_time, reverse=True)
    share = together // max(len(rows), 1) if together is not None else None
    room, left, characters, found = HtmlRoom(), MAX_READ_SINGLY if whole_texts else 0, 0, []
    for message in rows:
        is_alone = left > 0 and message.get("type") == "thread" and not message.get("content")
        is_alone = is_alone and (enough is None or characters <= enough)
        left -= is_alone
        # Each becomes Markdown at once: twenty mails of a megabyte would wait in memory for the last of them.
        one = await _read_message(client, ticket_id, message, room, is_alone=is_alone)
        found.append(one if share is None else replace(one, text=clipped(one.text, share)))
        characters += len(one.text)
    return Conversation(tuple(found), page.following.get("next_cursor"))


async def _read_message(client: Client, ticket_id: str, message: Record, room: HtmlRoom, *, is_alone: bool) -> Message:
    """A message of the list; its text is read by itself where the list has none."""
    if is_alone:
        given = get_thread.Input(ticket_id=ticket_id, thread_id=message.id_in())
        message = Record({**message, **(await get_thread.call(client, given)).json, "type": "thread"})
    return await converted(_message, message, room)


def _message(message: Record, room: HtmlRoom) -> Message:
    is_comment = message.get("type") == "comment"
    writer = message.part("commenter" if is_comment else "author")
    return Message(
        id=str(message.get("id") or ""),
        time=_time(message),
        author=full_name(writer) or "Unknown",
        kind=_comment_kind(message) if is_comment else _direction(message),
        text=_text(message, room, is_comment=is_comment),
        attachments=tuple(str(file.get("name")) for file in message.records("attachments")),
        is_first=bool(message.get("isDescriptionThread")),
    )


def _text(message: Record, room: HtmlRoom, *, is_comment: bool) -> str:
    """The text of a message, and whether it is only a part."""
    content, summary = message.get("content"), message.get("summary")
    text = markdown_of(content or summary, message.get("contentType"), room)
    if str(message.get("isContentTruncated")).lower() == "true":
        return f"{text}\n\n{CUT_BY_API}"
    return text if content or not text or is_comment else f"{text}\n\n{ONLY_SUMMARY}"


def _comment_kind(message: Record) -> str:
    return "public comment" if message.get("isPublic") else "internal comment"


def _direction(message: Record) -> str:
    channel = str(message.get("channel") or "message").lower()
    if str(message.get("status")).upper() == "DRAFT":
        return f"draft ({channel})"
    return f"{'from' if message.get('direction') == 'in' else 'to'} the customer ({channel})"


def _time(message: Record) -> str:
    return str(message.get("commentedTime") or message.get("createdTime") or "")
