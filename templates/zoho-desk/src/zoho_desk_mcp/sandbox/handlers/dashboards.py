"""Dashboards: the figures of all tickets over a period, by day, hour, channel or agent. Spam is left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from zoho_desk_mcp.sandbox.embedded import full_name
from zoho_desk_mcp.sandbox.history import (
    average,
    first_response_time,
    reopenings,
    replies,
    resolution_time,
    response_times,
    span_text,
    status_changes,
    was_unresolved,
)
from zoho_desk_mcp.sandbox.periods import DAY, Period, requested_period
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.statuses import ON_HOLD
from zoho_desk_mcp.sandbox.types import JsonObject, Record
from zoho_desk_mcp.sandbox.world import World, parse_time

FILTERS = {"agentId": "assigneeId", "channel": "channel", "departmentId": "departmentId", "teamId": "teamId"}
"""Query parameter -> the ticket's field that must hold one of its values."""
UNASSIGNED = "Unassigned"


class Event(NamedTuple):
    """Something that is counted: when it happened, to which ticket, and how long it took."""

    time: datetime
    ticket: Record
    span: timedelta | None = None


class Group(NamedTuple):
    """What events are counted by: its value, and the agent's id where it is one."""

    value: str
    reference: str | None = None


def _tickets(request: ApiRequest) -> list[Record]:
    """The tickets that the filters let through."""
    wanted = {field: request.words(name) for name, field in FILTERS.items() if name in request.query}
    return request.world.tickets.where(
        lambda ticket: not ticket["isSpam"] and all(ticket[field] in values for field, values in wanted.items())
    )


def _group(request: ApiRequest, event: Event) -> Group:
    match request.query["groupBy"]:
        case "channel":
            return Group(event.ticket["channel"])
        case "agent":
            agent = request.world.agents.find(event.ticket["assigneeId"])
            return Group(full_name(agent), agent["id"]) if agent else Group(UNASSIGNED)
        case "hour":
            return Group(f"{event.time:%Y-%m-%d %H}:00")
    return Group(f"{event.time:%Y-%m-%d}")


def _grouped(request: ApiRequest, events: Iterable[Event], period: Period) -> dict[Group, list[Event]]:
    """The events by group. By date, every day of the period is there."""
    groups: defaultdict[Group, list[Event]] = defaultdict(list)
    if request.query["groupBy"] == "date":
        groups |= {Group(str(day)): [] for day in period.days()}
    for event in events:
        groups[_group(request, event)].append(event)
    return dict(sorted(groups.items(), key=lambda item: item[0].value))


def _counts(request: ApiRequest, events: Iterable[Event], noun: str = "ticket") -> JsonObject:
    """The number of events in the period, in all, a day, and by group."""
    period = requested_period(request)
    found = [event for event in events if event.time in period]
    return {
        "avg": f"{len(found) / len(period.days()):.2f}" if period.days() else "0.00",
        "groupedBy": request.query["groupBy"],
        f"{noun}Count": [
            {"count": str(len(members)), "referenceValue": group.reference, "value": group.value}
            for group, members in _grouped(request, found, period).items()
        ],
        f"total{noun.capitalize()}Count": str(len(found)),
    }


def _times(request: ApiRequest, events: Iterable[Event], noun: str = "ticket") -> JsonObject:
    """How long the events of the period took. The times of agents and of the clock are the same in the sandbox."""
    period = requested_period(request)
    found = [event for event in events if event.time in period]
    total = _average(found)
    return {
        "groupedBy": request.query["groupBy"],
        "timeData": [
            {
                "avgAgentTime": _average(members),
                "avgSystemTime": _average(members),
                "referenceValue": group.reference,
                f"{noun}Count": str(len(members)),
                "value": group.value,
            }
            for group, members in _grouped(request, found, period).items()
        ],
        "totalAvgAgentTime": total,
        "totalAvgSystemTime": total,
        f"total{noun.capitalize()}Count": str(len(found)),
    }


def _average(events: Iterable[Event]) -> str | None:
    return span_text(average(event.span for event in events if event.span is not None))


@handles("getCreatedTickets")
def count_created(request: ApiRequest) -> ResponseBody:
    return _counts(request, [Event(parse_time(ticket["createdTime"]), ticket) for ticket in _tickets(request)])


def _solved(request: ApiRequest) -> list[Event]:
    return [
        Event(parse_time(ticket["closedTime"]), ticket, resolution_time(ticket))
        for ticket in _tickets(request)
        if ticket["closedTime"]
    ]


@handles("getSolvedTickets")
def count_solved(request: ApiRequest) -> ResponseBody:
    return _counts(request, _solved(request))


@handles("getResolutionTime")
def time_to_resolve(request: ApiRequest) -> ResponseBody:
    return _times(request, _solved(request))


@handles("getReopenedTickets")
def count_reopened(request: ApiRequest) -> ResponseBody:
    return _counts(
        request,
        [Event(time, ticket) for ticket in _tickets(request) for time in reopenings(request.world, ticket)],
    )


@handles("getOnholdTickets")
def count_put_on_hold(request: ApiRequest) -> ResponseBody:
    return _counts(
        request,
        [
            Event(change.time, ticket)
            for ticket in _tickets(request)
            for change in status_changes(request.world, ticket)
            if change.after == ON_HOLD
        ],
    )


@handles("getBacklogTickets")
def count_backlog(request: ApiRequest) -> ResponseBody:
    """Those unresolved at the end of each day; by channel or agent, at the end of the period."""
    period, tickets = requested_period(request), _tickets(request)
    moments = [_end_of_day(period, number) for number in range(len(period.days()))]
    if request.query["groupBy"] != "date":
        moments = moments[-1:]
    return _counts(
        request,
        [
            Event(moment, ticket)
            for moment in moments
            for ticket in tickets
            if was_unresolved(request.world, ticket, moment)
        ],
    )


def _end_of_day(period: Period, number: int) -> datetime:
    """The last moment of a day of the period, or of the period itself."""
    midnight = parse_time(f"{period.days()[number]}T00:00:00Z") + DAY
    return min(midnight, period.end) - timedelta(microseconds=1)


@handles("getResponseCount")
def count_responses(request: ApiRequest) -> ResponseBody:
    world = request.world
    sent = [
        Event(parse_time(one["createdTime"]), ticket) for ticket in _tickets(request) for one in replies(world, ticket)
    ]
    return _counts(request, sent, "response")


@handles("getResponseTime")
def time_to_respond(request: ApiRequest) -> ResponseBody:
    find = _first_responses if request.flag("isFirstResponse") else _responses
    return _times(request, [event for ticket in _tickets(request) for event in find(request.world, ticket)], "response")


def _first_responses(world: World, ticket: Record) -> list[Event]:
    span = first_response_time(world, ticket)
    return [] if span is None else [Event(parse_time(ticket["createdTime"]) + span, ticket, span)]


def _responses(world: World, ticket: Record) -> list[Event]:
    return [Event(parse_time(one["createdTime"]), ticket, span) for one, span in response_times(world, ticket)]
