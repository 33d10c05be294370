"""The figures of one ticket: how long it took, and how many messages there were."""

from __future__ import annotations

from datetime import timedelta

from zoho_desk_mcp.sandbox.embedded import embedded_agent
from zoho_desk_mcp.sandbox.history import (
    first_response_time,
    replies,
    resolution_time,
    response_times,
    since_creation,
    span_text,
)
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.types import JsonObject, Record
from zoho_desk_mcp.sandbox.world import World, parse_time


@handles("getTicketsMetrics")
def get_metrics(request: ApiRequest) -> ResponseBody:
    world = request.world
    ticket = world.tickets.get(request.parent)
    sent = replies(world, ticket)
    waits = [wait for _, wait in response_times(world, ticket)]
    return {
        "agentsHandled": _agents(world, ticket),
        "firstResponseTime": span_text(first_response_time(world, ticket)),
        "outgoingCount": str(len(sent)),
        "reassignCount": str(ticket["reassignCount"]),
        "reopenCount": str(ticket["reopenCount"]),
        "resolutionTime": span_text(resolution_time(ticket)),
        "responseCount": str(len(waits)),
        "stagingData": _stages(world, ticket),
        "threadCount": str(len(world.threads.of(ticket["id"]))),
        "totalResponseTime": span_text(sum(waits, timedelta())) if waits else None,
    }


def _agents(world: World, ticket: Record) -> list[JsonObject]:
    """The assignee, who handles the ticket until it is closed."""
    agent = embedded_agent(world, ticket["assigneeId"])
    if agent is None:
        return []
    handled = since_creation(ticket, ticket["closedTime"] or world.now())
    return [{"agentId": agent["id"], "agentName": agent["name"], "handlingTime": span_text(handled)}]


def _stages(world: World, ticket: Record) -> list[JsonObject]:
    """Each status that the ticket had, and for how long."""
    since = ticket["stages"][-1]["until"] if ticket["stages"] else ticket["createdTime"]
    present = {"status": ticket["status"], "since": since, "until": world.now()}
    return [
        {"status": stage["status"], "handledTime": span_text(parse_time(stage["until"]) - parse_time(stage["since"]))}
        for stage in (*ticket["stages"], present)
    ]
