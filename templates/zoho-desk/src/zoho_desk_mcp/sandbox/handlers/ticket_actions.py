"""What is done to tickets, to one or to many at once: trash, spam, close, move, merge, split."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.body_values import normalized
from zoho_desk_mcp.sandbox.bulk_actions import results, trash
from zoho_desk_mcp.sandbox.errors import invalid_field
from zoho_desk_mcp.sandbox.factories import make_ticket
from zoho_desk_mcp.sandbox.handlers.tickets import change_ticket, check_change
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import single_response
from zoho_desk_mcp.sandbox.serializers import serialize_ticket
from zoho_desk_mcp.sandbox.statuses import CLOSED, set_status
from zoho_desk_mcp.sandbox.types import Json, Record

MAX_MERGED = 5
BULK_FIELDS_TEXT = (
    "accountId assigneeId category channel classification contactId departmentId description dueDate email "
    "language phone priority productId resolution status subCategory subject teamId"
)
BULK_FIELDS = frozenset(BULK_FIELDS_TEXT.split())
"""The fields that can be set on many tickets at once."""


def _tickets(request: ApiRequest, name: str = "ids") -> list[Record]:
    """The tickets that the body names. Raises SandboxError where one does not exist."""
    return [request.world.tickets.get(str(one)) for one in request.body[name]]


@handles("deleteTicket")
def move_to_trash(request: ApiRequest) -> ResponseBody:
    trash(request.world, request.world.tickets, request.body["ticketIds"])
    return None


@handles("deleteSpamTickets")
def delete_spam(request: ApiRequest) -> ResponseBody:
    tickets = request.world.tickets

    def delete(ticket_id: str) -> bool:
        if ticket_id not in tickets or not tickets.get(ticket_id)["isSpam"]:
            return False
        tickets.remove(ticket_id)
        return True

    return results(request.body["ticketIds"], delete)


@handles("deleteAllSpamTickets")
def empty_spam(request: ApiRequest) -> ResponseBody:
    department = str(request.body.get("departmentId", request.query.get("departmentId", "")))
    for ticket in request.world.tickets.where(lambda one: one["isSpam"] and one["departmentId"] == department):
        request.world.tickets.remove(ticket["id"])
    return None


@handles("markTicketAsSpam")
def mark_spam(request: ApiRequest) -> ResponseBody:
    for ticket in _tickets(request):
        ticket["isSpam"] = request.body["isSpam"]
    return None


@handles("closeTickets")
def close(request: ApiRequest) -> ResponseBody:
    for ticket in _tickets(request):
        set_status(request.world, ticket, CLOSED)
        ticket["modifiedTime"] = request.world.now()
    return None


@handles("bulkUpdateTickets")
def update_many(request: ApiRequest) -> ResponseBody:
    name, value = request.body["fieldName"], request.body.get("fieldValue")
    tickets = _tickets(request)
    if request.body.get("isCustomField") or name.startswith("cf_"):
        values: dict[str, Json] = {"cf": {name: value}}
    elif name not in BULK_FIELDS:
        raise invalid_field("fieldName", f"The field '{name}' cannot be set on many tickets.")
    else:
        values = normalized(request.world, {name: value})
    for ticket in tickets:
        check_change(request.world, ticket, values)
    for ticket in tickets:
        change_ticket(request.world, ticket, values)
    return None


@handles("moveTicket")
def move(request: ApiRequest) -> ResponseBody:
    values = normalized(request.world, {"departmentId": request.query["departmentId"]})
    change_ticket(request.world, request.world.tickets.get(request.parent), values)
    return None


@handles("markTicketAsRead")
def mark_read(request: ApiRequest) -> ResponseBody:
    request.world.tickets.get(request.parent)["isRead"] = True
    return None


@handles("markTicketAsUnRead")
def mark_unread(request: ApiRequest) -> ResponseBody:
    request.world.tickets.get(request.parent)["isRead"] = False
    return None


@handles("mergeTicket")
def merge(request: ApiRequest) -> ResponseBody:
    """The others' messages, comments and times go to this ticket; then they go to the bin."""
    world, ticket, others = request.world, request.world.tickets.get(request.parent), _tickets(request)
    if len(others) > MAX_MERGED or ticket in others:
        raise invalid_field("ids", f"Name at most {MAX_MERGED} tickets, and not the ticket itself.")
    sources = {other["id"]: other for other in others}
    for field, source in request.body.get("source", {}).items():
        if str(source) in sources and field in ticket:
            ticket[field] = sources[str(source)][field]
    for other in others:
        for table in (world.threads, world.comments, world.time_entries, world.attachments):
            for record in table.of(other["id"]):
                table.move(record, ticket["id"])
    trash(world, world.tickets, list(sources))
    ticket["modifiedTime"] = world.now()
    return single_response(request, serialize_ticket(world, ticket))


@handles("splitThreadIntoNewTicket")
def split(request: ApiRequest) -> ResponseBody:
    world, ticket = request.world, request.world.tickets.get(request.parent)
    thread = world.threads.get(request.path["threadId"], request.parent)
    kept = ("subject", "departmentId", "contactId", "channel", "priority", "productId", "category", "assigneeId")
    values = {name: ticket[name] for name in kept}
    new = make_ticket(world, **values, description=thread["content"], sourceTicket={"id": ticket["id"]})
    world.threads.move(thread, new["id"])
    return single_response(request, serialize_ticket(world, new))
