"""Comments: on tickets, contacts and accounts alike. A comment's parent is the first id in the path."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.factories import make_comment
from zoho_desk_mcp.sandbox.file_store import attach_uploads
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.serializers import serialize_comment
from zoho_desk_mcp.sandbox.types import JsonObject, Record

KEPT = ("content", "contentType", "isPublic")
OWNERS = ("Ticket", "Contact", "Account")


def _names(pattern: str) -> list[str]:
    return [pattern.format(owner) for owner in OWNERS]


def _comment(request: ApiRequest) -> Record:
    return request.world.comments.get(request.path["commentId"], request.parent)


def _values(request: ApiRequest) -> JsonObject:
    values = {name: request.body[name] for name in KEPT if name in request.body}
    if "attachmentIds" in request.body:
        ids, module = request.body["attachmentIds"], request.operation.segments[2]
        values["attachmentIds"] = attach_uploads(request.world, ids, request.parent, module)
    return values


@handles(*_names("get{}Comments"))
def list_comments(request: ApiRequest) -> ResponseBody:
    comments = request.world.comments.of(request.parent)
    return list_response(request, [serialize_comment(request.world, comment) for comment in comments], "commentedTime")


@handles(*_names("get{}Comment"))
def get_comment(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_comment(request.world, _comment(request)))


@handles(*_names("create{}Comment"))
def create_comment(request: ApiRequest) -> ResponseBody:
    comment = make_comment(request.world, parentId=request.parent, **_values(request))
    return single_response(request, serialize_comment(request.world, comment))


@handles(*_names("update{}Comment"))
def update_comment(request: ApiRequest) -> ResponseBody:
    comment = _comment(request)
    comment["versions"].append({name: comment[name] for name in comment if name != "versions"})
    comment.update(_values(request), modifiedTime=request.world.now())
    return single_response(request, serialize_comment(request.world, comment))


@handles(*_names("delete{}Comment"))
def delete_comment(request: ApiRequest) -> ResponseBody:
    request.world.comments.remove(_comment(request)["id"])
    return None


@handles("getTicketCommentHistory")
def list_versions(request: ApiRequest) -> ResponseBody:
    versions = [*_comment(request)["versions"], _comment(request)]
    return list_response(request, [serialize_comment(request.world, version) for version in versions], "-modifiedTime")
