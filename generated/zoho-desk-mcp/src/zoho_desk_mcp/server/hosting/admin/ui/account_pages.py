"""The pages of accounts."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ...accounts.accounts import ACCOUNTS
from ...errors import DatabaseDownError, InvalidError, NotFoundError, RefusedError
from ...forms import AccountChange, Reconnection, parse, parse_account
from ...oauth.personal_consent import arrive
from ...services import Services
from ...storage.models import Account
from ..request_texts import check_address
from .faults import faults_of
from .paged_list import PagedList, wanted_of
from .rendering import error_page, render
from .requests import UiRequest, text_of, texts_of
from .tag_choices import method_choices, subjects

MANY_URLS = 2
"""With so many URLs, removing an account asks for its name."""
SECRET_FIELDS = ("client_secret", "refresh_token")
CHANGED_FIELDS = ("name", "client_id", *SECRET_FIELDS, "daily_credits")
FIELDS = ("name", "data_center", "client_id", *SECRET_FIELDS, "org_id", "daily_credits")


async def list_accounts(request: UiRequest) -> Response:
    """GET /."""
    wanted = wanted_of(request.http.query_params, ACCOUNTS)
    part = await request.services.accounts.part(wanted)
    return request.page("accounts.html", accounts=PagedList(part, wanted, ACCOUNTS.sortings))


async def show_new_account(request: UiRequest) -> Response:
    """GET /accounts/new."""
    return _new_account_page(request, {"data_center": request.services.connector.data_centers[0]}, [])


async def connect(request: UiRequest) -> Response:
    """POST /accounts/new: connect with the refresh token, or lead to the consent page where there is none."""
    accounts, values = request.services.accounts, {name: text_of(request.form, name).strip() for name in FIELDS}
    config = {"methods": texts_of(request.form, "methods"), "tags": texts_of(request.form, "tags")}
    given = {name: value for name, value in values.items() if value}
    try:
        form = parse_account({**given, "config": config}, request.services.connector)
        if form.refresh_token is None:
            return request.page(
                "consent.html", url=await request.services.consents.start(form, request.actor), name=form.name
            )
        state = await accounts.connect(form, form.refresh_token, request.actor)
    except DatabaseDownError:
        raise
    except RefusedError as error:
        shown = {name: value for name, value in values.items() if name not in SECRET_FIELDS}
        return _new_account_page(request, shown, error.faults or [error.message], error.status, config)
    return RedirectResponse(f"/accounts/{state.account.id}", 303)


async def complete_consent(request: Request) -> Response:
    """The redirect URI: the browser then sends no session cookie (SameSite), so the state tells who began this."""
    services: Services = request.app.state.services
    query = request.query_params
    try:
        check_address(request)
        consent = await services.consents.take(query.get("state", ""))
        if consent.asked is not None:
            return await arrive(request, consent)
        state = await services.consents.complete(consent, query.get("code"), query.get("error"))
    except RefusedError as error:
        return error_page(error)
    return RedirectResponse(f"/connected/{state.account.id}", 303)


async def show_connected(request: Request) -> Response:
    """GET /connected/{account}: for the browser that comes from the consent page, without a session cookie.

    So it says nothing of the account that the address does not: whoever knows an id may not know its name.
    """
    try:
        check_address(request)
    except RefusedError as error:
        return error_page(error)
    return render("connected.html", account_id=request.path_params["account_id"])


async def show_account(request: UiRequest) -> Response:
    """GET /accounts/{account}."""
    return await _account_page(request, [])


async def change(request: UiRequest) -> Response:
    """POST /accounts/{account}: change it."""
    values = {name: text_of(request.form, name).strip() for name in CHANGED_FIELDS}
    given: dict[str, Any] = {name: value for name, value in values.items() if value}
    try:
        form = parse(AccountChange, {"daily_credits": None, **given})
        await request.services.accounts.change(request.account_id, form, request.actor)
    except (NotFoundError, DatabaseDownError):
        raise
    except RefusedError as error:
        return await _account_page(request, error.faults or [error.message], error.status)
    return RedirectResponse(f"/accounts/{request.account_id}?saved=1", 303)


async def reconnect(request: UiRequest) -> Response:
    """POST /accounts/{account}/reconnect: lead to the consent page; the MCP servers stay."""
    account = (await request.services.accounts.get(request.account_id)).account
    tools = await request.services.mcp_servers.tools_of(account.id)
    try:
        form = parse(Reconnection, {"client_secret": text_of(request.form, "client_secret").strip() or None})
        url = await request.services.consents.start_again(account, tools, request.actor, form.client_secret)
    except InvalidError as error:
        return await _account_page(request, error.faults, error.status)
    return request.page("consent.html", url=url, name=account.name)


async def confirm_delete(request: UiRequest) -> Response:
    """GET /accounts/{account}/delete."""
    state = await request.services.accounts.get(request.account_id)
    return await _delete_page(request, state.account, [])


async def delete(request: UiRequest) -> Response:
    """POST /accounts/{account}/delete."""
    account = (await request.services.accounts.get(request.account_id)).account
    count, _ = await request.services.mcp_servers.used(account.id)
    if count >= MANY_URLS and text_of(request.form, "name").strip() != account.name:
        return await _delete_page(request, account, ["name: is not that of this account"], 422)
    await request.services.accounts.delete(account.id, request.actor)
    return RedirectResponse("/", 303)


async def _delete_page(request: UiRequest, account: Account, problems: list[str], status: int = 200) -> Response:
    count, last_used = await request.services.mcp_servers.used(account.id)
    return request.page(
        "account_delete.html",
        status,
        account=account,
        count=count,
        last_used=last_used,
        asks_for_name=count >= MANY_URLS,
        faults=faults_of(problems),
    )


async def _account_page(request: UiRequest, problems: list[str], status: int = 200) -> Response:
    state = await request.services.accounts.get(request.account_id)
    others = await request.services.accounts.with_same_organization(state.account)
    return request.page("account.html", status, state=state, others=others, faults=faults_of(problems))


def _new_account_page(
    request: UiRequest,
    values: dict[str, Any],
    problems: list[str],
    status: int = 200,
    config: dict[str, list[str]] | None = None,
) -> Response:
    connector = request.services.connector
    return request.page(
        "account_new.html",
        status,
        values=dict.fromkeys(FIELDS, "") | values,
        faults=faults_of(problems),
        data_centers=connector.data_centers,
        organization_pattern=connector.organization_pattern,
        chosen=config or {"methods": ["all"], "tags": ["core"]},
        choices={"methods": method_choices(), "subjects": subjects()},
        redirect_uri=request.services.consents.redirect_uri,
    )
