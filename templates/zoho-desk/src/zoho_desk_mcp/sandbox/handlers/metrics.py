"""How long a ticket took, and how much there was to say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from zoho_desk_mcp.sandbox.embedded import embedded_agent
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.types import JsonObject, Record
from zoho_desk_mcp.sandbox.world import parse_time, timestamp


@handles("getTicketsMetrics")
def get_metrics(request: ApiRequest) -> ResponseBody:
    ticket = request.world.tickets.get(request.parent)
    threads = request.world.threads.of(request.parent)
    outgoing = [thread for thread in threads if thread["direction"] == "out" and thread["status"] == "SUCCESS"]
    first = _since_creation(ticket, outgoing[0]["createdTime"]) if outgoing else None
    last = _since_creation(ticket, outgoing[-1]["createdTime"]) if outgoing else None
    return {
        "agentsHandled": _agents(request, ticket),
        "firstResponseTime": first,
        "outgoingCount": str(len(outgoing)),
        "reassignCount": str(ticket["reassignCount"]),
        "reopenCount": str(ticket["reopenCount"]),
        "resolutionTime": _since_creation(ticket, ticket["closedTime"]) if ticket["closedTime"] else None,
        "responseCount": str(len(outgoing)),
        "stagingData": _stages(ticket),
        "threadCount": str(len(threads)),
        "totalResponseTime": last,
    }


def _agents(request: ApiRequest, ticket: Record) -> list[JsonObject]:
    agent = embedded_agent(request.world, ticket["assigneeId"])
    now = request.world.now()
    return (
        [{"agentId": agent["id"], "agentName": agent["name"], "handlingTime": _since_creation(ticket, now)}]
        if agent
        else []
    )


def _stages(ticket: Record) -> list[JsonObject]:
    """Each status that the ticket had, and for how long."""
    since = ticket["stages"][-1]["until"] if ticket["stages"] else ticket["createdTime"]
    present = {"status": ticket["status"], "since": since, "until": timestamp(datetime.now(UTC))}
    return [
        {"status": stage["status"], "handledTime": _span(parse_time(stage["until"]) - parse_time(stage["since"]))}
        for stage in (*ticket["stages"], present)
    ]


def _since_creation(ticket: Record, moment: str) -> str:
    return _span(parse_time(moment) - parse_time(ticket["createdTime"]))


def _span(span: timedelta) -> str:
    """A span as Zoho writes it: `07:30 hrs`."""
    minutes = max(0, int(span.total_seconds()) // 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d} hrs"
