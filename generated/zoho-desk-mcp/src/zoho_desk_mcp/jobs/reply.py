"""Reply: by the channel that the customer wrote through."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.record_texts import markdown_of
from zoho_desk_mcp.server.arguments.errors import ArgumentError
from zoho_desk_mcp.server.conversions import converted
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.server.responses.truncation import clipped
from zoho_desk_mcp.tools.tickets import create_a_zoho_desk_email_reply as email
from zoho_desk_mcp.tools.tickets import create_a_zoho_desk_facebook_reply as facebook
from zoho_desk_mcp.tools.tickets import create_a_zoho_desk_forum_reply as forum
from zoho_desk_mcp.tools.tickets import create_a_zoho_desk_twitter_reply as twitter
from zoho_desk_mcp.tools.tickets import get_single_zoho_desk_ticket_by_id as get_ticket

MAX_SHOWN = 300
"""Characters of the sent text that the receipt repeats."""
ANSWERED_BY_MAIL = frozenset({"email", "web", "feedback widget", "customer portal", "help center", "web form"})
"""Channels whose customers are answered by email, in small letters."""


@dataclass(frozen=True)
class Reply:
    """What is to be sent. `to` and `cc` are for email only; the ticket's address stands for no `to`."""

    content: str
    to: str | None = None
    cc: str | None = None
    status: str | None = None
    """The status that the ticket gets on sending."""


Send = Callable[[Client, str, Reply], Awaitable[Response]]


async def reply(
    client: Client, *, ticket_id: str, content: str, to: str | None, cc: str | None, status: str | None
) -> Response:
    """Answer the customer of a ticket: the receipt. Raises ArgumentError where the channel cannot be answered."""
    ticket = (await get_ticket.call(client, get_ticket.Input(ticket_id=ticket_id))).json
    response = await send_reply(client, ticket, Reply(content, to, cc, status))
    return Response(await converted(receipt, ticket, response.json, content), response.limits)


async def send_reply(client: Client, ticket: Mapping[str, Any], what: Reply) -> Response:
    """Send a reply to the customer of this ticket. Raises ApiError, and ArgumentError where that cannot be."""
    check_reply(ticket, what)
    channel = str(ticket.get("channel") or "").casefold()
    if channel in ANSWERED_BY_MAIL:
        what = Reply(what.content, what.to or str(ticket["email"]), what.cc, what.status)
    return await _SENDERS.get(channel, _by_email)(client, str(ticket["id"]), what)


def check_reply(ticket: Mapping[str, Any], what: Reply) -> None:
    """Raise ArgumentError where the API cannot answer this ticket, before anything is sent."""
    channel = str(ticket.get("channel") or "")
    is_mail, address = channel.casefold() in ANSWERED_BY_MAIL, ticket.get("email")
    if channel.casefold() not in _SENDERS and not is_mail:
        by_mail = f" The customer's address is {address}: {_name(email)} writes there." if address else ""
        raise ArgumentError(
            f"Ticket #{ticket.get('ticketNumber')} came by {channel or 'an unknown channel'}: Zoho's API cannot answer "
            f"there. Answer it in Zoho Desk.{by_mail}"
        )
    if is_mail and not (what.to or address):
        raise ArgumentError(f"Ticket #{ticket.get('ticketNumber')} has no mail address: give one in `to`.")
    if not is_mail and (what.to or what.cc):
        raise ArgumentError(f"`to` and `cc` are for email: ticket #{ticket.get('ticketNumber')} came by {channel}.")


def receipt(ticket: Mapping[str, Any], sent: Mapping[str, Any], content: str) -> dict[str, Json]:
    """What was sent, to whom, and how it looks to the customer."""
    text = markdown_of(sent.get("content") or content, sent.get("contentType"))
    return {
        "ticketNumber": ticket.get("ticketNumber"),
        "threadId": sent.get("id"),
        "channel": sent.get("channel"),
        "to": sent.get("to"),
        "cc": sent.get("cc"),
        "sender": sent.get("fromEmailAddress"),
        "content": clipped(text, MAX_SHOWN),
    }


async def _by_email(client: Client, ticket_id: str, what: Reply) -> Response:
    given = email.Input(ticket_id=ticket_id, content=what.content, to=what.to, cc=what.cc, ticket_status=what.status)
    return await email.call(client, given)


async def _by_facebook(client: Client, ticket_id: str, what: Reply) -> Response:
    given = facebook.Input(ticket_id=ticket_id, content=what.content, ticket_status=what.status)
    return await facebook.call(client, given)


async def _by_twitter(client: Client, ticket_id: str, what: Reply) -> Response:
    given = twitter.Input(ticket_id=ticket_id, content=what.content, ticket_status=what.status)
    return await twitter.call(client, given)


async def _in_forum(client: Client, ticket_id: str, what: Reply) -> Response:
    given = forum.Input(ticket_id=ticket_id, content=what.content, ticket_status=what.status)
    return await forum.call(client, given)


def _name(tool: Any) -> str:
    return str(tool.__name__.rpartition(".")[2])


_SENDERS: Mapping[str, Send] = {
    "facebook": _by_facebook,
    "forums": _in_forum,
    "forum": _in_forum,
    "twitter": _by_twitter,
}
"""Channel in small letters -> what answers there."""
