"""Tags of tickets. They are put on and taken off by name."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, shaped
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.errors import not_found
from zoho_desk_mcp.sandbox.making import tag_named
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.types import JsonObject, Record

RECENT = 5


def _tags_of(call: Call) -> list[Record]:
    return [call.world.tags.get(tag) for tag in call.world.tickets.get(call.parent)["tagIds"]]


def _department_tags(call: Call) -> list[JsonObject]:
    """The tags that the department's tickets carry, with their number."""
    department = call.query["departmentId"]
    tickets = call.world.tickets.where(lambda ticket: ticket["departmentId"] == department)
    carried = [tag for ticket in tickets for tag in ticket["tagIds"]]
    return [{**tag, "ticketCount": str(carried.count(tag["id"]))} for tag in call.world.tags if tag["id"] in carried]


@handles("getTagsByTicket")
def list_tags_of_ticket(call: Call) -> Reply:
    return {"tags": shaped(call.operation.answer["tags"], _tags_of(call))}


@handles("associateTagsToTicket")
def add_tags(call: Call) -> Reply:
    ticket = call.world.tickets.get(call.parent)
    for name in call.body["tags"]:
        tag = tag_named(call.world, name)
        if tag["id"] not in ticket["tagIds"]:
            ticket["tagIds"].append(tag["id"])
    return listing(call, _tags_of(call))


@handles("dissociateTagsFromTicket")
def remove_tags(call: Call) -> Reply:
    ticket = call.world.tickets.get(call.parent)
    names = {name.casefold() for name in call.body["tags"]}
    gone = {tag["id"] for tag in _tags_of(call) if tag["name"].casefold() in names}
    ticket["tagIds"] = [tag for tag in ticket["tagIds"] if tag not in gone]
    return None


@handles("listTicketTags")
def list_tags(call: Call) -> Reply:
    return listing(call, _department_tags(call), "-count")


@handles("searchTags")
def search_tags(call: Call) -> Reply:
    wanted = call.query.get("searchVal", "").strip("*").casefold()
    return listing(call, [tag for tag in _department_tags(call) if wanted in tag["name"].casefold()])


@handles("getRecentTags")
def list_recent_tags(call: Call) -> Reply:
    recent = call.world.recent_tags
    tags = [tag for tag in _department_tags(call) if tag["id"] in recent]
    return listing(call, sorted(tags, key=lambda tag: recent.index(tag["id"]))[:RECENT])


@handles("addRecentTag")
def add_recent_tag(call: Call) -> Reply:
    recent = call.world.recent_tags
    call.world.recent_tags = [call.parent, *(tag for tag in recent if tag != call.parent)]
    return None


@handles("replaceTag")
def replace_tag(call: Call) -> Reply:
    new = str(call.body["id"])
    if new not in call.world.tags:
        raise not_found()
    for ticket in call.world.tickets:
        ticket["tagIds"] = list(dict.fromkeys(new if tag == call.parent else tag for tag in ticket["tagIds"]))
    call.world.tags.remove(call.parent)
    return None
