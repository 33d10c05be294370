"""Drafts: replies that are stored and not yet sent."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import single
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.details import single_thread_details, thread_details
from zoho_desk_mcp.sandbox.errors import unprocessable
from zoho_desk_mcp.sandbox.handlers.replies import REPLY_CHANNELS, checked_reply, make_reply, mark_answered
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.statuses import check_status
from zoho_desk_mcp.sandbox.types import Record

DRAFT = "DRAFT"
DRAFT_CHANNELS = tuple(channel for channel in REPLY_CHANNELS if channel != "TWITTER")


def _draft(call: Call, thread_id: str) -> Record:
    thread = call.world.threads.get(thread_id, call.parent)
    if thread["status"] != DRAFT:
        raise unprocessable("The thread is not a draft.")
    return thread


@handles("draftsReply")
def create_draft(call: Call) -> Reply:
    return single(call, single_thread_details(call.world, make_reply(call, DRAFT_CHANNELS, DRAFT)))


@handles("updateDrafts")
def update_draft(call: Call) -> Reply:
    draft = _draft(call, call.path["threadId"])
    draft.update(checked_reply(call, DRAFT_CHANNELS), modifiedTime=call.world.now())
    return single(call, single_thread_details(call.world, draft))


@handles("deleteDraftThread")
def delete_draft(call: Call) -> Reply:
    call.world.threads.remove(_draft(call, call.path["threadId"])["id"])
    return None


@handles("sendDraft")
def send_draft(call: Call) -> Reply:
    draft, status = _draft(call, call.query["draftThreadId"]), call.query.get("ticketStatus")
    if status:
        check_status(call.world, status, "ticketStatus")
    draft.update(status="SUCCESS", createdTime=call.world.now())
    mark_answered(call.world, call.world.tickets.get(call.parent), status)
    return single(call, thread_details(call.world, draft))
