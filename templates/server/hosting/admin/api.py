"""The admin API: accounts, MCP servers and their calls, as JSON. For API tokens of role `admin`."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ..accounts.accounts import AccountState
from ..storage.api_tokens import ADMIN
from ..errors import InvalidError, RefusedError
from ..forms import AccountChange, NewServer, ServerChange, parse, parse_account
from ..metrics import CONTENT_TYPE
from ..storage.mcp_servers import config_of
from ..storage.models import Call, McpServer
from ..services import Services
from .request_texts import check_address, check_body

MAX_CALLS = 500

Handler = Callable[[Services, Request], Awaitable[Response]]


def routes() -> list[Route]:
    """The routes of the API."""
    account, server = "/integrated-account/{account_id}", "/integrated-account/{account_id}/mcp/{server_id}"
    return [
        _route("/integrated-account", POST=_connect, GET=_list_accounts),
        _route(account, GET=_get_account, PATCH=_change_account, DELETE=_delete_account),
        _route(f"{account}/reconnect", POST=_reconnect),
        _route(f"{account}/mcp", POST=_create_server, GET=_list_servers),
        _route(server, GET=_get_server, PATCH=_change_server, DELETE=_revoke_server),
        _route(f"{server}/calls", GET=_list_calls),
        _route("/metrics", GET=_metrics),
    ]


def _route(path: str, **handlers: Handler) -> Route:
    async def handle(request: Request) -> Response:
        services: Services = request.app.state.services
        token = await services.api_tokens.authenticate(request.headers.get("authorization"))
        if token.role != ADMIN:
            raise RefusedError(403, "FORBIDDEN", "This API token may not use the admin API: its role is caller.")
        check_address(request)
        handler = handlers.get(request.method) or handlers["GET"]
        return await handler(services, request)

    return Route(path, handle, methods=list(handlers))


async def _connect(services: Services, request: Request) -> Response:
    form = parse_account(await _body(request), services.connector)
    if form.refresh_token is None:
        return JSONResponse({"consent_url": await services.consents.start(form)}, 202)
    state = await services.accounts.connect(form, form.refresh_token)
    return JSONResponse(await _whole_account(services, state), 201)


async def _list_accounts(services: Services, _: Request) -> Response:
    return JSONResponse({"data": [account_json(state) for state in await services.accounts.list()]})


async def _get_account(services: Services, request: Request) -> Response:
    state = await services.accounts.get(request.path_params["account_id"])
    return JSONResponse(await _whole_account(services, state))


async def _change_account(services: Services, request: Request) -> Response:
    form = parse(AccountChange, await _body(request))
    state = await services.accounts.change(request.path_params["account_id"], form)
    return JSONResponse(await _whole_account(services, state))


async def _reconnect(services: Services, request: Request) -> Response:
    account = (await services.accounts.get(request.path_params["account_id"])).account
    tools = await services.mcp_servers.tools_of(account.id)
    return JSONResponse({"consent_url": await services.consents.start_again(account, tools)}, 202)


async def _whole_account(services: Services, state: AccountState) -> dict[str, Any]:
    """An account, with the ids of others that reach the same organization."""
    others = await services.accounts.with_same_organization(state.account)
    return account_json(state) | {"same_organization": [other.id for other in others]}


async def _delete_account(services: Services, request: Request) -> Response:
    await services.accounts.delete(request.path_params["account_id"])
    return Response(status_code=204)


async def _create_server(services: Services, request: Request) -> Response:
    form = parse(NewServer, await _body(request))
    server, token = await services.mcp_servers.create(request.path_params["account_id"], form)
    return JSONResponse(server_json(server) | {"url": services.url_of(token)}, 201)


async def _list_servers(services: Services, request: Request) -> Response:
    account = (await services.accounts.get(request.path_params["account_id"])).account
    return JSONResponse({"data": [server_json(server) for server in await services.mcp_servers.list(account.id)]})


async def _get_server(services: Services, request: Request) -> Response:
    return JSONResponse(server_json(await services.mcp_servers.get(*_ids(request))))


async def _change_server(services: Services, request: Request) -> Response:
    form = parse(ServerChange, await _body(request))
    return JSONResponse(server_json(await services.mcp_servers.change(*_ids(request), form)))


async def _revoke_server(services: Services, request: Request) -> Response:
    await services.mcp_servers.revoke(*_ids(request))
    return Response(status_code=204)


async def _list_calls(services: Services, request: Request) -> Response:
    server = await services.mcp_servers.get(*_ids(request))
    limit = _number(request, "limit", 100, MAX_CALLS)
    before = _number(request, "before", None, 2**63 - 1)
    calls = await services.calls.list(server.account_id, server.id, limit=limit or 100, before=before)
    following = {"next_before": calls[-1].id} if calls and len(calls) == limit else {}
    return JSONResponse({"data": [call_json(call) for call in calls], **following})


async def _metrics(services: Services, _: Request) -> Response:
    return Response(services.metrics.text(), media_type=CONTENT_TYPE)


def account_json(state: AccountState) -> dict[str, Any]:
    """An account, without its secrets."""
    account, token = state.account, state.token
    return {
        "id": account.id,
        "name": account.name,
        "org_id": account.org_id,
        "data_center": account.data_center,
        "client_id": account.client_id,
        "scopes": account.scopes,
        "token": {"state": state.token_state, "error": token.error, "refreshed_at": _time(token.refreshed_at)},
        "credits": {"daily": account.daily_credits, "left": account.credits_left, "at": _time(account.credits_at)},
        "created_at": _time(account.created_at),
    }


def server_json(server: McpServer) -> dict[str, Any]:
    """An MCP server, without its URL: that is shown once."""
    return {
        "id": server.id,
        "name": server.name,
        "config": config_of(server),
        "expires_at": _time(server.expires_at),
        "require_api_token_auth": server.require_api_token_auth,
        "created_at": _time(server.created_at),
        "last_used_at": _time(server.last_used_at),
        "calls": server.calls,
    }


def call_json(call: Call) -> dict[str, Any]:
    """A call."""
    return {
        "id": call.id,
        "time": _time(call.at),
        "tool": call.tool,
        "status": call.status,
        "milliseconds": call.milliseconds,
        "credits": call.credits,
    }


def _time(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z") if moment is not None else None


def _ids(request: Request) -> tuple[str, str]:
    return request.path_params["account_id"], request.path_params["server_id"]


async def _body(request: Request) -> Any:
    try:
        body = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise InvalidError(["body: is no JSON"]) from None
    check_body(body)
    return body


def _number(request: Request, name: str, default: int | None, most: int) -> int | None:
    text = request.query_params.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdecimal() and len(text) < 20 and 0 < int(text) <= most):
        raise InvalidError([f"{name}: must be a number from 1 to {most}"])
    return int(text)
