"""Signing in and out."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx2

from zoho_desk_mcp import __version__
from zoho_desk_mcp.data_centers import DATA_CENTERS, DataCenterKey
from zoho_desk_mcp.oauth.accounts_server import Challenge, Client, Grant, consent_url, exchange, refused, revoke
from zoho_desk_mcp.sign_in import store
from zoho_desk_mcp.sign_in.account import Account, Secrets
from zoho_desk_mcp.sign_in.errors import AuthError
from zoho_desk_mcp.sign_in.loopback import Loopback
from zoho_desk_mcp.sign_in.organizations import Ask, choose, organizations

TIMEOUT = 30.0
"""Seconds to wait for an answer of Zoho."""

Say = Callable[[str], None]
"""Tells a person something."""


@dataclass(frozen=True)
class Login:
    """What is known before signing in."""

    client: Client
    data_center: DataCenterKey
    desk_url: str
    accounts_url: str | None
    """The address that stands in the data center's place, if one does."""
    scopes: Sequence[str]
    org_id: str | None


@dataclass(frozen=True)
class Browser:
    """How the consent page is reached, and for how many seconds its answer is awaited."""

    open: Callable[[str], object] | None
    """Opens an address; None leaves that to the person."""
    port: int
    patience: float


def sign_in(login: Login, way: Browser | str, say: Say, ask: Ask) -> Account:
    """Get a refresh token, by the consent page or with a self client's code, and save the account.

    Where the organization cannot be told the account is saved without it, since a code works only once, and AuthError
    is raised. Raises AuthError also where Zoho gives no token.
    """
    with _http() as http:
        if isinstance(way, str):
            grant, scopes = exchange(http, login.client, way), None
        else:
            grant, scopes = _consent(http, login, way, say), tuple(login.scopes)
        account = Account(
            client_id=login.client.id,
            data_center=login.data_center,
            accounts_url=login.accounts_url,
            scopes=grant.scopes or scopes,
        )
        kept = Secrets(client_secret=login.client.secret, refresh_token=grant.refresh_token)
        try:
            found = choose(organizations(http, login.desk_url, grant.access_token), login.org_id, ask)
        except AuthError as error:
            store.save(account, kept)
            raise AuthError(f"{error}\nThe sign-in itself is saved: set ZOHO_DESK_ORG_ID to go on.") from None
    account = account.model_copy(update={"org_id": found.id, "org_name": found.name})
    place = store.save(account, kept)
    where = "the system's keyring" if place == "keyring" else f"{store.account_file()} (only you may read it)"
    say(f"Signed in to {found.name} ({found.id}). The refresh token is in {where}.")
    return account


def sign_out(say: Say) -> bool:
    """End the saved refresh token at Zoho, and forget the account here. Whether Zoho confirmed. Raises AuthError."""
    saved = store.load()
    if saved is None:
        say("Nobody is signed in.")
        return True
    confirmed = False
    try:
        if saved.secrets is not None:
            with _http() as http:
                confirmed = revoke(http, saved.account.accounts_host, saved.secrets.refresh_token)
    except AuthError as error:
        say(str(error))
    store.forget()
    if confirmed:
        say("Signed out: the refresh token is revoked and forgotten.")
    else:
        say(
            "The account is forgotten here, but Zoho did not confirm that the refresh token has ended. "
            f"Remove the application at {saved.account.accounts_host}/home#sessions/connectedapps to be sure."
        )
    return confirmed


def _consent(http: httpx2.Client, login: Login, browser: Browser, say: Say) -> Grant:
    state, challenge = secrets.token_urlsafe(24), Challenge()
    with Loopback(browser.port, state) as loopback:
        url = consent_url(login.client, login.scopes, loopback.redirect_uri, state, challenge)
        say(f"The client must have this redirect URI in Zoho's API console: {loopback.redirect_uri}")
        say(f"Open this page and agree:\n{url}")
        if browser.open is not None:
            browser.open(url)
        answer = loopback.wait(browser.patience)
        if "code" not in answer:
            raise refused(answer.get("error", ""))
        _check_data_center(login, answer.get("accounts-server"))
        return exchange(http, login.client, answer["code"], loopback.redirect_uri, challenge)


def _check_data_center(login: Login, accounts_server: str | None) -> None:
    """Zoho names the accounts server of the person's own data center. Codes go only to the one that was chosen."""
    if accounts_server is None or urlsplit(accounts_server).hostname == urlsplit(login.client.accounts_url).hostname:
        return
    for key, center in DATA_CENTERS.items():
        if center.accounts == accounts_server.rstrip("/"):
            raise AuthError(f"This Zoho account lives in data center {key}. Sign in again with --data-center {key}.")
    raise AuthError("Zoho names an accounts server that is of none of its known data centers.")


def _http() -> AbstractContextManager[httpx2.Client]:
    return httpx2.Client(timeout=TIMEOUT, headers={"User-Agent": f"zoho-desk-mcp/{__version__}"})
