"""Threads: the messages of a ticket, and the conversation that they make with the comments."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.factories import plain_text
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.serializers import serialize_comment, serialize_single_thread, serialize_thread
from zoho_desk_mcp.sandbox.types import Record

NEWEST_FIRST = "-createdTime"


def thread_of(request: ApiRequest) -> Record:
    """The thread that the path names. Raises SandboxError (404)."""
    return request.world.threads.get(request.path["threadId"], request.parent)


@handles("getThreads")
def list_threads(request: ApiRequest) -> ResponseBody:
    threads = request.world.threads.of(request.parent)
    return list_response(request, [serialize_thread(request.world, thread) for thread in threads], NEWEST_FIRST)


@handles("getTicketConversations")
def list_conversations(request: ApiRequest) -> ResponseBody:
    threads = [serialize_thread(request.world, thread) for thread in request.world.threads.of(request.parent)]
    comments = [serialize_comment(request.world, comment) for comment in request.world.comments.of(request.parent)]
    return list_response(request, [*threads, *comments], NEWEST_FIRST)


@handles("getThread", "getThreadFullContent")
def get_thread(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_single_thread(request.world, thread_of(request)))


@handles("getLastThreadMessage")
def get_latest(request: ApiRequest) -> ResponseBody:
    """The newest thread; the flags narrow which ones count."""
    threads = [thread for thread in request.world.threads.of(request.parent) if thread["status"] != "DRAFT"]
    if request.flag("needIncomingThread"):
        threads = [thread for thread in threads if thread["direction"] == "in"]
    if request.flag("needPublic"):
        threads = [thread for thread in threads if thread["visibility"] == "public"]
    if status := request.query.get("threadStatus"):
        threads = [thread for thread in threads if thread["status"].lower() == status]
    return single_response(request, serialize_single_thread(request.world, threads[-1])) if threads else None


@handles("getOriginalMailContent")
def get_original(request: ApiRequest) -> ResponseBody:
    thread, ticket = thread_of(request), request.world.tickets.get(request.parent)
    return {
        "content": plain_text(thread["content"]),
        "date": thread["createdTime"],
        "from": thread["fromEmailAddress"],
        "messageId": f"<{thread['id']}@sandbox.example>",
        "returnPath": thread["fromEmailAddress"],
        "subject": ticket["subject"],
        "to": thread["to"],
    }


@handles("sendForReview")
def send_for_review(request: ApiRequest) -> ResponseBody:
    thread_of(request)["status"] = "PENDING"
    return None


@handles("resendFailedSend")
def resend(request: ApiRequest) -> ResponseBody:
    thread = request.world.threads.get(request.query["threadId"], request.parent)
    thread["status"] = "SUCCESS"
    return single_response(request, serialize_thread(request.world, thread))
