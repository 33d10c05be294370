"""Files and the records that they belong to."""

from __future__ import annotations

from collections.abc import Iterable

from zoho_desk_mcp.sandbox.errors import invalid_field
from zoho_desk_mcp.sandbox.factories import make_attachment
from zoho_desk_mcp.sandbox.types import File, Json, Record
from zoho_desk_mcp.sandbox.world import World

UPLOADS = "uploads"
"""What files belong to until a ticket, a message or a comment takes them."""


def store_file(world: World, parent: str, module: str, file: File, *, public: bool = False) -> Record:
    """Store a file on a record."""
    values = {"name": file.name, "size": str(len(file.content)), "isPublic": public, "module": module}
    attachment = make_attachment(world, parentId=parent, **values)
    world.files[attachment["id"]] = file
    return attachment


def attach_uploads(world: World, ids: Iterable[Json], parent: str, module: str) -> list[str]:
    """Give uploaded files to a record. Raises SandboxError where an id names no file."""
    texts = [str(one) for one in ids]
    if any(one not in world.attachments for one in texts):
        raise invalid_field("attachmentIds", "There is no file with this id.")
    for attachment in [world.attachments.get(one) for one in texts]:
        if attachment["parentId"] == UPLOADS:
            attachment["module"] = module
            world.attachments.move(attachment, parent)
    return texts


def delete_file(world: World, attachment_id: str) -> None:
    """Delete a file and its description."""
    world.attachments.remove(attachment_id)
    del world.files[attachment_id]
