"""Agents who follow a ticket, a contact or an account."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.body_values import normalized
from zoho_desk_mcp.sandbox.embedded import embedded_agent
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response

OWNERS = ("Ticket", "Contact", "Account")


@handles(*(f"get{owner}Followers" for owner in OWNERS))
def list_followers(request: ApiRequest) -> ResponseBody:
    module = request.operation.segments[2]
    followers = [embedded_agent(request.world, agent) for agent in request.world.followers[request.parent]]
    response = list_response(request, [{**agent, "following": module} for agent in followers if agent])
    return response and {"data": response["data"]}


@handles(*(f"add{owner}Followers" for owner in OWNERS))
def add_followers(request: ApiRequest) -> ResponseBody:
    followers = request.world.followers[request.parent]
    ids = normalized(request.world, request.body)["followerIds"]
    followers.extend(agent for agent in dict.fromkeys(ids) if agent not in followers)
    return None


@handles(*(f"remove{owner}Followers" for owner in OWNERS))
def remove_followers(request: ApiRequest) -> ResponseBody:
    gone = normalized(request.world, request.body)["followerIds"]
    followers = request.world.followers[request.parent]
    followers[:] = [agent for agent in followers if agent not in gone]
    return None
