"""The MCP server: what it lists, and where its calls go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import mcp_types as types
from mcp.server.caching import CacheableMethod, CacheHint
from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError

from . import results
from .arguments.forms import MAX_VALUES, TOO_MANY_VALUES
from .caller_rights import CallerRights, of_caller
from .calls import call
from .catalog import catalog
from .clean_output import clean_output
from .discovery.calls import Discovery
from .discovery.tools import INPUTS, discovery_tools
from .guards.confirmations import Confirmations
from .guards.guard import CallerOf, Guard
from .http.addresses import path_names
from .icon import icon
from .instructions import instructions
from .memory.json_size import has_more_values
from .not_offered import why_not_offered
from .pinned import Pinned
from .primitives.content import ServerContent
from .primitives.handlers import ClientOf, handlers
from .product import COMMAND, ENV_PREFIX, TITLE, WEBSITE
from .registry import FORMER_NAMES, TOOLS
from .responses.shaping import DEFAULT_MAX_CHARS, ResultStyle
from .selection import Offer
from .texts.did_you_mean import did_you_mean
from .version import VERSION

CACHE_HINTS: dict[CacheableMethod, CacheHint] = {
    method: CacheHint(ttl_ms=5 * 60 * 1000)
    for method in ("server/discover", "tools/list", "prompts/list", "resources/list", "resources/templates/list")
}
"""How long clients may keep what does not change while a server runs; a hosted URL may be given other tools."""
MAX_RESULT_SIZE = "anthropic/maxResultSizeChars"
"""What some clients read in a tool's `_meta`: the characters of a result that they pass on whole."""

TEXT = "Text of the file, in place of content."
HREF = "Address of the file, as in responses, in place of the IDs."
PATH = f"Path of a file in a folder of {ENV_PREFIX}FILES, in place of content and name."


def create_server(
    content: ServerContent,
    client_of: ClientOf,
    offer: Offer,
    *,
    by_path: bool = False,
    confirmations: Confirmations | None = None,
    caller_of: CallerOf = lambda _: "",
) -> Server[Any]:
    """The server with this offer.

    `by_path`: callers may name files on this machine, so uploads take `path` as well. `confirmations` are shared by
    servers that are replicas of one; `caller_of` tells whose request it is, where a server has several callers.
    """
    guard = Guard(offer.confirm, confirmations or Confirmations(), caller_of)
    offered = {
        name: guard.listed(listed_entry(tool, offer.pinned, by_path=by_path))
        for name, tool in catalog().items()
        if name in offer.names
    }
    listed = offer.listed
    tools = [tool for name, tool in offered.items() if name in listed]
    found = {name: tool for name, tool in offered.items() if name in offer.found}
    tools += discovery_tools(found) if offer.has_discovery else []
    discovery = Discovery(found, content.vocabulary, lambda name: why_not_offered(name, offer))

    async def list_tools(
        context: ServerRequestContext[Any], __: types.PaginatedRequestParams | None
    ) -> types.ListToolsResult:
        return types.ListToolsResult(tools=_listed(tools, client_of(context).style))

    async def call_tool(context: ServerRequestContext[Any], params: types.CallToolRequestParams) -> results.Result:
        async def call_one(name: str, arguments: dict[str, Any]) -> results.Result:
            client, given = client_of(context), dict(arguments)
            held_back = partial(guard.held_back, context, params, client, name, given)
            return await call(client, name, given, context.request_id, held_back)

        arguments = params.arguments or {}
        if has_more_values(arguments, MAX_VALUES):
            return results.refusal(TOO_MANY_VALUES)
        called = FORMER_NAMES.get(params.name, params.name)
        if offer.has_discovery and called in INPUTS:
            return await discovery.call(called, arguments, call_one)
        if called in listed:
            return await call_one(called, arguments)
        reason = why_not_offered(called, offer)
        if reason is None:
            meant = did_you_mean(params.name, [tool.name for tool in tools])
            raise MCPError(types.INVALID_PARAMS, f"Unknown tool: {params.name}{meant}")
        return results.refusal(reason, "NOT_OFFERED")

    narrowed = {name for name, tool in catalog().items() if offer.pinned.names_in(tool.input_schema)}
    rights = CallerRights(offer.open_to_caller, offer.pinned, frozenset(narrowed))

    async def know_caller(ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        with of_caller(rights):
            return await call_next(ctx)

    server: Server[Any] = Server(
        COMMAND.removesuffix("-mcp"),
        version=VERSION,
        title=TITLE,
        instructions=instructions(content.instructions, offer.mode, offer.names),
        website_url=WEBSITE,
        icons=[icon()],
        on_list_tools=list_tools,
        on_call_tool=call_tool,
        cache_hints=CACHE_HINTS,
        **handlers(content, client_of, offer.names),
    )
    server.middleware += [know_caller, clean_output]
    return server


def listed_entry(tool: types.Tool, pinned: Pinned, *, by_path: bool = False) -> types.Tool:
    """An entry as callers see it: with other ways to name a file, without the arguments that they do not choose."""
    other = _with_other_ways(tool, by_path=by_path)
    return other.model_copy(update={"input_schema": pinned.unlisted(other.input_schema)})


def _listed(tools: Sequence[types.Tool], style: ResultStyle) -> list[types.Tool]:
    """The entries with what the style says: schemas of outputs, and how long results may be.

    Clients cut results that are longer than usual, unless the entry tells.
    """
    update: dict[str, Any] = {} if style.output_schemas else {"output_schema": None}
    if style.max_chars > DEFAULT_MAX_CHARS:
        update["meta"] = {MAX_RESULT_SIZE: style.max_chars}
    return [tool.model_copy(update=update) for tool in tools] if update else list(tools)


def _with_other_ways(tool: types.Tool, *, by_path: bool) -> types.Tool:
    """An entry with other ways to name a file: `text` and `path` of an upload, `href` of a download."""
    entry = TOOLS[tool.name]
    if entry.upload and by_path:
        return _replaceable(tool, {"text": TEXT, "path": PATH}, ["content", "name"])
    if entry.upload:
        return _replaceable(tool, {"text": TEXT}, ["content"])
    return _replaceable(tool, {"href": HREF}, path_names(entry.download)) if entry.download else tool


def _replaceable(tool: types.Tool, others: Mapping[str, str], replaced: Sequence[str]) -> types.Tool:
    """An entry in which other arguments, name -> description, may take the place of required ones."""
    schema = tool.input_schema
    properties = {**schema["properties"], **{name: {"type": "string", "description": others[name]} for name in others}}
    required = [name for name in schema.get("required", []) if name not in replaced]
    return tool.model_copy(update={"input_schema": {**schema, "properties": properties, "required": required}})
