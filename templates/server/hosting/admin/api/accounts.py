"""The admin API's operations on accounts."""

from __future__ import annotations

from starlette.responses import Response

from ...accounts.accounts import AccountState
from ...forms import AccountChange, NewAccount, Reconnection, parse_account
from ...queries import Following
from .bodies import AccountBody, AccountsBody, ConsentBody, OneAccountBody
from .operations import ApiRequest, Operation, no_content, respond, respond_list

ALL = "/integrated-account"
ONE = f"{ALL}/{{account_id}}"


async def connect(request: ApiRequest) -> Response:
    """Connect with a refresh token, or start a consent."""
    services = request.services
    form = parse_account(await request.json(), services.connector)
    if form.refresh_token is None:
        return respond(ConsentBody(consent_url=await services.consents.start(form, request.actor)), 202)
    state = await services.accounts.connect(form, form.refresh_token, request.actor)
    return respond(await _one(request, state), 201)


async def list_accounts(request: ApiRequest) -> Response:
    """A part of the accounts."""
    wanted = request.query(Following)
    return await respond_list(request.services.accounts.list(wanted), _listed, wanted)


async def get_account(request: ApiRequest) -> Response:
    """One account."""
    return respond(await _one(request, await request.services.accounts.get(request.account_id)))


async def change_account(request: ApiRequest) -> Response:
    """Change an account."""
    form = await request.body(AccountChange)
    return respond(await _one(request, await request.services.accounts.change(request.account_id, form, request.actor)))


async def reconnect(request: ApiRequest) -> Response:
    """Start a consent for an account that is there."""
    services, form = request.services, await request.body(Reconnection)
    account = (await services.accounts.get(request.account_id)).account
    tools = await services.mcp_servers.tools_of(account.id)
    url = await services.consents.start_again(account, tools, request.actor, form.client_secret)
    return respond(ConsentBody(consent_url=url), 202)


async def delete_account(request: ApiRequest) -> Response:
    """Remove an account."""
    await request.services.accounts.delete(request.account_id, request.actor)
    return no_content()


def _listed(state: AccountState) -> AccountBody:
    return AccountBody(**AccountBody.fields_of(state))


async def _one(request: ApiRequest, state: AccountState) -> OneAccountBody:
    others = await request.services.accounts.with_same_organization(state.account)
    return OneAccountBody(**AccountBody.fields_of(state), same_organization=[other.id for other in others])


OPERATIONS = [
    Operation(
        "POST",
        ALL,
        connect,
        "Connect an account: with a refresh token at once, without one by consent",
        {201: OneAccountBody, 202: ConsentBody},
        NewAccount,
    ),
    Operation("GET", ALL, list_accounts, "List accounts, by name", {200: AccountsBody}, query=Following),
    Operation("GET", ONE, get_account, "Get an account", {200: OneAccountBody}),
    Operation("PATCH", ONE, change_account, "Change an account", {200: OneAccountBody}, AccountChange),
    Operation("DELETE", ONE, delete_account, "Remove an account with its MCP servers", {204: None}),
    Operation(
        "POST",
        f"{ONE}/reconnect",
        reconnect,
        "Connect an account again by consent; its URLs stay",
        {202: ConsentBody},
        Reconnection,
    ),
]
