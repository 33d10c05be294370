"""The page's routes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from ....selection import METHOD_GROUPS, MODES, known_methods, known_tags, split_words
from ...accounts.accounts import CALLBACK
from ...errors import InvalidError, RefusedError
from ...services import Services
from ...storage.api_tokens import ADMIN
from ...storage.mcp_servers import tool_names
from ...storage.models import McpServer
from ...storage.tokens import new_token, same
from ..forms import Config, NewServer, ServerChange, parse, parse_account
from ..sessions import Session, csrf_of
from .cookies import Cookies
from .preview import Preview, preview
from .snippets import snippets
from .view import page

STATIC = Path(__file__).parent / "static"
SHOWN_CALLS = 50
ACCOUNT_FIELDS = ("name", "data_center", "client_id", "client_secret", "refresh_token", "org_id", "daily_credits")


@dataclass(frozen=True)
class Visit:
    """A request of somebody who has signed in. `form` is empty but for a POST, whose CSRF token was right."""

    services: Services
    request: Request
    session: Session
    form: FormData

    @property
    def account_id(self) -> str:
        """The account in the path."""
        return str(self.request.path_params["account_id"])

    @property
    def ids(self) -> tuple[str, str]:
        """The account and the MCP server in the path."""
        return self.account_id, str(self.request.path_params["server_id"])

    def page(self, template: str, status: int = 200, **values: Any) -> Response:
        """A page for this visitor."""
        return page(template, status, session=self.session, **values)


Handler = Callable[[Visit], Awaitable[Response]]


def routes() -> list[BaseRoute]:
    """The routes, and the static files."""
    account, server = "/accounts/{account_id}", "/accounts/{account_id}/servers/{server_id}"
    return [
        _route("/", GET=_list_accounts),
        Route("/sign-in", _sign_in, methods=["GET", "POST"]),
        _route("/sign-out", POST=_sign_out),
        Route(CALLBACK, _end_consent),
        _route("/preview", GET=_preview),
        _route("/accounts/new", GET=_show_new_account, POST=_connect),
        _route(account, GET=_show_account),
        _route(f"{account}/delete", GET=_ask_delete_account, POST=_delete_account),
        _route(f"{account}/servers", GET=_list_servers),
        _route(f"{account}/servers/new", GET=_show_new_server, POST=_create_server),
        _route(server, GET=_show_server, POST=_change_server),
        _route(f"{server}/revoke", GET=_ask_revoke, POST=_revoke),
        Mount("/static", StaticFiles(directory=STATIC)),
    ]


def _route(path: str, **handlers: Handler) -> Route:
    return Route(path, partial(_answer, handlers), methods=list(handlers))


async def _answer(handlers: dict[str, Handler], request: Request) -> Response:
    services: Services = request.app.state.services
    secret = Cookies(services.public_url).read(request)
    session = await services.sessions.find(secret) if secret else None
    if session is None:
        return RedirectResponse("/sign-in", 303)
    form = FormData()
    try:
        if request.method == "POST":
            form = await request.form()
            _check_csrf(form, session.csrf)
        handler = handlers.get(request.method) or handlers["GET"]
        return await handler(Visit(services, request, session, form))
    except RefusedError as error:
        return page("error.html", error.status, session=session, error=error)


def _check_csrf(form: FormData, expected: str) -> None:
    if not same(_text(form, "csrf"), expected):
        raise RefusedError(403, "CSRF", "This form is not from this page, or too old. Go back, reload, send it again.")


async def _sign_in(request: Request) -> Response:
    services: Services = request.app.state.services
    cookies = Cookies(services.public_url)
    visitor = cookies.read(request) or new_token()
    fault = ""
    if request.method == "POST":
        form = await request.form()
        try:
            _check_csrf(form, csrf_of(visitor))
        except RefusedError as error:
            return page("error.html", error.status, error=error)
        found = await services.api_tokens.find(_text(form, "token").strip())
        if found is not None and found.role == ADMIN:
            response: Response = RedirectResponse("/", 303)
            cookies.set(response, await services.sessions.begin(found.id))
            return response
        fault = "This is no API token with the role admin."
    response = page("sign_in.html", 401 if fault else 200, csrf=csrf_of(visitor), fault=fault)
    cookies.set(response, visitor)
    return response


async def _sign_out(visit: Visit) -> Response:
    cookies = Cookies(visit.services.public_url)
    await visit.services.sessions.end(cookies.read(visit.request) or "")
    response = RedirectResponse("/sign-in", 303)
    cookies.clear(response)
    return response


async def _list_accounts(visit: Visit) -> Response:
    return visit.page("accounts.html", accounts=await visit.services.accounts.list())


async def _show_new_account(visit: Visit) -> Response:
    return _new_account_page(visit, {"data_center": visit.services.connector.data_centers[0]}, [])


async def _connect(visit: Visit) -> Response:
    values: dict[str, Any] = {name: _text(visit.form, name).strip() for name in ACCOUNT_FIELDS}
    config = {"methods": _list(visit.form, "methods"), "tags": _list(visit.form, "tags")}
    try:
        given = {name: value for name, value in values.items() if value} | {"config": config}
        form = parse_account(given, visit.services.connector)
        if form.refresh_token is None:
            url = await visit.services.accounts.begin_consent(form)
            return visit.page("consent.html", url=url, name=form.name)
        state = await visit.services.accounts.connect(form, form.refresh_token)
    except RefusedError as error:
        shown = {name: value for name, value in values.items() if name not in ("client_secret", "refresh_token")}
        return _new_account_page(visit, shown, error.faults or [error.message], error.status, config)
    return RedirectResponse(f"/accounts/{state.account.id}", 303)


def _new_account_page(
    visit: Visit,
    values: dict[str, Any],
    faults: list[str],
    status: int = 200,
    config: dict[str, list[str]] | None = None,
) -> Response:
    return visit.page(
        "account_new.html",
        status,
        values=dict.fromkeys(ACCOUNT_FIELDS, "") | values,
        faults=faults,
        data_centers=visit.services.connector.data_centers,
        organization_pattern=visit.services.connector.organization_pattern,
        chosen=config or {"methods": [], "tags": ["core"]},
        groups=METHOD_GROUPS,
        tags=known_tags(),
        redirect_uri=visit.services.accounts.redirect_uri,
    )


async def _end_consent(request: Request) -> Response:
    """Zoho leads the browser here, which then sends no session cookie (SameSite): the state tells who began this."""
    services: Services = request.app.state.services
    query = request.query_params
    try:
        state = await services.accounts.end_consent(query.get("state", ""), query.get("code"), query.get("error"))
    except RefusedError as error:
        return page("error.html", error.status, error=error)
    return page("connected.html", account=state.account)


async def _show_account(visit: Visit) -> Response:
    return visit.page("account.html", state=await visit.services.accounts.get(visit.account_id))


async def _ask_delete_account(visit: Visit) -> Response:
    state = await visit.services.accounts.get(visit.account_id)
    servers = await visit.services.records.list(visit.account_id)
    return visit.page("account_delete.html", account=state.account, count=len(servers))


async def _delete_account(visit: Visit) -> Response:
    await visit.services.accounts.delete(visit.account_id)
    return RedirectResponse("/", 303)


async def _list_servers(visit: Visit) -> Response:
    state = await visit.services.accounts.get(visit.account_id)
    servers = await visit.services.records.list(visit.account_id)
    counts = {server.id: len(tool_names(server)) for server in servers}
    return visit.page("servers.html", state=state, servers=servers, counts=counts)


async def _show_new_server(visit: Visit) -> Response:
    return await _new_server_page(visit, {"methods": ["read"], "tags": ["core"], "mode": MODES[0]}, [])


async def _create_server(visit: Visit) -> Response:
    values = _server_values(visit.form)
    auth = bool(_text(visit.form, "require_api_token_auth"))
    if "preview" in visit.form:
        return await _new_server_page(visit, values, [])
    try:
        form = parse(NewServer, _given(values) | {"require_api_token_auth": auth})
        server, token = await visit.services.records.create(visit.account_id, form)
    except InvalidError as error:
        return await _new_server_page(visit, values, error.faults, 422)
    url = visit.services.url_of(token)
    return visit.page(
        "server_created.html",
        server=server,
        account_id=visit.account_id,
        url=url,
        sse_url=visit.services.sse_url_of(token),
        snippets=snippets(url, with_token=auth),
    )


async def _new_server_page(visit: Visit, values: dict[str, Any], faults: list[str], status: int = 200) -> Response:
    state = await visit.services.accounts.get(visit.account_id)
    return visit.page(
        "server_new.html",
        status,
        state=state,
        faults=faults,
        preview=_preview_of(values),
        **_server_fields(values),
        require_api_token_auth=bool(_text(visit.form, "require_api_token_auth")),
    )


async def _show_server(visit: Visit) -> Response:
    server = await visit.services.records.get(*visit.ids)
    values = {
        "name": server.name,
        "methods": server.methods,
        "tags": server.tags,
        "mode": server.mode,
        "expires_at": server.expires_at.strftime("%Y-%m-%dT%H:%M") if server.expires_at else "",
    }
    return await _server_page(visit, server, values, [])


async def _change_server(visit: Visit) -> Response:
    server = await visit.services.records.get(*visit.ids)
    values = _server_values(visit.form)
    if "preview" in visit.form:
        return await _server_page(visit, server, values, [])
    try:
        given = _given(values)
        if server.expires_at is not None and values["expires_at"] == server.expires_at.strftime("%Y-%m-%dT%H:%M"):
            del given["expires_at"]
        await visit.services.records.change(*visit.ids, parse(ServerChange, given))
    except InvalidError as error:
        return await _server_page(visit, server, values, error.faults, 422)
    return RedirectResponse(f"/accounts/{server.account_id}/servers/{server.id}", 303)


async def _server_page(
    visit: Visit, server: McpServer, values: dict[str, Any], faults: list[str], status: int = 200
) -> Response:
    calls = await visit.services.calls.list(*visit.ids, limit=SHOWN_CALLS, before=None)
    return visit.page(
        "server.html",
        status,
        server=server,
        state=await visit.services.accounts.get(visit.account_id),
        faults=faults,
        preview=_preview_of(values),
        calls=calls,
        **_server_fields(values),
    )


async def _ask_revoke(visit: Visit) -> Response:
    return visit.page("server_revoke.html", server=await visit.services.records.get(*visit.ids))


async def _revoke(visit: Visit) -> Response:
    await visit.services.records.revoke(*visit.ids)
    return RedirectResponse(f"/accounts/{visit.account_id}/servers", 303)


async def _preview(visit: Visit) -> Response:
    query = visit.request.query_params
    methods = (*query.getlist("methods"), *split_words(query.get("more_methods", "")))
    shown = _preview_of({"methods": list(methods), "tags": query.getlist("tags"), "mode": query.get("mode", MODES[0])})
    return JSONResponse({"summary": shown.summary, "names": shown.names})


def _preview_of(values: dict[str, Any]) -> Preview:
    try:
        return preview(parse(Config, _config(values)))
    except InvalidError as error:
        faults = (fault.removeprefix("config: ").partition("; known:")[0] for fault in error.faults)
        return Preview([], "; ".join(faults))


def _server_values(form: FormData) -> dict[str, Any]:
    return {
        "name": _text(form, "name"),
        "methods": [*_list(form, "methods"), *split_words(_text(form, "more_methods"))],
        "tags": _list(form, "tags"),
        "mode": _text(form, "mode") or MODES[0],
        "expires_at": _text(form, "expires_at"),
    }


def _given(values: dict[str, Any]) -> dict[str, Any]:
    """The values as the API takes them: the form's time is UTC, and none means without end."""
    ends = values["expires_at"]
    return {
        "name": values["name"],
        "config": _config(values),
        "expires_at": _as_utc(ends) if ends else None,
    }


def _config(values: dict[str, Any]) -> dict[str, Any]:
    return {name: values[name] for name in ("methods", "tags", "mode")}


def _as_utc(text: str) -> str:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC).isoformat()
    except ValueError:
        return text


def _server_fields(values: dict[str, Any]) -> dict[str, Any]:
    methods = values["methods"]
    return {
        "name": values.get("name", ""),
        "expires_at": values.get("expires_at", ""),
        "groups": METHOD_GROUPS,
        "chosen": {"methods": methods, "tags": values["tags"]},
        "more_methods": ", ".join(method for method in methods if method not in METHOD_GROUPS),
        "single_methods": [method for method in known_methods() if method not in METHOD_GROUPS],
        "tags": known_tags(),
        "modes": MODES,
        "mode": values["mode"],
    }


def _text(form: FormData, name: str) -> str:
    value = form.get(name, "")
    return value if isinstance(value, str) else ""


def _list(form: FormData, name: str) -> list[str]:
    return [value for value in form.getlist(name) if isinstance(value, str)]
