"""The commands `zoho-desk-mcp auth login|scopes|status|logout`."""

from __future__ import annotations

import argparse
import math
import os
import sys
from collections.abc import Callable

from zoho_desk_mcp.data_centers import DATA_CENTERS
from zoho_desk_mcp.scopes import missing_scopes, needed_scopes
from zoho_desk_mcp.server.commands.ports import port
from zoho_desk_mcp.server.product import ENV_PREFIX
from zoho_desk_mcp.server.variables import plain, variable
from zoho_desk_mcp.sign_in.errors import AuthError

DEFAULT_PORT = 8763
MAX_WAIT = 86_400
"""Seconds for which consent is waited for: a day."""
NamesOf = Callable[[argparse.Namespace], frozenset[str]]
"""The tools that the options choose."""


def add_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    add_selection: Callable[[argparse.ArgumentParser], None],
    names_of: NamesOf,
) -> None:
    """Add `auth` with its own commands."""
    auth = commands.add_parser("auth", help="sign in to Zoho Desk, see who is, sign out")
    own = auth.add_subparsers(title="commands", metavar="", required=True)
    login = own.add_parser("login", help="get a refresh token and save it, for the tools chosen")
    login.add_argument("--data-center", choices=sorted(DATA_CENTERS), help="where the account lives (default: us)")
    login.add_argument("--client-id", type=_text, help="ID of the client made in Zoho's API console")
    login.add_argument("--code", type=_text, help="grant code of a self client, in place of the consent page")
    login.add_argument("--org", type=_text, metavar="ID", help="organization to work in, where the account has several")
    login.add_argument("--port", type=port, default=DEFAULT_PORT, help="of the redirect URI (default: %(default)s)")
    login.add_argument(
        "--wait", type=_seconds, default=300, metavar="SECONDS", help="for consent (default: %(default)s)"
    )
    login.add_argument("--no-browser", action="store_true", help="only print the address of the consent page")
    add_selection(login)
    login.set_defaults(run=lambda options: _login(options, names_of(options)))
    scopes = own.add_parser(
        "scopes", help="print the scopes to ask for, as a self client in Zoho's API console takes them"
    )
    add_selection(scopes)
    scopes.set_defaults(run=lambda options: print(",".join(needed_scopes(names_of(options)))))
    status = own.add_parser("status", help="show the saved account; asks nothing of Zoho")
    add_selection(status)
    status.set_defaults(run=lambda options: _status(names_of(options)))
    logout = own.add_parser("logout", help="revoke the refresh token and forget the account")
    logout.set_defaults(run=lambda _: _logout())


def _text(given: str) -> str:
    """A value as variables have it. Raises argparse's error."""
    try:
        return plain(given)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds <= MAX_WAIT:
        raise argparse.ArgumentTypeError(f"{text} is no number of seconds up to {MAX_WAIT:,}")
    return seconds


def _login(options: argparse.Namespace, names: frozenset[str]) -> None:
    import webbrowser

    from pydantic import SecretStr

    from zoho_desk_mcp.oauth.client import Registration
    from zoho_desk_mcp.settings import load_client_settings
    from zoho_desk_mcp.sign_in.login import Browser, Login, sign_in

    settings = load_client_settings(options.data_center)
    client_id = options.client_id or variable(f"{ENV_PREFIX}CLIENT_ID") or _ask("Client ID: ")
    if not client_id:
        raise AuthError(f"The client is unknown. Give --client-id, or set {ENV_PREFIX}CLIENT_ID.")
    secret = variable(f"{ENV_PREFIX}CLIENT_SECRET") or _ask("Client secret: ", secret=True)
    if not secret:
        raise AuthError(f"The client secret is unknown. Set {ENV_PREFIX}CLIENT_SECRET.")
    login = Login(
        registration=Registration(settings.hosts.accounts, client_id, SecretStr(secret)),
        settings=settings,
        scopes=needed_scopes(names),
        org_id=options.org or variable(f"{ENV_PREFIX}ORG_ID") or None,
    )
    browser = Browser(None if options.no_browser else webbrowser.open, options.port, options.wait)
    account = sign_in(login, options.code or browser, _say, _ask)
    if account.scopes is not None and (missing := missing_scopes(login.scopes, account.scopes)):
        _say(f"Zoho did not grant all scopes. Missing: {', '.join(missing)}")
    _say("Try it: zoho-desk-mcp doctor")


def _status(names: frozenset[str]) -> None:
    from zoho_desk_mcp.sign_in import store
    from zoho_desk_mcp.sign_in.saved_settings import given_settings

    saved = store.load()
    if saved is None:
        _say("Nobody is signed in. Run: zoho-desk-mcp auth login")
        sys.exit(1)
    account = saved.account
    secrets = {"keyring": "the system's keyring", "file": "the file itself"}[saved.place]
    lines = {
        "organization": f"{account.org_id} {account.org_name or ''}".strip() if account.org_id else "not chosen",
        "data center": account.accounts_url or account.data_center,
        "client ID": account.client_id,
        "file": str(store.account_file()),
        "secrets in": secrets if saved.secrets else f"{secrets}, which does not give them",
    }
    needed = needed_scopes(names)
    if account.scopes is None:
        lines["scopes"] = "not known for a self client's code; `zoho-desk-mcp doctor` tries them"
    else:
        missing = missing_scopes(needed, account.scopes)
        lines["scopes"] = f"lacking {', '.join(missing)}" if missing else f"all {len(needed)} that the tools need"
    for name, value in lines.items():
        print(f"{name + ':':<14}{value}")
    if "refresh_token" in given_settings(os.environ):
        _say(f"{ENV_PREFIX}REFRESH_TOKEN is set, so the server uses that and not this account.")


def _logout() -> None:
    from zoho_desk_mcp.settings import load_client_settings
    from zoho_desk_mcp.sign_in.logout import sign_out

    if not sign_out(load_client_settings(), _say):
        sys.exit(1)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _ask(question: str, secret: bool = False) -> str | None:
    """What a person types; None where nobody does. Raises AuthError for what no value can have."""
    from zoho_desk_mcp.server.commands.run import run_async
    from zoho_desk_mcp.server.commands.typed_line import typed_line, typed_secret

    if not sys.stdin.isatty():
        return None
    typed = run_async(typed_secret if secret else typed_line, question)
    try:
        return plain(typed.strip())
    except ValueError as error:
        raise AuthError(f"What was typed cannot be used: {error}") from error
