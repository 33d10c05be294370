"""Tickets: listing, searching, reading, creating, changing."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.bodies import cleaned
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.details import ticket_details
from zoho_desk_mcp.sandbox.errors import missing_field
from zoho_desk_mcp.sandbox.making import make_contact, make_thread, make_ticket
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.search import matching
from zoho_desk_mcp.sandbox.statuses import check_status, set_status
from zoho_desk_mcp.sandbox.ticket_filters import filtered
from zoho_desk_mcp.sandbox.ticket_rules import check_values, left_behind
from zoho_desk_mcp.sandbox.types import JsonObject, Record
from zoho_desk_mcp.sandbox.world import World

NEWEST_FIRST = "-createdTime"
NOT_STORED = frozenset({"contact", "uploads", "ticketCreationType", "clonedTicketId", "sharedDepartments", "blueprint"})
"""Body fields that say how to make a ticket, or that the sandbox does not follow."""


def all_details(world: World) -> list[JsonObject]:
    """Every ticket that is not in the bin, as callers see it."""
    return [ticket_details(world, ticket) for ticket in world.tickets]


@handles("getTickets", "getAssociatedTickets")
def list_tickets(call: Call) -> Reply:
    found = [ticket for ticket in filtered(call, all_details(call.world)) if not ticket["isSpam"]]
    return listing(call, found, NEWEST_FIRST)


@handles("getArchivedTickets")
def list_archived(call: Call) -> Reply:
    found = [ticket for ticket in filtered(call, all_details(call.world)) if ticket["isArchived"]]
    answer = listing(call, found, NEWEST_FIRST)
    return answer and answer | {"pagination": {"next": None, "prev": None}}


@handles("getTicketsByAccount", "getTicketsByContact", "getTicketsByProduct")
def list_tickets_of(call: Call) -> Reply:
    field, parent = next(iter(call.path.items()))
    found = [ticket for ticket in all_details(call.world) if ticket[field] == parent]
    return listing(call, filtered(call, found), NEWEST_FIRST)


@handles("getTicketsByTag")
def list_tickets_with_tag(call: Call) -> Reply:
    found = [ticket for ticket in all_details(call.world) if call.parent in ticket["tagIds"]]
    return listing(call, filtered(call, found), NEWEST_FIRST)


@handles("searchTickets")
def search_tickets(call: Call) -> Reply:
    return listing(call, matching(call, all_details(call.world)), "-modifiedTime")


@handles("getTicket")
def get_ticket(call: Call) -> Reply:
    return single(call, ticket_details(call.world, call.world.tickets.get(call.parent)))


@handles("createTicket")
def create_ticket(call: Call) -> Reply:
    world, values = call.world, _values(call)
    if not values.get("departmentId"):
        raise missing_field("departmentId")
    status = values.pop("status", "Open")
    check_status(world, status)
    check_values(world, values, values["departmentId"])
    if not values.get("contactId"):
        values["contactId"] = _contact(world, call.body)
    ticket = make_ticket(world, **values)
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
    return single(call, ticket_details(world, ticket))


def _contact(world: World, body: JsonObject) -> str:
    """The id of the contact that stands in the body as an object: found by its mail address, or made."""
    if "contact" not in body:
        raise missing_field("contactId")
    wanted = body["contact"]
    known = world.contacts.where(lambda contact: contact["email"] == wanted.get("email"))
    return str((known[0] if known else make_contact(world, **wanted))["id"])


@handles("updateTicket")
def update_ticket(call: Call) -> Reply:
    ticket = call.world.tickets.get(call.parent)
    change_ticket(call.world, ticket, _values(call))
    return single(call, ticket_details(call.world, ticket))


def change_ticket(world: World, ticket: Record, values: JsonObject) -> None:
    """Give a ticket new values. Raises DeskError, and then changes nothing."""
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
    """Raises DeskError where a ticket cannot have these new values."""
    after = ticket | values
    check_status(world, after["status"])
    check_values(world, values, after["departmentId"])


def _values(call: Call) -> JsonObject:
    """The body fields that a ticket keeps."""
    return {name: value for name, value in cleaned(call.world, call.body).items() if name not in NOT_STORED}
