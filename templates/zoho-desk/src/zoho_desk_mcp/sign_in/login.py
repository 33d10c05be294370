"""Signing in: consent, tokens, organization, and saving what that gives."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

from zoho_desk_mcp.data_centers import DATA_CENTERS
from zoho_desk_mcp.oauth.client import AuthorizationCode, Registration, new_verifier
from zoho_desk_mcp.oauth.errors import OAuthError, refused
from zoho_desk_mcp.oauth.tokens import Grant
from zoho_desk_mcp.organizations import Organization, fetch_organizations
from zoho_desk_mcp.server.commands.run import run_async
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.http.http_client import http_client
from zoho_desk_mcp.settings import ClientSettings
from zoho_desk_mcp.sign_in import store
from zoho_desk_mcp.sign_in.choose_organization import Ask, choose_organization
from zoho_desk_mcp.sign_in.errors import AuthError
from zoho_desk_mcp.sign_in.loopback import Loopback
from zoho_desk_mcp.sign_in.new_grant import NewGrant
from zoho_desk_mcp.sign_in.saved_account import SavedAccount, Secrets

Say = Callable[[str], None]
"""Tells a person something."""


@dataclass(frozen=True)
class Login:
    """What is known before signing in."""

    registration: Registration
    settings: ClientSettings
    scopes: Sequence[str]
    org_id: str | None


@dataclass(frozen=True)
class Browser:
    """How the consent page is reached, and for how many seconds to wait for its redirect."""

    open: Callable[[str], object] | None
    """Opens an address; None leaves that to the person."""
    port: int
    timeout: float


def sign_in(login: Login, way: Browser | str, say: Say, ask: Ask) -> SavedAccount:
    """Get a refresh token, by the consent page or with a self client's code, and save the account.

    Where the organization cannot be told the account is saved without it, since a code works only once, and AuthError
    is raised. Raises AuthError also where Zoho gives no token.
    """
    store.check()
    with NewGrant(login.settings, login.registration, say) as new:
        try:
            code = _consent(login, way, say) if isinstance(way, Browser) else AuthorizationCode(way)
            grant = run_async(new.exchange, code)
        except OAuthError as error:
            raise AuthError(str(error)) from error
        return _saved(login, grant, say, ask, by_consent=isinstance(way, Browser))


def _saved(login: Login, grant: Grant, say: Say, ask: Ask, *, by_consent: bool) -> SavedAccount:
    """Save the account of a grant, with its organization. Raises AuthError."""
    account = SavedAccount(
        client_id=login.registration.client_id,
        data_center=login.settings.data_center,
        accounts_url=login.settings.accounts_url,
        scopes=grant.scopes or (tuple(login.scopes) if by_consent else None),
    )
    kept = Secrets(client_secret=login.registration.client_secret, refresh_token=grant.refresh_token)
    try:
        organization = choose_organization(run_async(_organizations, login, grant), login.org_id, ask)
    except AuthError as error:
        store.save(account, kept)
        raise AuthError(f"{error}\nThe sign-in itself is saved: set ZOHO_DESK_ORG_ID to go on.") from None
    account = account.model_copy(update={"org_id": organization.id, "org_name": organization.name})
    place = store.save(account, kept)
    where = "the system's keyring" if place == "keyring" else f"{store.account_file()} (only you may read it)"
    say(f"Signed in to {organization.name} ({organization.id}). The refresh token is in {where}.")
    return account


async def _organizations(login: Login, grant: Grant) -> list[Organization]:
    async with http_client(login.settings) as http:
        try:
            return await fetch_organizations(http, login.settings.hosts.desk, grant.access_token.text)
        except ApiError as error:
            raise AuthError(f"Zoho Desk does not list the organizations: {error}") from error


def _consent(login: Login, browser: Browser, say: Say) -> AuthorizationCode:
    state, verifier = secrets.token_urlsafe(24), new_verifier()
    with Loopback(browser.port, state) as loopback:
        url = login.registration.authorize_url(login.scopes, loopback.redirect_uri, state, verifier)
        say(f"The client must have this redirect URI in Zoho's API console: {loopback.redirect_uri}")
        say(f"Open this page and agree:\n{url}")
        if browser.open is not None:
            threading.Thread(target=_open, args=(browser.open, url), daemon=True).start()
        query = loopback.wait(browser.timeout)
    if "code" not in query:
        raise refused(query.get("error"))
    _check_data_center(login.registration, query.get("accounts-server"))
    return AuthorizationCode(query["code"], loopback.redirect_uri, verifier)


def _open(opens: Callable[[str], object], url: str) -> None:
    """Open an address, for as long as that takes: some browsers do so until they are closed.

    A variable of other programs, BROWSER, says which one it is: whatever that does, the address was printed.
    """
    with suppress(Exception):
        opens(url)


def _check_data_center(registration: Registration, accounts_server: str | None) -> None:
    """Zoho names the accounts server of the person's own data center. Codes go only to the one that was chosen."""
    if accounts_server is None or _host(accounts_server) == _host(registration.accounts_url):
        return
    for key, center in DATA_CENTERS.items():
        if center.accounts == accounts_server.rstrip("/"):
            raise AuthError(f"This Zoho account lives in data center {key}. Sign in again with --data-center {key}.")
    raise AuthError("Zoho names an accounts server that is of none of its known data centers.")


def _host(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:  # it is no address
        return None
