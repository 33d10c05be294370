"""Resolve a ticket: resolution, note, time, reply and status, in one call."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.parts.as_asked import not_as_asked
from zoho_desk_mcp.jobs.reply import Reply, Send, planned_reply, receipt
from zoho_desk_mcp.lookup.senders import ADDRESS
from zoho_desk_mcp.server.arguments.errors import ArgumentError
from zoho_desk_mcp.server.conversions import converted
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.server.steps import NOT_KNOWN, Step, Steps, make_steps
from zoho_desk_mcp.server.texts.shortlist import shortlist
from zoho_desk_mcp.tools.tickets import create_a_zoho_desk_ticket_comment as add_comment
from zoho_desk_mcp.tools.tickets import create_a_zoho_desk_ticket_time_entry as log_time
from zoho_desk_mcp.tools.tickets import get_single_zoho_desk_ticket_by_id as get_ticket
from zoho_desk_mcp.tools.tickets import update_a_zoho_desk_ticket_by_id as update_ticket
from zoho_desk_mcp.tools.tickets import update_a_zoho_desk_ticket_resolution as set_resolution

MAX_ADDRESSES = 5
"""Addresses of a reply that are told."""


async def resolve_ticket(
    client: Client,
    *,
    ticket_id: str,
    status: str,
    resolution: str | None,
    note: str | None,
    minutes: int | None,
    billable: bool | None,
    reply: str | None,
) -> Response:
    """Make the changes that are asked for: the steps that were made.

    The reply cannot be taken back, so it follows what can fail before it; the status is last, so that a ticket where a
    step failed stays open. Raises ApiError that names the steps that were made; before the first, ArgumentError, and
    ValidationError for what a step does not take.
    """
    ticket = (await get_ticket.call(client, get_ticket.Input(ticket_id=ticket_id))).record
    if billable is not None and minutes is None:
        raise ArgumentError("`billable` says how `minutes` are charged: give both, or neither.")
    steps: list[Step[str]] = []
    if resolution is not None:
        written = set_resolution.Input(ticket_id=ticket_id, content=resolution)
        steps.append(Step("resolution", partial(_resolution, client, written)))
    if note is not None:
        comment = add_comment.Input(ticket_id=ticket_id, content=note, is_public=False)
        steps.append(Step("note", partial(_note, client, comment)))
    if minutes is not None:
        entry = log_time.Input(ticket_id=ticket_id, minutes_spent=minutes, is_billable=billable is True)
        steps.append(Step("time", partial(_time, client, entry)))
    if reply is not None:
        steps.append(Step("reply", partial(_reply, client, ticket, planned_reply(ticket, Reply(reply)), reply)))
    steps.append(Step("status", partial(_status, client, update_ticket.Input(ticket_id=ticket_id, status=status))))
    made = await make_steps(steps)
    if made.error is not None:
        raise _failed(made, made.error) from made.error
    rows = [{"step": name, "done": done} for name, done in made.done]
    return Response({"ticketNumber": ticket.get("ticketNumber"), "id": ticket_id, "steps": rows}, records="steps")


def _failed(made: Steps[str], error: ApiError | ArgumentError) -> ApiError:
    """The error of a step, with what was done before it, what may have been, and what is left."""
    done = "; ".join(f"{name} ({what})" for name, what in made.done) or "nothing"
    advice = f"Done before: {done}."
    if made.unknown:
        advice += f" {NOT_KNOWN.capitalize()}: {', '.join(made.unknown)}."
    if made.not_done:
        advice += f" Not done: {', '.join(made.not_done)}. Call again with what is not done only."
    if isinstance(error, ArgumentError):
        return ApiError(0, "STEP_FAILED", f"The step `{made.failed}` failed: {error}", advice)
    message = f"The step `{made.failed}` failed: {error.message}"
    return replace(error, message=message, advice=f"{advice} {error.advice}".strip())


async def _resolution(client: Client, given: set_resolution.Input) -> str:
    await set_resolution.call(client, given)
    return "written"


async def _note(client: Client, given: add_comment.Input) -> str:
    made = (await add_comment.call(client, given)).json
    return f"internal comment {made.get('id') or ''}".strip()


async def _time(client: Client, given: log_time.Input) -> str:
    made = (await log_time.call(client, given)).json
    entry = f", entry {made['id']}" if made.get("id") else ""
    return f"{given.minutes_spent} min{', billable' if given.is_billable else ''}{entry}"


async def _reply(client: Client, ticket: Record, send: Send, text: str) -> str:
    response = await send(client)
    sent = await converted(receipt, ticket, response.json, text)
    channel = f" by {sent['channel']}" if sent.get("channel") else ""
    return f"sent to {_addresses(sent.get('to')) or 'the customer'}{channel}: {sent['content']}"


def _addresses(given: Json) -> str:
    """The mail addresses of a text without the names beside them: customers write these, and they may be orders."""
    return shortlist(ADDRESS.findall(str(given or "")), MAX_ADDRESSES)


async def _status(client: Client, given: update_ticket.Input) -> str:
    made = await update_ticket.call(client, given)
    return not_as_asked({"status": given.status}, made.json) or str(made.json.get("status") or given.status)
