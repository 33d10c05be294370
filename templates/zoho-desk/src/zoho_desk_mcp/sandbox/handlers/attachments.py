"""Files: on tickets, contacts, accounts, products and tasks alike, on threads, and uploads for later use."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.details import attachment_details
from zoho_desk_mcp.sandbox.errors import not_found
from zoho_desk_mcp.sandbox.making import make_attachment
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.types import File, Record
from zoho_desk_mcp.sandbox.world import World

OWNERS = ("Ticket", "Contact", "Account", "Product", "Task")
UPLOADS = "uploads"


def keep_file(world: World, parent: str, module: str, file: File, *, public: bool = False) -> Record:
    """Store a file on a record."""
    values = {"name": file.name, "size": str(len(file.content)), "isPublic": public, "module": module}
    attachment = make_attachment(world, parentId=parent, **values)
    world.files[attachment["id"]] = file
    return attachment


def _attachment(call: Call) -> Record:
    return call.world.attachments.get(call.path["attachmentId"], call.parent)


@handles(*(f"get{owner}Attachments" for owner in OWNERS))
def list_attachments(call: Call) -> Reply:
    attachments = call.world.attachments.of(call.parent)
    public = call.flag("isPublic")
    wanted = [one for one in attachments if public is None or one["isPublic"] == public]
    return listing(call, [attachment_details(call.world, one) for one in wanted], "createdTime")


@handles(*(f"create{owner}Attachment" for owner in OWNERS))
def create_attachment(call: Call) -> Reply:
    module = call.operation.segments[2]
    file = call.files["file"]
    attachment = keep_file(call.world, call.parent, module, file, public=bool(call.flag("isPublic")))
    return single(call, attachment_details(call.world, attachment))


@handles("uploadFile")
def upload(call: Call) -> Reply:
    attachment = keep_file(call.world, UPLOADS, UPLOADS, call.files["file"])
    return single(call, attachment_details(call.world, attachment))


@handles("updateTicketAttachment")
def update_attachment(call: Call) -> Reply:
    attachment = _attachment(call)
    attachment["isPublic"] = call.body.get("isPublic", attachment["isPublic"])
    return None


@handles(*(f"delete{owner}Attachment" for owner in OWNERS))
def delete_attachment(call: Call) -> Reply:
    _forget(call.world, _attachment(call)["id"])
    return None


@handles("viewTaskAttachment")
def download(call: Call) -> Reply:
    return call.world.files[_attachment(call)["id"]]


def _thread_attachment(call: Call) -> tuple[Record, str]:
    """The thread, and the id of its file. Raises DeskError (404)."""
    thread = call.world.threads.get(call.path["threadId"], call.parent)
    attachment_id = call.path["attachmentId"]
    if attachment_id not in thread["attachmentIds"]:
        raise not_found()
    return thread, attachment_id


@handles("getThreadAttachmentContent")
def download_from_thread(call: Call) -> Reply:
    return call.world.files[_thread_attachment(call)[1]]


@handles("deleteAttachment")
def delete_from_thread(call: Call) -> Reply:
    thread, attachment_id = _thread_attachment(call)
    thread["attachmentIds"].remove(attachment_id)
    _forget(call.world, attachment_id)
    return None


def _forget(world: World, attachment_id: str) -> None:
    world.attachments.remove(attachment_id)
    del world.files[attachment_id]
