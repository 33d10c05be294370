"""The guard: calls that send or delete are shown first, and carried out when a person or a second call agrees."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import mcp_types as types
from mcp.server.context import ServerRequestContext

from .. import results
from ..arguments.errors import ArgumentError
from ..calls import Prepared, planned_changes, prepared, refused
from ..catalog import catalog
from ..http.base_client import BaseClient
from ..http.errors import ApiError
from ..registry import TOOLS
from ..responses.fence import UNTRUSTED, fenced
from .asking import Answer, agreed_to, ask, has_declined
from .confirm import Confirm, may_need_confirmation, needs_confirmation
from .confirmations import VALID_SECONDS, Confirmations, WrongConfirmationError
from .plans import digest
from .preview import preview

logger = logging.getLogger(__name__)

CONFIRMATION = "confirmation"
"""The argument that carries a confirmation."""
CallerOf = Callable[[ServerRequestContext[Any]], str]
"""Who a request is from, where a server has several callers."""


@dataclass(frozen=True)
class Guard:
    """Holds back the calls of some kinds until they are agreed to."""

    levels: Confirm = frozenset()
    confirmations: Confirmations = field(default_factory=Confirmations)
    caller_of: CallerOf = lambda _: ""

    def listed(self, tool: types.Tool) -> types.Tool:
        """The entry of a tool as a guarded server lists it: what may be held back takes a confirmation."""
        if not may_need_confirmation(TOOLS[tool.name], self.levels):
            return tool
        schema = tool.input_schema
        given = {"type": "string", "description": "From the preview that the same call gave."}
        properties = {**schema.get("properties", {}), CONFIRMATION: given}
        return tool.model_copy(update={"input_schema": {**schema, "properties": properties}})

    async def held_back(
        self,
        context: ServerRequestContext[Any],
        params: types.CallToolRequestParams,
        client: BaseClient,
        name: str,
        arguments: dict[str, Any],
    ) -> results.Result | None:
        """What a call gets in place of being carried out; None where it may go on, without its confirmation."""
        if not may_need_confirmation(TOOLS[name], self.levels):
            return None
        try:
            return await self._judged(context, params, client, name, arguments)
        except WrongConfirmationError as error:
            hint = "This call sent and changed nothing. Call without `confirmation` for a new preview."
            return results.refusal(f"{str(error).capitalize()}. {hint}", "NOT_CONFIRMED")
        except ArgumentError as error:
            return results.refusal(str(error))
        except ApiError as error:
            return refused(client, name, error)
        except Exception:
            logger.exception("failed", extra={"data": {"tool": name}})
            return results.refusal("The server failed to show this call first, so nothing was sent.", "SERVER_ERROR")

    async def _judged(
        self,
        context: ServerRequestContext[Any],
        params: types.CallToolRequestParams,
        client: BaseClient,
        name: str,
        arguments: dict[str, Any],
    ) -> results.Result | None:
        confirmation = arguments.pop(CONFIRMATION, None) or agreed_to(params)
        made = prepared(client, name, arguments)
        if not needs_confirmation(TOOLS[name], made.arguments, self.levels):
            return None
        caller = self.caller_of(context)
        if confirmation is not None:
            plan = self.confirmations.take(str(confirmation), caller, name, made.arguments)
            return await _changed_since(plan, client, made)
        if has_declined(params):
            return _DECLINED
        planned = await planned_changes(client, made)
        shown = await preview(client, catalog()[name].title or name, planned)
        plan = digest(planned)
        issued = self.confirmations.issue(caller, name, made.arguments, plan)
        answer = await ask(context, shown, issued)
        if answer is Answer.CANNOT_ASK:
            return _preview_result(shown, issued)
        if answer is Answer.ACCEPTED:
            return await _changed_since(plan, client, made)
        if answer is Answer.INVALID:
            return _INVALID_ANSWER
        return answer if isinstance(answer, types.InputRequiredResult) else _DECLINED


async def _changed_since(plan: bytes, client: BaseClient, made: Prepared) -> types.CallToolResult | None:
    """What a call gets that would do something else by now than was shown; None where it may go on.

    Records and files may have changed while a person thought, and with them to whom a reply goes, or what is sent.
    """
    return None if digest(await planned_changes(client, made)) == plan else _ANOTHER


_ANOTHER = results.refusal(
    "The call would do something else by now than was shown: a record or a file has changed since. Nothing was sent or "
    "changed. Call without `confirmation` for a new preview.",
    "NOT_CONFIRMED",
)
_INVALID_ANSWER = results.refusal(
    "The client's answer was none of accept, decline and cancel, in their form: nothing was sent or changed.",
    "NOT_CONFIRMED",
)
_DECLINED = results.refusal("The person declined: nothing was sent or changed.", "DECLINED")


def _preview_result(shown: str, confirmation: str) -> types.CallToolResult:
    """A preview for the model: its records have names that customers gave them."""
    what_next = (
        "Nothing was sent or changed yet. Show this to the person; if they agree, make the same call with the argument "
        f"{CONFIRMATION}: {confirmation} (valid {VALID_SECONDS // 60} minutes, for this call only)."
    )
    return types.CallToolResult(
        content=[types.TextContent(type="text", text=f"{fenced(shown)}\n\n{what_next}")],
        structured_content={"preview": shown, CONFIRMATION: confirmation},
        _meta={UNTRUSTED: True},
    )
