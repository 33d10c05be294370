"""Comments: on tickets, contacts, accounts and activities alike. A comment's parent is the first id in the path."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.details import comment_details
from zoho_desk_mcp.sandbox.making import make_comment
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.types import JsonObject, Record

KEPT = ("content", "contentType", "isPublic")
OWNERS = ("Ticket", "Contact", "Account", "Task", "Event", "Call")


def _names(pattern: str) -> list[str]:
    return [pattern.format(owner) for owner in OWNERS]


def _comment(call: Call) -> Record:
    return call.world.comments.get(call.path["commentId"], call.parent)


def _values(call: Call) -> JsonObject:
    values = {name: call.body[name] for name in KEPT if name in call.body}
    if "attachmentIds" in call.body:
        values["attachmentIds"] = [str(one) for one in call.body["attachmentIds"]]
    return values


@handles(*_names("get{}Comments"))
def list_comments(call: Call) -> Reply:
    comments = call.world.comments.of(call.parent)
    return listing(call, [comment_details(call.world, comment) for comment in comments], "commentedTime")


@handles(*_names("get{}Comment"))
def get_comment(call: Call) -> Reply:
    return single(call, comment_details(call.world, _comment(call)))


@handles(*_names("create{}Comment"))
def create_comment(call: Call) -> Reply:
    comment = make_comment(call.world, parentId=call.parent, **_values(call))
    return single(call, comment_details(call.world, comment))


@handles(*_names("update{}Comment"), "partialUpdateCallComment")
def update_comment(call: Call) -> Reply:
    comment = _comment(call)
    comment["versions"].append({name: comment[name] for name in comment if name != "versions"})
    comment.update(_values(call), modifiedTime=call.world.now())
    return single(call, comment_details(call.world, comment))


@handles("deleteTicketComment", "deleteContactComment", "deleteAccountComment", "deleteCallComment")
def delete_comment(call: Call) -> Reply:
    call.world.comments.remove(_comment(call)["id"])
    return None


@handles("getTicketCommentHistory")
def list_versions(call: Call) -> Reply:
    versions = [*_comment(call)["versions"], _comment(call)]
    return listing(call, [comment_details(call.world, version) for version in versions], "-modifiedTime")
