"""Asking the person, where the client can: MCP's elicitation, in its form of before 2026-07-28 and of since."""

from __future__ import annotations

from enum import Enum
from typing import Any

import mcp_types as types
from mcp.server.context import ServerRequestContext
from mcp.shared.exceptions import MCPError
from pydantic import ValidationError

from ..memory.room import give_back_room

FIRST_STATELESS_VERSION = "2026-07-28"
"""From this version of the protocol on, a server asks by its result and the client calls again with the answer."""
KEY = "confirm"
NOTHING_TO_FILL_IN: types.ElicitRequestedSchema = {"type": "object", "properties": {}}


class Answer(Enum):
    """What came of asking."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    CANNOT_ASK = "cannot ask"
    INVALID = "invalid"
    """The client's answer has another form than the protocol gives it."""


async def ask(
    context: ServerRequestContext[Any], question: str, confirmation: str
) -> Answer | types.InputRequiredResult:
    """Ask whether a call may be carried out. `confirmation` is what a client of today returns together with a yes."""
    if not _can_show_forms(context.session.client_capabilities):
        return Answer.CANNOT_ASK
    if context.protocol_version >= FIRST_STATELESS_VERSION:
        form = types.ElicitRequestFormParams(message=question, requested_schema=NOTHING_TO_FILL_IN)
        requests = {KEY: types.ElicitRequest(params=form)}
        return types.InputRequiredResult(input_requests=requests, request_state=confirmation)
    give_back_room()
    try:
        given = await context.session.elicit_form(question, NOTHING_TO_FILL_IN, context.request_id)
    except MCPError:  # the client cannot be asked on this connection, or not by a form
        return Answer.CANNOT_ASK
    except ValidationError:
        return Answer.INVALID
    return Answer.ACCEPTED if given.action == "accept" else Answer.DECLINED


def _can_show_forms(client: types.ClientCapabilities | None) -> bool:
    """Whether the client asks by forms: one that names no way of asking does (before 2025-11-25 there was no other)."""
    asks = client.elicitation if client is not None else None
    return asks is not None and (asks.form is not None or asks.url is None)


def agreed_to(params: types.CallToolRequestParams) -> str | None:
    """The confirmation of the question that the person said yes to, where the client brings the answer."""
    answer = _answer(params)
    return params.request_state if answer is not None and answer.action == "accept" else None


def has_declined(params: types.CallToolRequestParams) -> bool:
    """Whether the client brings a no."""
    answer = _answer(params)
    return answer is not None and answer.action != "accept"


def _answer(params: types.CallToolRequestParams) -> types.ElicitResult | None:
    answer = (params.input_responses or {}).get(KEY)
    return answer if isinstance(answer, types.ElicitResult) else None
