"""The pages of MCP servers."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta
from typing import Any

from starlette.responses import JSONResponse, RedirectResponse, Response

from ...errors import InvalidError
from ...forms import NewServer, Rotation, ServerChange, parse
from ...storage.mcp_servers import SERVERS
from ...storage.models import McpServer
from ...storage.server_state import state_of
from ...storage.tool_names import tool_names
from .client_snippets import PLACEHOLDER, snippets
from .expiry import KEEP
from .faults import faults_of
from .paged_list import PagedList, wanted_of
from .requests import UiRequest, text_of
from .server_form import PRESETS, as_json, new_values, page_values, preview_of, sent_values, values_of

OVERLAPS = {"at once": 0, "in an hour": 3600, "in a day": 86_400, "in a week": 604_800}
"""When the URL before a rotation stops -> seconds."""


async def list_servers(request: UiRequest) -> Response:
    """GET …/servers."""
    state = await request.services.accounts.get(request.account_id)
    ended = "ended" in request.http.query_params
    wanted = wanted_of(request.http.query_params, SERVERS)
    part = await request.services.mcp_servers.part(request.account_id, wanted, ended=ended)
    found = PagedList(part, wanted, SERVERS.sortings, {"ended": "1"} if ended else {})
    counts = {server.id: len(tool_names(server)) for server in part.rows}
    states = {server.id: state_of(server) for server in part.rows}
    return request.page("servers.html", state=state, servers=found, counts=counts, states=states, ended=ended)


async def show_new_server(request: UiRequest) -> Response:
    """GET …/servers/new."""
    return await _new_settings_page(request, new_values(text_of(request.http.query_params, "preset")), [])


async def create_server(request: UiRequest) -> Response:
    """POST …/servers/new: create, or update the preview."""
    values = sent_values(request.form)
    if "preview" in request.form:
        return await _new_settings_page(request, values, [])
    try:
        form = parse(NewServer, as_json(values))
        server, token = await request.services.mcp_servers.create(request.account_id, form, request.actor)
    except InvalidError as error:
        return await _new_settings_page(request, values, error.faults, 422)
    return _show_url_once(request, server.id, token)


async def confirm_rotate(request: UiRequest) -> Response:
    """GET …/servers/{server}/rotate."""
    server = await request.services.mcp_servers.get(*request.ids)
    return request.page("server_rotate.html", server=server, overlaps=OVERLAPS)


async def rotate(request: UiRequest) -> Response:
    """POST …/servers/{server}/rotate."""
    form = parse(Rotation, {"overlap_seconds": text_of(request.form, "overlap_seconds") or 0})
    overlap = timedelta(seconds=form.overlap_seconds)
    server, token = await request.services.mcp_servers.rotate(*request.ids, overlap, request.actor)
    return _show_url_once(request, server.id, token)


async def pause(request: UiRequest) -> Response:
    """POST …/servers/{server}/pause."""
    await request.services.mcp_servers.pause(*request.ids, request.actor)
    return _back(request)


async def resume(request: UiRequest) -> Response:
    """POST …/servers/{server}/resume."""
    await request.services.mcp_servers.resume(*request.ids, request.actor)
    return _back(request)


async def show_created(request: UiRequest) -> Response:
    """GET …/servers/{server}/created: the URL, this once."""
    server = await request.services.mcp_servers.get(*request.ids)
    token = request.created.read(request.http, server.id)
    if token is None:
        return RedirectResponse(f"/accounts/{server.account_id}/servers/{server.id}", 303)
    url = request.services.url_of(token)
    response = request.page(
        "server_created.html",
        server=server,
        account_id=request.account_id,
        url=url,
        token=token,
        sse_url=request.services.sse_url_of(token),
        clients=snippets(url, server.access, tool_names(server)),
    )
    request.created.clear(response)
    return response


async def show_connect(request: UiRequest) -> Response:
    """GET …/servers/{server}/connect: the snippets again, with a placeholder where the URL has a token."""
    server = await request.services.mcp_servers.get(*request.ids)
    last = server.id if server.access == "oauth" else PLACEHOLDER
    url = request.services.url_of(last)
    return request.page(
        "server_connect.html",
        server=server,
        server_state=state_of(server),
        account=(await request.services.accounts.get(request.account_id)).account,
        url=url,
        placeholder=PLACEHOLDER,
        sse_url=request.services.sse_url_of(last),
        clients=snippets(url, server.access, tool_names(server)),
    )


async def show_settings(request: UiRequest) -> Response:
    """GET …/servers/{server}/settings."""
    server = await request.services.mcp_servers.get(*request.ids)
    return await _settings_page(request, server, values_of(server), [])


async def change_server(request: UiRequest) -> Response:
    """POST …/servers/{server}/settings: change it, or update the preview."""
    server = await request.services.mcp_servers.get(*request.ids)
    values = sent_values(request.form)
    if "preview" in request.form:
        return await _settings_page(request, server, values, [])
    change = as_json(values)
    if values["expiry"].choice == KEEP:
        del change["expires_at"]
    try:
        await request.services.mcp_servers.change(*request.ids, parse(ServerChange, change), request.actor)
    except InvalidError as error:
        return await _settings_page(request, server, values, error.faults, 422)
    return RedirectResponse(f"/accounts/{server.account_id}/servers/{server.id}/settings?saved=1", 303)


async def confirm_revoke(request: UiRequest) -> Response:
    """GET …/servers/{server}/revoke."""
    return request.page("server_revoke.html", server=await request.services.mcp_servers.get(*request.ids))


async def revoke(request: UiRequest) -> Response:
    """POST …/servers/{server}/revoke."""
    await request.services.mcp_servers.revoke(*request.ids, request.actor)
    return RedirectResponse(f"/accounts/{request.account_id}/servers", 303)


async def end_client(request: UiRequest) -> Response:
    """POST …/servers/{server}/clients/{grant}/end: end the access of an OAuth client."""
    server = await request.services.mcp_servers.get(*request.ids)
    await request.services.oauth.grants.revoke(server, request.in_path("grant_id"), request.actor)
    return _back(request)


async def preview_tools(request: UiRequest) -> Response:
    """GET /preview: the tools that a form chooses, as JSON."""
    query = request.http.query_params
    return JSONResponse(asdict(preview_of(sent_values(query))))


def _back(request: UiRequest) -> Response:
    account_id, server_id = request.ids
    return RedirectResponse(f"/accounts/{account_id}/servers/{server_id}?saved=1", 303)


def _show_url_once(request: UiRequest, server_id: str, token: str) -> Response:
    response = RedirectResponse(f"/accounts/{request.account_id}/servers/{server_id}/created", 303)
    request.created.set(response, server_id, token)
    return response


async def _new_settings_page(
    request: UiRequest, values: dict[str, Any], problems: list[str], status: int = 200
) -> Response:
    return request.page(
        "server_new.html",
        status,
        state=await request.services.accounts.get(request.account_id),
        faults=faults_of(problems),
        presets=PRESETS,
        **page_values(values),
    )


async def _settings_page(
    request: UiRequest, server: McpServer, values: dict[str, Any], problems: list[str], status: int = 200
) -> Response:
    return request.page(
        "server_settings.html",
        status,
        server=server,
        server_state=state_of(server),
        state=await request.services.accounts.get(request.account_id),
        faults=faults_of(problems),
        **page_values(values),
    )
