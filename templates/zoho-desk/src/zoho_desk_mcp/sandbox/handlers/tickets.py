"""Tickets: list_response, searching, reading, creating, changing."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.body_values import normalized
from zoho_desk_mcp.sandbox.errors import missing_field
from zoho_desk_mcp.sandbox.factories import make_contact, make_thread, make_ticket
from zoho_desk_mcp.sandbox.file_store import attach_uploads
from zoho_desk_mcp.sandbox.mandatory import check_mandatory
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.search import matching
from zoho_desk_mcp.sandbox.serializers import serialize_ticket, serialize_tickets
from zoho_desk_mcp.sandbox.statuses import check_status, set_status
from zoho_desk_mcp.sandbox.ticket_filters import filtered
from zoho_desk_mcp.sandbox.ticket_rules import check_values, left_behind
from zoho_desk_mcp.sandbox.types import JsonObject, Record
from zoho_desk_mcp.sandbox.world import World

NEWEST_FIRST = "-createdTime"
NOT_STORED = frozenset({"contact", "uploads", "ticketCreationType", "clonedTicketId", "sharedDepartments", "blueprint"})
"""Body fields that say how to make a ticket, or that the sandbox does not follow."""


def serialize_all(world: World) -> list[JsonObject]:
    """Every ticket that is not in the bin, as callers see it."""
    return serialize_tickets(world, world.tickets)


@handles("getTickets", "getAssociatedTickets")
def list_tickets(request: ApiRequest) -> ResponseBody:
    found = [ticket for ticket in filtered(request, serialize_all(request.world)) if not ticket["isSpam"]]
    return list_response(request, found, NEWEST_FIRST)


@handles("getArchivedTickets")
def list_archived(request: ApiRequest) -> ResponseBody:
    found = [ticket for ticket in filtered(request, serialize_all(request.world)) if ticket["isArchived"]]
    response = list_response(request, found, NEWEST_FIRST)
    return response and response | {"pagination": {"next": None, "prev": None}}


@handles("getTicketsByAccount", "getTicketsByContact", "getTicketsByProduct")
def list_tickets_of(request: ApiRequest) -> ResponseBody:
    field, parent = next(iter(request.path.items()))
    found = [ticket for ticket in serialize_all(request.world) if ticket[field] == parent]
    return list_response(request, filtered(request, found), NEWEST_FIRST)


@handles("getTicketsByTag")
def list_tickets_with_tag(request: ApiRequest) -> ResponseBody:
    found = [ticket for ticket in serialize_all(request.world) if request.parent in ticket["tagIds"]]
    return list_response(request, filtered(request, found), NEWEST_FIRST)


@handles("searchTickets")
def search_tickets(request: ApiRequest) -> ResponseBody:
    return list_response(request, matching(request, serialize_all(request.world)), "-modifiedTime")


@handles("getTicket")
def get_ticket(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_ticket(request.world, request.world.tickets.get(request.parent)))


@handles("createTicket")
def create_ticket(request: ApiRequest) -> ResponseBody:
    world, values = request.world, _values(request)
    if not values.get("departmentId"):
        raise missing_field("departmentId")
    status = values.pop("status", "Open")
    check_mandatory(world, "tickets", values)
    check_status(world, status)
    check_values(world, values, values["departmentId"])
    if not values.get("contactId"):
        values["contactId"] = _contact(world, request.body)
    ticket = make_ticket(world, **values)
    attach_uploads(world, request.body.get("uploads") or [], ticket["id"], "tickets")
    set_status(world, ticket, status)
    if ticket["description"]:
        make_thread(
            world,
            ticketId=ticket["id"],
            authorId=ticket["contactId"],
            channel=ticket["channel"].upper(),
            content=ticket["description"],
            direction="in",
            fromEmailAddress=ticket["email"],
            isDescriptionThread=True,
        )
    return single_response(request, serialize_ticket(world, ticket))


def _contact(world: World, body: JsonObject) -> str:
    """The id of the contact that stands in the body as an object: found by its mail address, or made."""
    if "contact" not in body:
        raise missing_field("contactId")
    wanted = body["contact"]
    known = world.contacts.where(lambda contact: contact["email"] == wanted.get("email"))
    return str((known[0] if known else make_contact(world, **wanted))["id"])


@handles("updateTicket")
def update_ticket(request: ApiRequest) -> ResponseBody:
    ticket = request.world.tickets.get(request.parent)
    change_ticket(request.world, ticket, _values(request))
    return single_response(request, serialize_ticket(request.world, ticket))


def change_ticket(world: World, ticket: Record, values: JsonObject) -> None:
    """Give a ticket new values. Raises SandboxError, and then changes nothing."""
    check_change(world, ticket, values)
    department = (ticket | values)["departmentId"]
    lost = left_behind(world, ticket, department) if department != ticket["departmentId"] else {}
    values = {**lost, **values}
    status = values.pop("status", ticket["status"])
    if values.get("assigneeId", ticket["assigneeId"]) != ticket["assigneeId"]:
        ticket["reassignCount"] += 1
    for name in ("cf", "customFields"):
        if name in values:
            values[name] = ticket[name] | (values[name] or {})
    ticket.update(values, modifiedTime=world.now(), modifiedBy=world.me)
    set_status(world, ticket, status)


def check_change(world: World, ticket: Record, values: JsonObject) -> None:
    """Raises SandboxError where a ticket cannot have these new values."""
    after = ticket | values
    check_mandatory(world, "tickets", values)
    check_status(world, after["status"])
    check_values(world, values, after["departmentId"])


def _values(request: ApiRequest) -> JsonObject:
    """The body fields that a ticket keeps."""
    return {name: value for name, value in normalized(request.world, request.body).items() if name not in NOT_STORED}
