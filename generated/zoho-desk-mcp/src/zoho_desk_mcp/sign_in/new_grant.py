"""The refresh token that signing in gets: it is saved, or ended at Zoho. Else it would live on, and nobody have it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from pydantic import SecretStr

from zoho_desk_mcp.oauth.client import AuthorizationCode, OAuthClient, Registration
from zoho_desk_mcp.oauth.errors import OAuthError
from zoho_desk_mcp.oauth.tokens import Grant
from zoho_desk_mcp.server.commands.interrupts import INTERRUPTS
from zoho_desk_mcp.server.commands.run import run_async
from zoho_desk_mcp.server.http.http_client import http_client
from zoho_desk_mcp.settings import ClientSettings
from zoho_desk_mcp.sign_in import store
from zoho_desk_mcp.sign_in.errors import AuthError, to_be_sure

GRACE = 5.0
"""Seconds for Zoho's response to what began before a signal, and to what ends a token. A second signal ends them."""


class NewGrant:
    """A context: where it ends with an error or a signal, the token that is not saved is ended, and a person told."""

    def __init__(self, settings: ClientSettings, registration: Registration, say: Callable[[str], None]) -> None:
        self._settings = settings
        self._registration = registration
        self._say = say
        self._token: SecretStr | None = None
        self._may_be_another = False
        """Whether Zoho may have given one that has not arrived."""

    def __enter__(self) -> NewGrant:
        return self

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        if kind is None:
            return
        is_settled = False
        try:
            with INTERRUPTS.one_more():
                is_settled = self._is_settled()
        finally:
            if not is_settled:
                self._tell_what_is_left()

    async def exchange(self, code: AuthorizationCode) -> Grant:
        """What Zoho gives for a code. After a signal that is waited for, too: the token is made. Raises OAuthError."""
        async with http_client(self._settings) as http:
            asked = asyncio.create_task(self._asked(OAuthClient(http, self._registration), code))
            try:
                return await asyncio.shield(asked)
            except asyncio.CancelledError:
                if not asked.done():
                    self._say(
                        "Zoho may be making a refresh token: it is waited for, and revoked. Once more ends this now."
                    )
                with suppress(OAuthError, TimeoutError):
                    async with asyncio.timeout(GRACE):
                        await asked
                raise

    async def _asked(self, oauth: OAuthClient, code: AuthorizationCode) -> Grant:
        self._may_be_another = True
        try:
            grant = await oauth.exchange(code)
        except OAuthError as error:
            self._may_be_another = error.may_have_given
            raise
        self._token = grant.refresh_token
        return grant

    def _is_settled(self) -> bool:
        """Whether there is no token that nobody has, now at the latest."""
        if self._token is None:
            return not self._may_be_another
        if self._is_saved(self._token):
            return True
        if is_revoked := self._revoked(self._token):
            self._say("The new refresh token was revoked, since it is not saved: sign in again.")
        return is_revoked

    def _tell_what_is_left(self) -> None:
        if self._token is None:
            what = "Zoho may have made a refresh token, which has not arrived here."
        else:
            what = "The new refresh token is not saved, and Zoho did not confirm that it has ended."
        self._say(f"{what} {to_be_sure(self._registration.accounts_url)}")

    def _is_saved(self, token: SecretStr) -> bool:
        try:
            saved = store.load()
        except AuthError:
            return False
        return saved is not None and saved.secrets is not None and saved.secrets.refresh_token == token

    def _revoked(self, token: SecretStr) -> bool:
        """Whether Zoho has ended it."""
        with suppress(OAuthError, TimeoutError):
            return run_async(self._revoke, token)
        return False

    async def _revoke(self, token: SecretStr) -> bool:
        async with asyncio.timeout(GRACE), http_client(self._settings) as http:
            return await OAuthClient(http, self._registration).revoke(token)
