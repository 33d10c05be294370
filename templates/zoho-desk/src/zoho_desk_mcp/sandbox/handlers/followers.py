"""Agents who follow a ticket, a contact or an account."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing
from zoho_desk_mcp.sandbox.bodies import cleaned
from zoho_desk_mcp.sandbox.briefs import agent_brief
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.registry import Reply, handles

OWNERS = ("Ticket", "Contact", "Account")


@handles(*(f"get{owner}Followers" for owner in OWNERS))
def list_followers(call: Call) -> Reply:
    module = call.operation.segments[2]
    followers = [agent_brief(call.world, agent) for agent in call.world.followers[call.parent]]
    answer = listing(call, [{**agent, "following": module} for agent in followers if agent])
    return answer and {"data": answer["data"]}


@handles(*(f"add{owner}Followers" for owner in OWNERS))
def add_followers(call: Call) -> Reply:
    followers = call.world.followers[call.parent]
    ids = cleaned(call.world, call.body)["followerIds"]
    followers.extend(agent for agent in dict.fromkeys(ids) if agent not in followers)
    return None


@handles(*(f"remove{owner}Followers" for owner in OWNERS))
def remove_followers(call: Call) -> Reply:
    gone = cleaned(call.world, call.body)["followerIds"]
    followers = call.world.followers[call.parent]
    followers[:] = [agent for agent in followers if agent not in gone]
    return None


@handles("followEntity")
def follow(call: Call) -> Reply:
    followers = call.world.followers[call.path["entityId"]]
    if call.world.me not in followers:
        followers.append(call.world.me)
    return None


@handles("unfollowEntity")
def unfollow(call: Call) -> Reply:
    followers = call.world.followers[call.path["entityId"]]
    if call.world.me in followers:
        followers.remove(call.world.me)
    return None
