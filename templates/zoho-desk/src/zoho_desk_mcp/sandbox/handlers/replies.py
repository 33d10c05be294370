"""Replies: a message to the customer, through the channel that the body names."""

from __future__ import annotations

import re

from zoho_desk_mcp.sandbox.errors import invalid_field, missing_field
from zoho_desk_mcp.sandbox.factories import make_thread
from zoho_desk_mcp.sandbox.file_store import attach_uploads
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import single_response
from zoho_desk_mcp.sandbox.serializers import serialize_single_thread
from zoho_desk_mcp.sandbox.statuses import check_status, set_status
from zoho_desk_mcp.sandbox.types import JsonObject, Record
from zoho_desk_mcp.sandbox.world import World

EMAIL = "EMAIL"
OWN_CHANNELS = {"Facebook": "FACEBOOK", "Twitter": "TWITTER", "Forum": "FORUMS"}
"""Channel of a ticket -> the only channel that its replies go through. All other tickets are answered by mail."""
REPLY_CHANNELS = (EMAIL, *OWN_CHANNELS.values())
ADDRESS = re.compile(r"(?<![^\s<>\"])[^\s<>\"@]+@[^\s<>\"]+")
KEPT = ("bcc", "cc", "content", "contentType", "respondedIn", "to")


@handles("sendReply")
def send_reply(request: ApiRequest) -> ResponseBody:
    ticket = request.world.tickets.get(request.parent)
    status = request.body.get("ticketStatus")
    if status:
        check_status(request.world, status, "ticketStatus")
    thread = make_reply(request, REPLY_CHANNELS, "SUCCESS")
    mark_answered(request.world, ticket, status)
    return single_response(request, serialize_single_thread(request.world, thread))


def make_reply(request: ApiRequest, channels: tuple[str, ...], status: str) -> Record:
    """A new thread from the body. Raises SandboxError where the body does not suit the ticket."""
    values = checked_reply(request, channels)
    ticket = request.world.tickets.get(request.parent)
    if values["channel"] == EMAIL:
        values["to"] = values.get("to") or (None if values["isForward"] else ticket["email"])
        if not values["to"]:
            raise missing_field("to")
    world = request.world
    return make_thread(
        world, ticketId=ticket["id"], authorId=world.me, responderId=world.me, direction="out", status=status, **values
    )


def checked_reply(request: ApiRequest, channels: tuple[str, ...]) -> JsonObject:
    """The thread's fields that the body gives. Raises SandboxError."""
    body, world = request.body, request.world
    ticket, channel = world.tickets.get(request.parent), body["channel"]
    if channel not in channels:
        raise invalid_field("channel", f"The channel must be one of: {', '.join(channels)}.")
    wanted = OWN_CHANNELS.get(ticket["channel"], EMAIL)
    if channel != wanted:
        raise invalid_field("channel", f"A ticket of the channel {ticket['channel']} is answered through {wanted}.")
    if not body.get("content"):
        raise missing_field("content")
    values: JsonObject = {name: body[name] for name in KEPT if body.get(name) is not None}
    private = body.get("isPrivate") or body.get("isForward") or request.flag("isPrivate")
    values |= {
        "channel": channel,
        "isForward": bool(body.get("isForward")),
        "visibility": "private" if private else "public",
        "attachmentIds": attach_uploads(
            world, body.get("attachmentIds") or body.get("uploads") or [], ticket["id"], "tickets"
        ),
    }
    if channel == EMAIL:
        values["fromEmailAddress"] = _sender(world, ticket["departmentId"], body.get("fromEmailAddress"))
    return values


def _sender(world: World, department_id: str, given: str | None) -> str:
    """The sender's address: one of the department's own. Raises SandboxError."""
    if not given:
        raise missing_field("fromEmailAddress")
    known = {
        address["address"].lower()
        for address in world.mail_addresses
        if address["departmentId"] == department_id and address["isActive"]
    }
    found = ADDRESS.search(given)
    if found is None or found[0].lower() not in known:
        raise invalid_field("fromEmailAddress", "The address is not one of the department's mail addresses.")
    return given


def mark_answered(world: World, ticket: Record, status: str | None) -> None:
    """What a sent reply does to its ticket."""
    ticket.update(modifiedTime=world.now(), modifiedBy=world.me, isRead=True, responseDueDate=None)
    if status:
        set_status(world, ticket, status)
