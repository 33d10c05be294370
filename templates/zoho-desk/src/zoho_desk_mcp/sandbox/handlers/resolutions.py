"""Resolutions: the note that says how a ticket was solved, and its earlier versions."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.embedded import embedded_agent
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.types import JsonObject, Record


def _details(request: ApiRequest, resolution: Record) -> JsonObject:
    return {**resolution, "author": embedded_agent(request.world, resolution["authorId"])}


@handles("getTicketResolution")
def get_resolution(request: ApiRequest) -> ResponseBody:
    ticket, resolutions = request.world.tickets.get(request.parent), request.world.resolutions.of(request.parent)
    if ticket["resolution"] is None:
        return None
    values = {"authorId": ticket["modifiedBy"], "modifiedTime": ticket["modifiedTime"]}
    return single_response(
        request, _details(request, (resolutions[-1] if resolutions else values) | {"content": ticket["resolution"]})
    )


@handles("updateTicketResolution")
def update_resolution(request: ApiRequest) -> ResponseBody:
    world, content = request.world, request.body["content"]
    values = {"content": content, "authorId": world.me, "modifiedTime": world.now()}
    resolution = world.resolutions.add({"id": world.new_id(), "ticketId": request.parent, **values})
    world.tickets.get(request.parent)["resolution"] = content
    return single_response(request, _details(request, resolution))


@handles("deleteTicketResolution")
def delete_resolution(request: ApiRequest) -> ResponseBody:
    request.world.tickets.get(request.parent)["resolution"] = None
    return None


@handles("getTicketResolutionHistory")
def list_resolutions(request: ApiRequest) -> ResponseBody:
    return list_response(
        request, [_details(request, one) for one in request.world.resolutions.of(request.parent)], "-modifiedTime"
    )
