"""The pages of MCP servers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from starlette.datastructures import FormData, QueryParams
from starlette.responses import JSONResponse, RedirectResponse, Response

from ....guards.confirm import CONFIRM_LEVELS
from ....selection import METHOD_GROUPS, MODES, known_methods, known_tags, split_words
from ...errors import InvalidError
from ...forms import Config, NewServer, Rotation, ServerChange, parse
from ...storage.mcp_servers import config_of, tool_names
from ...storage.models import McpServer
from ...storage.server_state import ended_at, state_of
from .faults import faults_of
from .client_snippets import snippets
from .preview import Preview, preview
from .requests import UiRequest, text_of, texts_of

MAX_SHOWN_CALLS = 50
NOTHING_CHOSEN: dict[str, Any] = {
    "methods": [],
    "tags": [],
    "tools": [],
    "exclude": [],
    "mode": MODES[0],
    "confirm": [],
    "pinned": {},
    "calls_per_minute": None,
    "credits_per_day": None,
    "networks": [],
}
OVERLAPS = {"at once": 0, "in an hour": 3600, "in a day": 86_400, "in a week": 604_800}
"""When the URL before a rotation stops -> seconds."""
FORM_TIME = "%Y-%m-%dT%H:%M"


async def list_servers(request: UiRequest) -> Response:
    """GET …/servers."""
    state = await request.services.accounts.get(request.account_id)
    ended = "ended" in request.http.query_params
    servers = await request.services.mcp_servers.list(request.account_id, ended=ended)
    counts = {server.id: len(tool_names(server)) for server in servers}
    states = {server.id: state_of(server) for server in servers}
    return request.page("servers.html", state=state, servers=servers, counts=counts, states=states, ended=ended)


async def show_new_server(request: UiRequest) -> Response:
    """GET …/servers/new."""
    return await _new_server_page(request, {**NOTHING_CHOSEN, "methods": ["read"], "tags": ["core"]}, [])


async def create_server(request: UiRequest) -> Response:
    """POST …/servers/new: create, or update the preview."""
    values = _values(request.form)
    if "preview" in request.form:
        return await _new_server_page(request, values, [])
    needs_token = bool(text_of(request.form, "require_api_token_auth"))
    try:
        form = parse(NewServer, _as_json(values) | {"require_api_token_auth": needs_token})
        server, token = await request.services.mcp_servers.create(request.account_id, form, request.actor)
    except InvalidError as error:
        return await _new_server_page(request, values, error.faults, 422)
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
        sse_url=request.services.sse_url_of(token),
        snippets=snippets(url, with_token=server.require_api_token_auth),
    )
    request.created.clear(response)
    return response


async def show_server(request: UiRequest) -> Response:
    """GET …/servers/{server}."""
    server = await request.services.mcp_servers.get(*request.ids)
    values = {
        "name": server.name,
        **config_of(server),
        "expires_at": server.expires_at.strftime(FORM_TIME) if server.expires_at else "",
    }
    return await _server_page(request, server, values, [])


async def change_server(request: UiRequest) -> Response:
    """POST …/servers/{server}: change it, or update the preview."""
    server = await request.services.mcp_servers.get(*request.ids)
    values = _values(request.form)
    if "preview" in request.form:
        return await _server_page(request, server, values, [])
    change = _as_json(values)
    if server.expires_at is not None and values["expires_at"] == server.expires_at.strftime(FORM_TIME):
        del change["expires_at"]  # the form has no seconds: leave the exact time as it is
    try:
        await request.services.mcp_servers.change(*request.ids, parse(ServerChange, change), request.actor)
    except InvalidError as error:
        return await _server_page(request, server, values, error.faults, 422)
    return _back(request)


async def confirm_revoke(request: UiRequest) -> Response:
    """GET …/servers/{server}/revoke."""
    return request.page("server_revoke.html", server=await request.services.mcp_servers.get(*request.ids))


async def revoke(request: UiRequest) -> Response:
    """POST …/servers/{server}/revoke."""
    await request.services.mcp_servers.revoke(*request.ids, request.actor)
    return RedirectResponse(f"/accounts/{request.account_id}/servers", 303)


async def preview_tools(request: UiRequest) -> Response:
    """GET /preview: the tools that a form chooses, as JSON."""
    query = request.http.query_params
    shown = _preview_of(_values(query))
    return JSONResponse({"summary": shown.summary, "names": shown.names})


def _back(request: UiRequest) -> Response:
    account_id, server_id = request.ids
    return RedirectResponse(f"/accounts/{account_id}/servers/{server_id}?saved=1", 303)


def _show_url_once(request: UiRequest, server_id: str, token: str) -> Response:
    response = RedirectResponse(f"/accounts/{request.account_id}/servers/{server_id}/created", 303)
    request.created.set(response, server_id, token)
    return response


async def _new_server_page(
    request: UiRequest, values: dict[str, Any], problems: list[str], status: int = 200
) -> Response:
    return request.page(
        "server_new.html",
        status,
        state=await request.services.accounts.get(request.account_id),
        faults=faults_of(problems),
        preview=_preview_of(values),
        **_fields(values),
        require_api_token_auth=bool(text_of(request.form, "require_api_token_auth")),
    )


async def _server_page(
    request: UiRequest, server: McpServer, values: dict[str, Any], problems: list[str], status: int = 200
) -> Response:
    return request.page(
        "server.html",
        status,
        server=server,
        server_state=state_of(server),
        ended_at=ended_at(server),
        state=await request.services.accounts.get(request.account_id),
        faults=faults_of(problems),
        preview=_preview_of(values),
        calls=await request.services.calls.list(*request.ids, limit=MAX_SHOWN_CALLS, before=None),
        **_fields(values),
    )


def _preview_of(values: dict[str, Any]) -> Preview:
    try:
        return preview(parse(Config, _config(values)))
    except InvalidError as error:
        problems = (problem.removeprefix("config: ").partition("; known:")[0] for problem in error.faults)
        return Preview([], "; ".join(problems))


def _values(form: FormData | QueryParams) -> dict[str, Any]:
    """The form's values as its page shows them again."""
    return {
        "name": text_of(form, "name"),
        "methods": [*texts_of(form, "methods"), *split_words(text_of(form, "more_methods"))],
        "tags": texts_of(form, "tags"),
        "tools": [*split_words(text_of(form, "tools"))],
        "exclude": [*split_words(text_of(form, "exclude"))],
        "mode": text_of(form, "mode") or MODES[0],
        "confirm": texts_of(form, "confirm"),
        "pinned": _pinned_of(text_of(form, "pinned")),
        "calls_per_minute": text_of(form, "calls_per_minute").strip() or None,
        "credits_per_day": text_of(form, "credits_per_day").strip() or None,
        "networks": [*split_words(text_of(form, "networks"))],
        "expires_at": text_of(form, "expires_at"),
    }


def _as_json(values: dict[str, Any]) -> dict[str, Any]:
    """The values as the admin API takes them: the form's time is UTC, and no time means no end."""
    ends = values["expires_at"]
    return {"name": values["name"], "config": _config(values), "expires_at": _as_utc(ends) if ends else None}


def _pinned_of(text: str) -> dict[str, str]:
    """The pinned arguments of a form: `departmentId=123, channel=Email`."""
    pairs = (word.partition("=") for word in split_words(text))
    return {name.strip(): value.strip() for name, _, value in pairs}


def _config(values: dict[str, Any]) -> dict[str, Any]:
    return {name: values[name] for name in Config.model_fields}


def _as_utc(text: str) -> str:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC).isoformat()
    except ValueError:
        return text


def _fields(values: dict[str, Any]) -> dict[str, Any]:
    methods = values["methods"]
    return {
        "name": values.get("name", ""),
        "expires_at": values.get("expires_at", ""),
        "groups": METHOD_GROUPS,
        "chosen": {"methods": methods, "tags": values["tags"]},
        "more_methods": ", ".join(method for method in methods if method not in METHOD_GROUPS),
        "single_methods": [method for method in known_methods() if method not in METHOD_GROUPS],
        "tags": known_tags(),
        "tools": ", ".join(values["tools"]),
        "exclude": ", ".join(values["exclude"]),
        "modes": MODES,
        "mode": values["mode"],
        "confirm_levels": CONFIRM_LEVELS,
        "confirm": values["confirm"],
        "limits": {
            "pinned": ", ".join(f"{name}={value}" for name, value in values["pinned"].items()),
            "networks": ", ".join(values["networks"]),
            "calls_per_minute": values["calls_per_minute"] or "",
            "credits_per_day": values["credits_per_day"] or "",
        },
    }
