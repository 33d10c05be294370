"""Files: on tickets, contacts, accounts and products alike, on threads, and uploads for later use."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.errors import not_found
from zoho_desk_mcp.sandbox.file_store import UPLOADS, delete_file, store_file
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.serializers import serialize_attachment
from zoho_desk_mcp.sandbox.types import Record

OWNERS = ("Ticket", "Contact", "Account", "Product")


def _attachment(request: ApiRequest) -> Record:
    return request.world.attachments.get(request.path["attachmentId"], request.parent)


@handles(*(f"get{owner}Attachments" for owner in OWNERS))
def list_attachments(request: ApiRequest) -> ResponseBody:
    attachments = request.world.attachments.of(request.parent)
    public = request.flag("isPublic")
    wanted = [one for one in attachments if public is None or one["isPublic"] == public]
    return list_response(request, [serialize_attachment(request.world, one) for one in wanted], "createdTime")


@handles(*(f"create{owner}Attachment" for owner in OWNERS))
def create_attachment(request: ApiRequest) -> ResponseBody:
    module = request.operation.segments[2]
    file = request.files["file"]
    attachment = store_file(request.world, request.parent, module, file, public=bool(request.flag("isPublic")))
    return single_response(request, serialize_attachment(request.world, attachment))


@handles("uploadFile")
def upload(request: ApiRequest) -> ResponseBody:
    attachment = store_file(request.world, UPLOADS, UPLOADS, request.files["file"])
    return single_response(request, serialize_attachment(request.world, attachment))


@handles("updateTicketAttachment")
def update_attachment(request: ApiRequest) -> ResponseBody:
    attachment = _attachment(request)
    attachment["isPublic"] = request.body.get("isPublic", attachment["isPublic"])
    return None


@handles(*(f"delete{owner}Attachment" for owner in OWNERS))
def delete_attachment(request: ApiRequest) -> ResponseBody:
    delete_file(request.world, _attachment(request)["id"])
    return None


def _thread_attachment(request: ApiRequest) -> tuple[Record, str]:
    """The thread, and the id of its file. Raises SandboxError (404)."""
    thread = request.world.threads.get(request.path["threadId"], request.parent)
    attachment_id = request.path["attachmentId"]
    if attachment_id not in thread["attachmentIds"]:
        raise not_found()
    return thread, attachment_id


@handles("getThreadAttachmentContent")
def download_from_thread(request: ApiRequest) -> ResponseBody:
    return request.world.files[_thread_attachment(request)[1]]


@handles("deleteAttachment")
def delete_from_thread(request: ApiRequest) -> ResponseBody:
    thread, attachment_id = _thread_attachment(request)
    thread["attachmentIds"].remove(attachment_id)
    delete_file(request.world, attachment_id)
    return None


@handles(*(f"download{owner}Attachment" for owner in OWNERS))
def download(request: ApiRequest) -> ResponseBody:
    return request.world.files[_attachment(request)["id"]]
