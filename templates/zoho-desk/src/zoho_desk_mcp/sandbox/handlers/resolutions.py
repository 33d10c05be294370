"""Resolutions: the note that says how a ticket was solved, and its earlier versions."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.briefs import agent_brief
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.types import JsonObject, Record


def _details(call: Call, resolution: Record) -> JsonObject:
    return {**resolution, "author": agent_brief(call.world, resolution["authorId"])}


@handles("getTicketResolution")
def get_resolution(call: Call) -> Reply:
    ticket, resolutions = call.world.tickets.get(call.parent), call.world.resolutions.of(call.parent)
    if ticket["resolution"] is None:
        return None
    values = {"authorId": ticket["modifiedBy"], "modifiedTime": ticket["modifiedTime"]}
    return single(
        call, _details(call, (resolutions[-1] if resolutions else values) | {"content": ticket["resolution"]})
    )


@handles("updateTicketResolution")
def update_resolution(call: Call) -> Reply:
    world, content = call.world, call.body["content"]
    values = {"content": content, "authorId": world.me, "modifiedTime": world.now()}
    resolution = world.resolutions.add({"id": world.new_id(), "ticketId": call.parent, **values})
    world.tickets.get(call.parent)["resolution"] = content
    return single(call, _details(call, resolution))


@handles("deleteTicketResolution")
def delete_resolution(call: Call) -> Reply:
    call.world.tickets.get(call.parent)["resolution"] = None
    return None


@handles("getTicketResolutionHistory")
def list_resolutions(call: Call) -> Reply:
    return listing(call, [_details(call, one) for one in call.world.resolutions.of(call.parent)], "-modifiedTime")
