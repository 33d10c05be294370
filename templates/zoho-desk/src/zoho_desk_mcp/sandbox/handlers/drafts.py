"""Drafts: replies that are stored and not yet sent."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.errors import unprocessable
from zoho_desk_mcp.sandbox.handlers.replies import REPLY_CHANNELS, checked_reply, make_reply, mark_answered
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import single_response
from zoho_desk_mcp.sandbox.serializers import serialize_single_thread, serialize_thread
from zoho_desk_mcp.sandbox.statuses import check_status
from zoho_desk_mcp.sandbox.types import Record

DRAFT = "DRAFT"
DRAFT_CHANNELS = tuple(channel for channel in REPLY_CHANNELS if channel != "TWITTER")


def _draft(request: ApiRequest, thread_id: str) -> Record:
    thread = request.world.threads.get(thread_id, request.parent)
    if thread["status"] != DRAFT:
        raise unprocessable("The thread is not a draft.")
    return thread


@handles("draftsReply")
def create_draft(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_single_thread(request.world, make_reply(request, DRAFT_CHANNELS, DRAFT)))


@handles("updateDrafts")
def update_draft(request: ApiRequest) -> ResponseBody:
    draft = _draft(request, request.path["threadId"])
    draft.update(checked_reply(request, DRAFT_CHANNELS), modifiedTime=request.world.now())
    return single_response(request, serialize_single_thread(request.world, draft))


@handles("deleteDraftThread")
def delete_draft(request: ApiRequest) -> ResponseBody:
    request.world.threads.remove(_draft(request, request.path["threadId"])["id"])
    return None


@handles("sendDraft")
def send_draft(request: ApiRequest) -> ResponseBody:
    draft, status = _draft(request, request.query["draftThreadId"]), request.query.get("ticketStatus")
    if status:
        check_status(request.world, status, "ticketStatus")
    draft.update(status="SUCCESS", createdTime=request.world.now())
    mark_answered(request.world, request.world.tickets.get(request.parent), status)
    return single_response(request, serialize_thread(request.world, draft))
