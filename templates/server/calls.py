"""Calls of tools: from a caller's arguments to an MCP result."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import mcp_types as types
from pydantic import ValidationError

from . import call_notes, results
from .arguments.errors import ArgumentError, wrong_arguments, wrong_in_step
from .arguments.types import ReadInput, ToolInput
from .arguments.understand import understood
from .caller_rights import pinned_arguments
from .catalog import ToolModule, load_tool
from .conversions import converted
from .http.base_client import DONE, NOTHING, BaseClient
from .http.dry_run import PlannedRequest, dry_run
from .http.errors import ApiError
from .logs.calls import call_entry
from .registry import TOOLS, ToolEntry
from .responses.asked import Asked
from .responses.fields import ALL
from .responses.outputs import NameKey, Output, output_of
from .responses.response import File, Response
from .responses.shaping import View, records_key, text
from .schema_mismatches import log_mismatches

logger = logging.getLogger(__name__)
UPDATE = "update"
"""The method of tools that change a record."""
HELD_BACK = "held-back"
"""The status in the log of a call that was shown, in place of being carried out."""
REMAINING = "ratelimit-remaining"
"""The limit that says what is left."""
InsteadT = TypeVar("InsteadT", bound=results.Result)


async def call(
    client: BaseClient,
    name: str,
    arguments: dict[str, Any],
    request_id: str | int | None = None,
    held_back: Callable[[], Awaitable[InsteadT | None]] | None = None,
) -> types.CallToolResult | InsteadT:
    """Call a tool. Whatever goes wrong is a result that says so, never an exception.

    `held_back` gives what the call gets in place of being carried out, if anything: what it reads is logged with it.
    """
    with call_entry(name, request_id) as entry:
        instead = await held_back() if held_back is not None else None
        if instead is not None:
            entry.status = _code(instead) or HELD_BACK
            return instead
        result = await _call(client, name, arguments)
        if result.is_error:
            result = results.after_change(result, entry.usage)
        entry.status = _code(result) or "ok"
        left = entry.usage.remaining
        if left is not None and result.meta is not None and REMAINING in result.meta:
            result.meta[REMAINING] = left  # look-ups after the tool's own request cost something as well
        return result


def _code(result: results.Result) -> str | None:
    """The code of an error; None for any other result."""
    if not isinstance(result, types.CallToolResult) or not result.is_error:
        return None
    return str((result.structured_content or {})["error"]["code"])


@dataclass(frozen=True)
class Prepared:
    """A call whose arguments are understood and right."""

    name: str
    tool: ToolModule
    input: ToolInput
    asked: Asked
    output: Output | None

    @property
    def arguments(self) -> dict[str, Any]:
        """What was given, under the tool's own names."""
        return {name: value for name, value in self.asked.arguments.items() if value is not None}

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of the response that the caller wants; none means those that are useful."""
        return self.asked.fields or (self.input.kept_fields if isinstance(self.input, ReadInput) else ())


def prepared(client: BaseClient, name: str, arguments: dict[str, Any]) -> Prepared:
    """A call of a tool that can be made. Raises ArgumentError that tells everything that is wrong."""
    entry, tool = TOOLS[name], load_tool(name)
    output = output_of(getattr(tool, "Output", None), getattr(tool, "OUTPUT_LIST", None))
    try:
        meant = understood(tool.Input, arguments, reads=entry.reads)
        # An update with a pinned field would move the record there: that is never set, only refused.
        meant = pinned_arguments().added(tool.Input.model_fields, meant, only_required=entry.method == UPDATE)
        reports = entry.reads or bool(entry.uses)  # a job writes its own receipt
        asked = Asked.of(meant, output, reads=reports, has_own_fields=not issubclass(tool.Input, ReadInput))
        given = tool.Input.model_validate(_with_file(client, entry, asked.arguments))
        return Prepared(name, tool, given, asked, output)
    except ValidationError as error:
        raise ArgumentError(wrong_arguments(error, tool.Input)) from error


async def planned_changes(client: BaseClient, made: Prepared) -> list[PlannedRequest]:
    """What a call would change; nothing is changed. Raises ArgumentError, and ApiError where reading fails."""
    with call_notes.collected(), dry_run() as planned:
        await _carried_out(client, made)
    return [await client.with_stored(request) for request in planned]


def refused(client: BaseClient, name: str, error: ApiError) -> types.CallToolResult:
    """The result of a call that the API refused, in the terms of the tool."""
    known = [info.alias or attribute for attribute, info in load_tool(name).Input.model_fields.items()]
    return results.failure(client.explained(error, TOOLS[name].scopes, known))


async def _call(client: BaseClient, name: str, arguments: dict[str, Any]) -> types.CallToolResult:
    entry = TOOLS[name]
    try:
        made = prepared(client, name, arguments)
        try:
            with call_notes.collected() as notes:
                response = await _carried_out(client, made)
            response = replace(response, notes=tuple(notes))
        except ApiError as error:
            return refused(client, name, error)
        names = await _names(client, response, made.output, made.fields)
        view = View(
            made.fields if response.data is not NOTHING else (),
            made.output,
            names,
            made.asked.changes,
            made.asked.cleared,
        )
        filters = made.asked.filters if entry.method == "list" else None
        if response.is_quick and not client.style.validate_responses:  # the models of a response may still be to import
            return _result(client, name, response, view, filters)
        return await converted(_result, client, name, response, view, filters)
    except ArgumentError as error:
        return results.refusal(str(error))
    except Exception:
        logger.exception("failed", extra={"data": {"tool": name}})
        return results.refusal("The server failed on this call. Its log says more.", "SERVER_ERROR")


async def _carried_out(client: BaseClient, made: Prepared) -> Response:
    """The response of a call. Raises ArgumentError also for what a step of a job does not take from its caller."""
    try:
        return await made.tool.call(client, made.input)
    except ValidationError as error:
        raise ArgumentError(wrong_in_step(error, made.input)) from error


def _with_file(client: BaseClient, entry: ToolEntry, arguments: dict[str, Any]) -> dict[str, Any]:
    """The arguments with those that another way to name a file stands for."""
    if entry.upload:
        return client.files.with_content(arguments)
    return client.with_address(arguments, entry.download) if entry.download else arguments


def _result(
    client: BaseClient, name: str, response: Response, view: View, filters: dict[str, Any] | None
) -> types.CallToolResult:
    entry, data = TOOLS[name], response.data
    model = entry.response_model
    if client.style.validate_responses and model and not isinstance(data, File) and data not in (DONE, NOTHING):
        log_mismatches(name, model, data)
    return results.success(response, client.style, view, filters, client.files.save_folder, json_text=entry.json_text)


async def _names(
    client: BaseClient, response: Response, output: Output | None, fields: tuple[str, ...]
) -> dict[NameKey, str]:
    """The names of the ids that come without, as far as the client knows them and the caller wants them."""
    if output is None or ALL in fields or (fields and not set(fields) & output.elsewhere.keys()):
        return {}
    key, data = records_key(response, output), response.data
    rows = data.get(key) if key is not None and isinstance(data, dict) else [data]
    keys = {found for row in (rows if isinstance(rows, list) else []) for found in output.unnamed(row)}
    return {
        (kind, each): text(found)
        for kind in sorted({kind for kind, _ in keys})
        for each, found in (await client.names(kind, {each for other, each in keys if other == kind})).items()
    }
