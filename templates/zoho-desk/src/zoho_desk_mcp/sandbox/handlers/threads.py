"""Threads: the messages of a ticket, and the conversation that they make with the comments."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.details import comment_details, single_thread_details, thread_details
from zoho_desk_mcp.sandbox.making import plain_text
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.types import Record

NEWEST_FIRST = "-createdTime"


def thread_of(call: Call) -> Record:
    """The thread that the path names. Raises DeskError (404)."""
    return call.world.threads.get(call.path["threadId"], call.parent)


@handles("getThreads")
def list_threads(call: Call) -> Reply:
    threads = call.world.threads.of(call.parent)
    return listing(call, [thread_details(call.world, thread) for thread in threads], NEWEST_FIRST)


@handles("getTicketConversations")
def list_conversations(call: Call) -> Reply:
    threads = [thread_details(call.world, thread) for thread in call.world.threads.of(call.parent)]
    comments = [comment_details(call.world, comment) for comment in call.world.comments.of(call.parent)]
    return listing(call, [*threads, *comments], NEWEST_FIRST)


@handles("getThread", "getThreadFullContent")
def get_thread(call: Call) -> Reply:
    return single(call, single_thread_details(call.world, thread_of(call)))


@handles("getLastThreadMessage")
def get_latest(call: Call) -> Reply:
    """The newest thread; the flags narrow which ones count."""
    threads = [thread for thread in call.world.threads.of(call.parent) if thread["status"] != "DRAFT"]
    if call.flag("needIncomingThread"):
        threads = [thread for thread in threads if thread["direction"] == "in"]
    if call.flag("needPublic"):
        threads = [thread for thread in threads if thread["visibility"] == "public"]
    if status := call.query.get("threadStatus"):
        threads = [thread for thread in threads if thread["status"].lower() == status]
    return single(call, single_thread_details(call.world, threads[-1])) if threads else None


@handles("getOriginalMailContent")
def get_original(call: Call) -> Reply:
    thread, ticket = thread_of(call), call.world.tickets.get(call.parent)
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
def send_for_review(call: Call) -> Reply:
    thread_of(call)["status"] = "PENDING"
    return None


@handles("resendFailedSend")
def resend(call: Call) -> Reply:
    thread = call.world.threads.get(call.query["threadId"], call.parent)
    thread["status"] = "SUCCESS"
    return single(call, thread_details(call.world, thread))
