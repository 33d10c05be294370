"""Resolve a ticket: resolution, note, time, reply and status, in one call."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.reply import Reply, check_reply, receipt, send_reply
from zoho_desk_mcp.server.arguments.errors import ArgumentError
from zoho_desk_mcp.server.conversions import converted
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.tools.tickets import create_a_zoho_desk_ticket_comment as add_comment
from zoho_desk_mcp.tools.tickets import create_a_zoho_desk_ticket_time_entry as log_time
from zoho_desk_mcp.tools.tickets import get_single_zoho_desk_ticket_by_id as get_ticket
from zoho_desk_mcp.tools.tickets import update_a_zoho_desk_ticket_by_id as update_ticket
from zoho_desk_mcp.tools.tickets import update_a_zoho_desk_ticket_resolution as set_resolution


@dataclass(frozen=True)
class Step:
    """One change: its name, and what makes it and returns what was done in words."""

    name: str
    make: Callable[[], Awaitable[str]]


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
    step failed stays open. Raises ApiError that names the steps that were made, and ArgumentError before the first.
    """
    ticket = (await get_ticket.call(client, get_ticket.Input(ticket_id=ticket_id))).json
    if billable is not None and minutes is None:
        raise ArgumentError("`billable` says how `minutes` are charged: give both, or neither.")
    answer = Reply(reply) if reply is not None else None
    if answer is not None:
        check_reply(ticket, answer)
    work = _Work(client, ticket_id, ticket)
    steps = [
        *([Step("resolution", partial(work.resolution, resolution))] if resolution is not None else []),
        *([Step("note", partial(work.note, note))] if note is not None else []),
        *([Step("time", partial(work.time, minutes, billable))] if minutes is not None else []),
        *([Step("reply", partial(work.reply, answer))] if answer is not None else []),
        Step("status", partial(work.status, status)),
    ]
    rows = await _made(steps)
    return Response({"ticketNumber": ticket.get("ticketNumber"), "id": ticket_id, "steps": rows}, records="steps")


async def _made(steps: list[Step]) -> list[dict[str, Json]]:
    done: list[dict[str, Json]] = []
    for index, step in enumerate(steps):
        try:
            done.append({"step": step.name, "done": await step.make()})
        except (ApiError, ArgumentError) as error:
            raise _failed(step, error, done, steps[index:]) from error
    return done


def _failed(step: Step, error: ApiError | ArgumentError, done: list[dict[str, Json]], left: list[Step]) -> ApiError:
    """The error of a step, with what was done before it and what is left."""
    made = "; ".join(f"{row['step']} ({row['done']})" for row in done) or "nothing"
    missing = ", ".join(each.name for each in left)
    advice = f"Done before: {made}. Not done: {missing}. Call again with what is not done only."
    if isinstance(error, ArgumentError):
        return ApiError(0, "STEP_FAILED", f"The step `{step.name}` failed: {error}", advice)
    message = f"The step `{step.name}` failed: {error.message}"
    return replace(error, message=message, advice=f"{advice} {error.advice}".strip())


@dataclass(frozen=True)
class _Work:
    client: Client
    ticket_id: str
    ticket: dict[str, Json]

    async def resolution(self, text: str) -> str:
        await set_resolution.call(self.client, set_resolution.Input(ticket_id=self.ticket_id, content=text))
        return "written"

    async def note(self, text: str) -> str:
        given = add_comment.Input(ticket_id=self.ticket_id, content=text, is_public=False)
        made = (await add_comment.call(self.client, given)).json
        return f"internal comment {made.get('id')}"

    async def time(self, minutes: int, billable: bool | None) -> str:
        given = log_time.Input(ticket_id=self.ticket_id, minutes_spent=minutes, is_billable=billable is True)
        made = (await log_time.call(self.client, given)).json
        return f"{minutes} min{', billable' if billable else ''}, entry {made.get('id')}"

    async def reply(self, what: Reply) -> str:
        response = await send_reply(self.client, self.ticket, what)
        sent = await converted(receipt, self.ticket, response.json, what.content)
        return f"sent to {sent.get('to') or 'the customer'} by {sent.get('channel')}: {sent['content']}"

    async def status(self, status: str) -> str:
        made = await update_ticket.call(self.client, update_ticket.Input(ticket_id=self.ticket_id, status=status))
        return str(made.json.get("status"))
