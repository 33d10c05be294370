"""Access tokens on disk, so that a restart or a second process does not ask Zoho for another."""

from __future__ import annotations

import errno
import hashlib
import hmac
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import SecretStr

from zoho_desk_mcp.oauth.client import TOKEN, Registration
from zoho_desk_mcp.oauth.token_history import TokenHistory
from zoho_desk_mcp.oauth.tokens import AccessToken
from zoho_desk_mcp.server.files.private_file import read_own, write_private
from zoho_desk_mcp.user_folders import cache_folder

if TYPE_CHECKING:
    from filelock import AsyncFileLock

logger = logging.getLogger(__name__)

LOCK_TIMEOUT = 30.0
"""Seconds that a process waits for another one that fetches the token: longer than that takes."""
LOCKS = (".lock", ".second.lock")
"""Who has the first for too long is frozen. Who waited for it gets the second in turns, else all would ask Zoho."""
MAX_BYTES = 10_000


class TokenCache:
    """The file of one account's access token: readable by its owner only, and replaced in one step.

    A cache that cannot be used (a read-only home, a file of somebody else) costs a token request, never a call.
    """

    def __init__(self, registration: Registration, refresh_token: SecretStr, folder: Path | None = None) -> None:
        own = cache_folder()
        place = folder or (own and own / "tokens")
        self._folder = place if place and place.is_absolute() else None
        self._path = (self._folder or Path()) / f"{_name(registration, refresh_token)}.json"

    @asynccontextmanager
    async def lock(self) -> AsyncIterator[bool]:
        """For the time of the context, no other process fetches this token. Gives whether that is so."""
        lock = await self._locked()
        try:
            yield lock is not None
        finally:
            if lock is not None:
                with suppress(OSError):
                    await lock.release()

    async def _locked(self) -> AsyncFileLock | None:
        """The lock that this process has got; None where there is none to be had."""
        for suffix in LOCKS:
            path = self._path.with_suffix(suffix)
            try:
                return await self._acquired(path)
            except (OSError, NotImplementedError) as error:  # the latter on some network drives
                logger.warning("the token cache %s cannot be locked: %s", path, _reason(error))
                if not isinstance(error, TimeoutError):
                    break
        return None

    async def _acquired(self, path: Path) -> AsyncFileLock:
        from filelock import AsyncFileLock  # slow to import, and a server that only lists its tools needs no token

        if self._folder is None:
            raise OSError("a user without a home has no place for caches")
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.exists() and not path.is_file():
            raise OSError(errno.EINVAL, "it is no file")
        lock = AsyncFileLock(path, timeout=LOCK_TIMEOUT, mode=0o600)
        await lock.acquire()
        return lock

    def read(self) -> AccessToken | None:
        """The cached token; None where there is none that can be trusted and is still live."""
        if self._folder is None:
            return None
        try:
            content = json.loads(read_own(self._path, MAX_BYTES))
            token = AccessToken(str(content["token"]), float(content["ends"]))
            if not TOKEN.fullmatch(token.text):
                raise ValueError("no token can be like this")
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
            reason = _reason(error) if isinstance(error, OSError) else "it does not hold a token"
            logger.warning("the token cache %s is not used: %s", self._path, reason)
            return None
        return token if token.is_live and token.is_plausible else None

    def write(self, token: AccessToken) -> None:
        """Replace the cached token."""
        if self._folder is None:
            return
        try:
            write_private(self._path, json.dumps({"token": token.text, "ends": token.expires_at}))
        except OSError as error:
            logger.warning("the access token cannot be kept on disk: %s", _reason(error))

    @property
    def history(self) -> TokenHistory:
        """What processes with this cache tell each other."""
        return TokenHistory(self._path.with_suffix(".history") if self._folder is not None else None)

    def remove(self) -> None:
        """Delete the cached token."""
        with suppress(OSError):
            if self._folder is not None:
                self._path.unlink()


def _reason(error: BaseException) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def _name(registration: Registration, refresh_token: SecretStr) -> str:
    """A file name of its own for each account, which reveals nothing about the account."""
    key = f"{registration.client_secret.get_secret_value()}\0{refresh_token.get_secret_value()}".encode()
    account = f"{registration.accounts_url}\0{registration.client_id}".encode()
    return hmac.new(key, account, hashlib.sha256).hexdigest()[:40]
