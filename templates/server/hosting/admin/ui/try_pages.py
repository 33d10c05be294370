"""Trying a tool on the page of an MCP server: choosing it, its form, what it would do, and its result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import mcp_types as types
from starlette.datastructures import FormData
from starlette.responses import Response

from ....app import listed_entry
from ....catalog import catalog
from ....guards.guard import CONFIRMATION
from ....registry import TOOLS
from ...errors import NotFoundError
from ...storage.server_state import state_of
from ...storage.url_lookups import ResolvedUrl
from .faults import Faults
from .preview import effect_of
from .requests import UiRequest, text_of
from .result_text import as_read, as_sent
from .tool_form import PREFIX, arguments_of, fields_of

PREVIEW = "preview"
"""In the structured content of a call that is held back: what it would do."""


async def show_try(request: UiRequest) -> Response:
    """GET …/servers/{server}/try: the tools to choose from, or the form of the one that is chosen."""
    resolved = await _resolved(request)
    query = request.http.query_params
    if "tool" in query:
        return _form_page(request, resolved, _chosen(resolved, text_of(query, "tool")), FormData())
    wanted = text_of(query, "q").strip()[:100]
    found = [tool for name in sorted(resolved.offer.names) if _fits(tool := catalog()[name], wanted)]
    return request.page(
        "server_try.html",
        **_about(resolved),
        tools=[(tool, effect_of(TOOLS[tool.name])) for tool in found],
        total=len(resolved.offer.names),
        search=wanted,
    )


async def try_tool(request: UiRequest) -> Response:
    """POST …/servers/{server}/try: what a tool that reads gives; of another what it would do, then what it did."""
    resolved = await _resolved(request)
    tool, form = _chosen(resolved, text_of(request.form, "tool")), request.form
    arguments, faults = arguments_of(tool.input_schema, form)
    if faults.lines:
        return _form_page(request, resolved, tool, form, faults=faults, status=422)
    if "edit" in form:
        return _form_page(request, resolved, tool, form)
    if CONFIRMATION in form:
        arguments[CONFIRMATION] = text_of(form, CONFIRMATION)
    result = await request.services.page_calls.call(resolved, tool.name, arguments, request.session.person)
    held_back = result.structured_content or {}
    if PREVIEW in held_back and CONFIRMATION in held_back and not TOOLS[tool.name].reads:
        return request.page(
            "server_try_confirm.html",
            **_about(resolved),
            tool=tool,
            effect=effect_of(TOOLS[tool.name]),
            preview=held_back[PREVIEW],
            confirmation=held_back[CONFIRMATION],
            sent=[(name, value) for name, value in form.multi_items() if name.startswith(PREFIX) and value],
        )
    shown = Shown(as_read(result), as_sent(result), bool(result.is_error))
    return _form_page(request, resolved, tool, form, result=shown)


@dataclass(frozen=True)
class Shown:
    """A result on a page."""

    text: str
    sent: str
    """What a model gets of it."""
    is_error: bool


async def _resolved(request: UiRequest) -> ResolvedUrl:
    server = await request.services.mcp_servers.get(*request.ids)
    return ResolvedUrl(server, (await request.services.accounts.get(request.account_id)).account)


def _chosen(resolved: ResolvedUrl, name: str) -> types.Tool:
    """The tool of this name, as the URL lists it. Raises NotFoundError."""
    offer = resolved.offer
    if name not in offer.names:
        raise NotFoundError
    return listed_entry(catalog()[name], offer.pinned)


def _fits(tool: types.Tool, wanted: str) -> bool:
    text = f"{tool.name} {tool.title or ''} {tool.description or ''}".casefold()
    return all(word in text for word in wanted.casefold().split())


def _about(resolved: ResolvedUrl) -> dict[str, Any]:
    server = resolved.server
    return {"server": server, "server_state": state_of(server), "account": resolved.account}


def _form_page(
    request: UiRequest,
    resolved: ResolvedUrl,
    tool: types.Tool,
    form: FormData,
    *,
    faults: Faults | None = None,
    result: Shown | None = None,
    status: int = 200,
) -> Response:
    return request.page(
        "server_try_form.html",
        status,
        **_about(resolved),
        tool=tool,
        effect=effect_of(TOOLS[tool.name]),
        fields=fields_of(tool.input_schema, form),
        faults=faults or Faults(),
        result=result,
        pinned=resolved.offer.pinned.names_in(catalog()[tool.name].input_schema),
    )
