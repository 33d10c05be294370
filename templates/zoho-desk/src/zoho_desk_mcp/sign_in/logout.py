"""Signing out: the tokens end at Zoho, and nothing of them stays here."""

from __future__ import annotations

from collections.abc import Callable

from zoho_desk_mcp.oauth.client import OAuthClient, Registration
from zoho_desk_mcp.oauth.errors import OAuthError
from zoho_desk_mcp.oauth.token_cache import TokenCache
from zoho_desk_mcp.server.commands.run import run_async
from zoho_desk_mcp.server.http.http_client import http_client
from zoho_desk_mcp.settings import ClientSettings
from zoho_desk_mcp.sign_in import store
from zoho_desk_mcp.sign_in.errors import AuthError, to_be_sure
from zoho_desk_mcp.sign_in.saved_account import Secrets
from zoho_desk_mcp.user_folders import APPLICATION


def sign_out(settings: ClientSettings, say: Callable[[str], None]) -> bool:
    """Revoke the saved refresh token, and forget the account and its cached access token.

    Whether Zoho confirmed, and nothing is left here. Raises AuthError where the account's file cannot be read or
    removed.
    """
    saved = store.load()
    if saved is None:
        say("Nobody is signed in.")
        return True
    confirmed = False
    if saved.secrets is not None:
        host = saved.account.accounts_host
        registration = Registration(host, saved.account.client_id, saved.secrets.client_secret)
        TokenCache(registration, saved.secrets.refresh_token).remove()
        try:
            confirmed = run_async(_revoke, settings, registration, saved.secrets)
        except OAuthError as error:
            say(str(error))
    with store.turn():
        is_another = _is_another(saved)
        is_forgotten = is_another or _forget(confirmed) or saved.place == "file"
    if is_another:
        say("Somebody has signed in meanwhile: that account stays, and what follows is about the one before.")
    if not is_forgotten:
        say(f"The keyring did not remove the secrets of `{APPLICATION}`: remove that entry with the keyring's program.")
    if confirmed:
        say(f"Signed out: the refresh token is revoked{' and forgotten' if is_forgotten else ''}.")
    else:
        say(
            f"{'The account is forgotten here, but ' if is_forgotten else ''}Zoho did not confirm that the refresh "
            f"token has ended. {to_be_sure(saved.account.accounts_host)}"
        )
    return confirmed and is_forgotten


def _is_another(seen: store.Saved) -> bool:
    """Whether another account than this one is saved by now: people sign in while Zoho takes its time."""
    try:
        now = store.load()
    except AuthError:  # what it is now is no account
        return False
    if now is None:
        return False
    if now.secrets is not None and seen.secrets is not None and now.secrets != seen.secrets:
        return True
    return (now.account, now.place) != (seen.account, seen.place)


def _forget(is_revoked: bool) -> bool:
    """Whether a keyring forgot the secrets. Raises AuthError, which says what Zoho has done by then."""
    try:
        return store.forget()
    except AuthError as error:
        if not is_revoked:
            raise
        raise AuthError(
            f"{error}\nThe refresh token in it is revoked all the same: it opens nothing any more."
        ) from error


async def _revoke(settings: ClientSettings, registration: Registration, kept: Secrets) -> bool:
    async with http_client(settings) as http:
        return await OAuthClient(http, registration).revoke(kept.refresh_token)
