"""Tags of tickets. They are put on and taken off by name."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.errors import not_found
from zoho_desk_mcp.sandbox.factories import tag_named
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, select_fields
from zoho_desk_mcp.sandbox.types import JsonObject, Record

RECENT = 5


def _tags_of(request: ApiRequest) -> list[Record]:
    return [request.world.tags.get(tag) for tag in request.world.tickets.get(request.parent)["tagIds"]]


def _department_tags(request: ApiRequest) -> list[JsonObject]:
    """The tags that the department's tickets carry, with their number."""
    department = request.query["departmentId"]
    tickets = request.world.tickets.where(lambda ticket: ticket["departmentId"] == department)
    carried = [tag for ticket in tickets for tag in ticket["tagIds"]]
    return [{**tag, "ticketCount": str(carried.count(tag["id"]))} for tag in request.world.tags if tag["id"] in carried]


@handles("getTagsByTicket")
def list_tags_of_ticket(request: ApiRequest) -> ResponseBody:
    return {"tags": select_fields(request.operation.response["tags"], _tags_of(request))}


@handles("associateTagsToTicket")
def add_tags(request: ApiRequest) -> ResponseBody:
    ticket = request.world.tickets.get(request.parent)
    for name in request.body["tags"]:
        tag = tag_named(request.world, name)
        if tag["id"] not in ticket["tagIds"]:
            ticket["tagIds"].append(tag["id"])
    return list_response(request, _tags_of(request))


@handles("dissociateTagsFromTicket")
def remove_tags(request: ApiRequest) -> ResponseBody:
    ticket = request.world.tickets.get(request.parent)
    names = {name.casefold() for name in request.body["tags"]}
    gone = {tag["id"] for tag in _tags_of(request) if tag["name"].casefold() in names}
    ticket["tagIds"] = [tag for tag in ticket["tagIds"] if tag not in gone]
    return None


@handles("listTicketTags")
def list_tags(request: ApiRequest) -> ResponseBody:
    return list_response(request, _department_tags(request), "-count")


@handles("searchTags")
def search_tags(request: ApiRequest) -> ResponseBody:
    wanted = request.query.get("searchVal", "").strip("*").casefold()
    return list_response(request, [tag for tag in _department_tags(request) if wanted in tag["name"].casefold()])


@handles("getRecentTags")
def list_recent_tags(request: ApiRequest) -> ResponseBody:
    recent = request.world.recent_tags
    tags = [tag for tag in _department_tags(request) if tag["id"] in recent]
    return list_response(request, sorted(tags, key=lambda tag: recent.index(tag["id"]))[:RECENT])


@handles("addRecentTag")
def add_recent_tag(request: ApiRequest) -> ResponseBody:
    recent = request.world.recent_tags
    request.world.recent_tags = [request.parent, *(tag for tag in recent if tag != request.parent)]
    return None


@handles("replaceTag")
def replace_tag(request: ApiRequest) -> ResponseBody:
    new = str(request.body["id"])
    if new not in request.world.tags:
        raise not_found()
    for ticket in request.world.tickets:
        ticket["tagIds"] = list(dict.fromkeys(new if tag == request.parent else tag for tag in ticket["tagIds"]))
    request.world.tags.remove(request.parent)
    return None
