"""Reply: by the channel that the customer wrote through."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from pydantic import ValidationError

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.lookup.senders import ADDRESS
from zoho_desk_mcp.record_texts import markdown_of
from zoho_desk_mcp.server.arguments.errors import ArgumentError
from zoho_desk_mcp.server.conversions import converted
from zoho_desk_mcp.server.responses.fence import fenced
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.server.responses.truncation import clipped
from zoho_desk_mcp.server.texts.visible import one_line
from zoho_desk_mcp.tools.tickets import create_a_zoho_desk_email_reply as email
from zoho_desk_mcp.tools.tickets import create_a_zoho_desk_facebook_reply as facebook
from zoho_desk_mcp.tools.tickets import create_a_zoho_desk_forum_reply as forum
from zoho_desk_mcp.tools.tickets import create_a_zoho_desk_twitter_reply as twitter
from zoho_desk_mcp.tools.tickets import get_single_zoho_desk_ticket_by_id as get_ticket

REPLY = "zoho_desk_tickets_reply"
MAX_CHANNEL = 50
MAX_ADDRESS = 320
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


Send = Callable[[Client], Awaitable[Response]]
"""Sends a reply whose every part is right."""


async def reply(
    client: Client, *, ticket_id: str, content: str, to: str | None, cc: str | None, status: str | None
) -> Response:
    """Answer the customer of a ticket: the receipt. Raises ArgumentError where the channel cannot be answered."""
    ticket = (await get_ticket.call(client, get_ticket.Input(ticket_id=ticket_id))).record
    response = await planned_reply(ticket, Reply(content, to, cc, status))(client)
    return Response(await converted(receipt, ticket, response.json, content, status), response.limits)


def planned_reply(ticket: Record, what: Reply) -> Send:
    """What sends a reply to the customer of this ticket; nothing is sent yet.

    Raises ArgumentError where the API cannot answer this ticket, and ValidationError for what no reply may have.
    """
    channel = clipped(one_line(ticket.text("channel")), MAX_CHANNEL) if ticket.get("channel") else ""
    is_mail, address = channel.casefold() in ANSWERED_BY_MAIL, ticket.get("email")
    if channel.casefold() not in _PLANS and not is_mail:
        is_address = ADDRESS.fullmatch(str(address)) is not None
        shown = f":\n{fenced(clipped(str(address), MAX_ADDRESS))}"
        by_mail = f" {_name(email)} writes to the customer's address{shown}" if is_address else ""
        raise ArgumentError(
            f"Ticket #{ticket.get('ticketNumber')} came by {channel or 'an unknown channel'}: Zoho's API cannot answer "
            f"there. Answer it in Zoho Desk.{by_mail}"
        )
    if not is_mail and (what.to or what.cc):
        raise ArgumentError(f"`to` and `cc` are for email: ticket #{ticket.get('ticketNumber')} came by {channel}.")
    if is_mail and not what.to:
        what = Reply(what.content, _stored_address(ticket), what.cc, what.status)
    return _PLANS.get(channel.casefold(), _by_email)(ticket.id_in(), what)


def _stored_address(ticket: Record) -> str:
    """The mail address of the ticket. Raises ArgumentError where it has none that a reply can go to."""
    address = str(ticket.get("email") or "")
    try:
        email.Input(ticket_id=ticket.id_in(), content="", to=address)
    except ValidationError as error:
        which = "no mail address" if not address else "a mail address that is none"
        raise ArgumentError(f"Ticket #{ticket.get('ticketNumber')} has {which}: {REPLY} takes one in `to`.") from error
    return address


def receipt(ticket: Record, sent: Record, content: str, status: str | None = None) -> dict[str, Json]:
    """What was sent, to whom, the status that went with it, and how it looks to the customer."""
    text = markdown_of(sent.get("content") or content, sent.get("contentType"))
    return {
        "ticketNumber": ticket.get("ticketNumber"),
        "threadId": sent.get("id"),
        "channel": sent.get("channel"),
        "to": sent.get("to"),
        "cc": sent.get("cc"),
        "sender": sent.get("fromEmailAddress"),
        "status": status,
        "content": clipped(text, MAX_SHOWN),
    }


def _by_email(ticket_id: str, what: Reply) -> Send:
    given = email.Input(ticket_id=ticket_id, content=what.content, to=what.to, cc=what.cc, ticket_status=what.status)
    return partial(email.call, args=given)


def _by_facebook(ticket_id: str, what: Reply) -> Send:
    given = facebook.Input(ticket_id=ticket_id, content=what.content, ticket_status=what.status)
    return partial(facebook.call, args=given)


def _by_twitter(ticket_id: str, what: Reply) -> Send:
    given = twitter.Input(ticket_id=ticket_id, content=what.content, ticket_status=what.status)
    return partial(twitter.call, args=given)


def _in_forum(ticket_id: str, what: Reply) -> Send:
    given = forum.Input(ticket_id=ticket_id, content=what.content, ticket_status=what.status)
    return partial(forum.call, args=given)


def _name(tool: Any) -> str:
    return str(tool.__name__.rpartition(".")[2])


_PLANS: Mapping[str, Callable[[str, Reply], Send]] = {
    "facebook": _by_facebook,
    "forums": _in_forum,
    "forum": _in_forum,
    "twitter": _by_twitter,
}
"""Channel in small letters -> what answers there."""
