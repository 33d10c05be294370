"""What `auth login` saved, as settings."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from zoho_desk_mcp.server.product import ENV_PREFIX
from zoho_desk_mcp.server.settings import load
from zoho_desk_mcp.server.variables import by_name
from zoho_desk_mcp.settings import Settings
from zoho_desk_mcp.sign_in.errors import AuthError

if TYPE_CHECKING:
    from zoho_desk_mcp.sign_in.saved_account import SavedAccount

SANDBOX_HINT = "To try the server without an account, start it with --sandbox."
HINT = "Set what is missing, or run `zoho-desk-mcp auth login` once."


def load_settings() -> Settings:
    """The settings of the environment, and of the account that `auth login` saved where the environment leaves it open.

    Raises SettingsError that names every variable that is missing or wrong.
    """
    saved, hint = saved_settings(os.environ)
    return load(Settings, saved, [hint, SANDBOX_HINT])


def given_settings(environ: Mapping[str, str]) -> dict[str, str]:
    """Setting -> what the environment says. Only names with the prefix count: many programs have a `CLIENT_ID`."""
    own = {name: value.strip() for name, value in by_name(environ).items() if name.startswith(ENV_PREFIX)}
    return {name.removeprefix(ENV_PREFIX).lower(): value for name, value in own.items() if value}


def saved_settings(environ: Mapping[str, str]) -> tuple[dict[str, Any], str]:
    """The saved values for settings that the environment leaves open, and a hint for when some are missing still.

    A refresh token in the environment stands for an account of its own: nothing is added to it. The saved one is
    used only with the client and the accounts server that it was made for.
    """
    given = given_settings(environ)
    if "refresh_token" in given:
        return {}, HINT
    from zoho_desk_mcp.sign_in import store

    try:
        saved = store.load()
    except AuthError as error:
        return {}, str(error)
    if saved is None:
        return {}, HINT
    if difference := _difference(saved.account, given):
        return {}, f"The account saved by `auth login` has another {difference}, so it is not used. {HINT}"
    values: dict[str, Any] = {
        "client_id": saved.account.client_id,
        "data_center": saved.account.data_center,
        "org_id": saved.account.org_id,
    }
    if saved.secrets is not None:
        values |= {"client_secret": saved.secrets.client_secret, "refresh_token": saved.secrets.refresh_token}
    hint = HINT if saved.secrets else "The keyring does not give the saved secrets. Unlock it, or sign in again."
    return {name: value for name, value in values.items() if value is not None and name not in given}, hint


def _difference(account: SavedAccount, given: Mapping[str, str]) -> str | None:
    """What the environment says otherwise than the account."""
    if given.get("client_id", account.client_id) != account.client_id:
        return "ZOHO_DESK_CLIENT_ID"
    if given.get("data_center", account.data_center) != account.data_center:
        return "ZOHO_DESK_DATA_CENTER"
    if given.get("accounts_url", "").rstrip("/") != (account.accounts_url or ""):
        return "ZOHO_DESK_ACCOUNTS_URL"
    return None
