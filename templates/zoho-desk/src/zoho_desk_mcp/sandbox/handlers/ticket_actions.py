"""What is done to tickets, to one or to many at once: trash, spam, close, move, merge, split."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import single
from zoho_desk_mcp.sandbox.bodies import cleaned
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.details import ticket_details
from zoho_desk_mcp.sandbox.errors import invalid_field
from zoho_desk_mcp.sandbox.handlers.tickets import change_ticket, check_change
from zoho_desk_mcp.sandbox.making import make_ticket
from zoho_desk_mcp.sandbox.mass_actions import results, trash
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.statuses import CLOSED, set_status
from zoho_desk_mcp.sandbox.types import Json, Record

MOST_MERGED = 5
BULK_FIELDS_TEXT = (
    "accountId assigneeId category channel classification contactId departmentId description dueDate email "
    "language phone priority productId resolution status subCategory subject teamId"
)
BULK_FIELDS = frozenset(BULK_FIELDS_TEXT.split())
"""The fields that can be set on many tickets at once."""


def _tickets(call: Call, name: str = "ids") -> list[Record]:
    """The tickets that the body names. Raises DeskError where one does not exist."""
    return [call.world.tickets.get(str(one)) for one in call.body[name]]


@handles("deleteTicket")
def move_to_trash(call: Call) -> Reply:
    trash(call.world, call.world.tickets, call.body["ticketIds"])
    return None


@handles("deleteSpamTickets")
def delete_spam(call: Call) -> Reply:
    tickets = call.world.tickets

    def delete(ticket_id: str) -> bool:
        if ticket_id not in tickets or not tickets.get(ticket_id)["isSpam"]:
            return False
        tickets.remove(ticket_id)
        return True

    return results(call.body["ticketIds"], delete)


@handles("deleteAllSpamTickets")
def empty_spam(call: Call) -> Reply:
    department = str(call.body.get("departmentId", call.query.get("departmentId", "")))
    for ticket in call.world.tickets.where(lambda one: one["isSpam"] and one["departmentId"] == department):
        call.world.tickets.remove(ticket["id"])
    return None


@handles("markTicketAsSpam")
def mark_spam(call: Call) -> Reply:
    for ticket in _tickets(call):
        ticket["isSpam"] = call.body["isSpam"]
    return None


@handles("closeTickets")
def close(call: Call) -> Reply:
    for ticket in _tickets(call):
        set_status(call.world, ticket, CLOSED)
        ticket["modifiedTime"] = call.world.now()
    return None


@handles("bulkUpdateTickets")
def update_many(call: Call) -> Reply:
    name, value = call.body["fieldName"], call.body.get("fieldValue")
    tickets = _tickets(call)
    if call.body.get("isCustomField") or name.startswith("cf_"):
        values: dict[str, Json] = {"cf": {name: value}}
    elif name not in BULK_FIELDS:
        raise invalid_field("fieldName", f"The field '{name}' cannot be set on many tickets.")
    else:
        values = cleaned(call.world, {name: value})
    for ticket in tickets:
        check_change(call.world, ticket, values)
    for ticket in tickets:
        change_ticket(call.world, ticket, values)
    return None


@handles("moveTicket")
def move(call: Call) -> Reply:
    values = cleaned(call.world, {"departmentId": call.query["departmentId"]})
    change_ticket(call.world, call.world.tickets.get(call.parent), values)
    return None


@handles("markTicketAsRead")
def mark_read(call: Call) -> Reply:
    call.world.tickets.get(call.parent)["isRead"] = True
    return None


@handles("markTicketAsUnRead")
def mark_unread(call: Call) -> Reply:
    call.world.tickets.get(call.parent)["isRead"] = False
    return None


@handles("mergeTicket")
def merge(call: Call) -> Reply:
    """The others' messages, comments and times go to this ticket; then they go to the bin."""
    world, ticket, others = call.world, call.world.tickets.get(call.parent), _tickets(call)
    if len(others) > MOST_MERGED or ticket in others:
        raise invalid_field("ids", f"Name at most {MOST_MERGED} tickets, and not the ticket itself.")
    sources = {other["id"]: other for other in others}
    for field, source in call.body.get("source", {}).items():
        if str(source) in sources and field in ticket:
            ticket[field] = sources[str(source)][field]
    for other in others:
        for table in (world.threads, world.comments, world.time_entries, world.attachments):
            for record in table.of(other["id"]):
                table.move(record, ticket["id"])
    trash(world, world.tickets, list(sources))
    ticket["modifiedTime"] = world.now()
    return single(call, ticket_details(world, ticket))


@handles("splitThreadIntoNewTicket")
def split(call: Call) -> Reply:
    world, ticket = call.world, call.world.tickets.get(call.parent)
    thread = world.threads.get(call.path["threadId"], call.parent)
    kept = ("subject", "departmentId", "contactId", "channel", "priority", "productId", "category", "assigneeId")
    values = {name: ticket[name] for name in kept}
    new = make_ticket(world, **values, description=thread["content"], sourceTicket={"id": ticket["id"]})
    world.threads.move(thread, new["id"])
    return single(call, ticket_details(world, new))
