"""Numbers of tickets: in all, by field, by view, by agent, by contact or account."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from zoho_desk_mcp.sandbox.handlers.tickets import serialize_all
from zoho_desk_mcp.sandbox.history import average, first_response_time, resolution_time, response_times, span_text
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.ticket_filters import filtered, view_test
from zoho_desk_mcp.sandbox.types import Json, JsonObject, Record
from zoho_desk_mcp.sandbox.world import parse_time

FLAGS = {"spam": "isSpam", "escalated": "isEscalated", "overDue": "isOverDue"}
STATUS_TYPE_WORDS = {"Open": "OPEN", "On Hold": "ONHOLD", "Closed": "CLOSED"}


@handles("getTicketsCount")
def count_tickets(request: ApiRequest) -> ResponseBody:
    return {"count": str(len(filtered(request, serialize_all(request.world))))}


@handles("ticketsCountByFieldValues")
def count_by_field(request: ApiRequest) -> ResponseBody:
    tickets = filtered(request, serialize_all(request.world))
    if not tickets:
        return None
    return {"count": str(len(tickets))} | {name: _by_field(tickets, name) for name in request.words("field")}


def _by_field(tickets: list[JsonObject], name: str) -> Json:
    if name in FLAGS:
        return str(sum(bool(ticket[FLAGS[name]]) for ticket in tickets))
    numbers = Counter(ticket[name] for ticket in tickets)
    words = STATUS_TYPE_WORDS if name == "statusType" else {}
    return [{"value": words.get(value, value), "count": str(number)} for value, number in numbers.most_common()]


@handles("getTicketQueueViewCount")
def count_view(request: ApiRequest) -> ResponseBody:
    agent = request.query.get("agentId")
    test = view_test(request.world, request.query["viewId"])
    tickets = [ticket for ticket in filtered(request, serialize_all(request.world)) if test(ticket)]
    return {"count": str(len([ticket for ticket in tickets if agent in (None, ticket["assigneeId"])]))}


@handles("getAgentsTicketsCount")
def count_by_agent(request: ApiRequest) -> ResponseBody:
    tickets = filtered(request, serialize_all(request.world))
    agents = [request.world.agents.find(agent) for agent in request.words("agentIds")]
    return {"data": [_of_agent(tickets, agent) for agent in agents if agent]}


def _of_agent(tickets: list[JsonObject], agent: Record) -> JsonObject:
    own = [ticket for ticket in tickets if ticket["assigneeId"] == agent["id"] and ticket["statusType"] != "Closed"]
    soon = datetime.now(UTC) + timedelta(hours=1)
    due_soon = [
        ticket
        for ticket in own
        if ticket["dueDate"] and not ticket["isOverDue"] and parse_time(ticket["dueDate"]) < soon
    ]
    return {
        "agentId": agent["id"],
        "channel": [],
        "dueIn1HrCount": str(len(due_soon)),
        "isOnline": agent["isOnline"],
        "onholdCount": str(sum(ticket["statusType"] == "On Hold" for ticket in own)),
        "openCount": str(sum(ticket["statusType"] == "Open" for ticket in own)),
        "overDueCount": str(sum(ticket["isOverDue"] for ticket in own)),
    }


@handles("getContactStatistics", "getAccountStatistics")
def get_statistics(request: ApiRequest) -> ResponseBody:
    """A contact's or an account's tickets in numbers."""
    world = request.world
    field, parent = next(iter(request.path.items()))
    tickets = [ticket for ticket in filtered(request, serialize_all(request.world)) if ticket[field] == parent]
    types = Counter(ticket["statusType"] for ticket in tickets)
    return {
        "channelWiseCount": {
            channel: str(number) for channel, number in Counter(t["channel"] for t in tickets).items()
        },
        "closedTickets": str(types["Closed"]),
        "customerHappiness": {"badCount": "0", "goodCount": "0", "okCount": "0"},
        "escalatedTickets": str(sum(ticket["isEscalated"] for ticket in tickets)),
        "firstResponseTime": span_text(average(_spans(first_response_time(world, ticket) for ticket in tickets))),
        "onholdTickets": str(types["On Hold"]),
        "openTickets": str(types["Open"]),
        "overdueTickets": str(sum(ticket["isOverDue"] for ticket in tickets)),
        "resolutionTime": span_text(average(_spans(resolution_time(ticket) for ticket in tickets))),
        "responseTime": span_text(average(span for ticket in tickets for _, span in response_times(world, ticket))),
        "spamTickets": str(sum(ticket["isSpam"] for ticket in tickets)),
        "totalTickets": str(len(tickets)),
    }


def _spans(spans: Iterable[timedelta | None]) -> list[timedelta]:
    return [span for span in spans if span is not None]
