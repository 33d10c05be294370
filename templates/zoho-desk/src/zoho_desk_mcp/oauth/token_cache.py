"""Access tokens on disk, so that a restart or a second process does not ask Zoho for another."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import os
import stat
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path

from zoho_desk_mcp.server.files.private_file import write_private

logger = logging.getLogger(__name__)

LONGEST_LIFE = 3600.0
"""Seconds that an access token of Zoho lives."""
LOCK_SECONDS = 30.0
"""How long a process waits for another one that fetches the token."""
NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)


@dataclass(frozen=True)
class Credentials:
    """What an access token is fetched with."""

    client_id: str
    client_secret: str
    refresh_token: str

    def __repr__(self) -> str:
        return "Credentials(…)"


@dataclass(frozen=True)
class Token:
    """An access token, and the time (of `time.time`) from which it is no longer used."""

    text: str
    ends: float

    def __repr__(self) -> str:
        return "Token(…)"

    @property
    def lives(self) -> bool:
        """Whether it can still be used. An end too far away was not written by this server, or the clock was set."""
        return 0 < self.ends - time.time() <= LONGEST_LIFE


class TokenCache:
    """The file of one account's access token: readable by its owner only, and written in one step.

    A cache that cannot be used (a home that is read-only, a file of somebody else) costs a token request, never a call.
    """

    def __init__(self, accounts_url: str, credentials: Credentials, folder: Path | None = None) -> None:
        self._folder = folder or user_cache_path("zoho-desk-mcp", appauthor=False) / "tokens"
        self._path = self._folder / f"{_name(accounts_url, credentials)}.json"

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """For the time of the context, no other process renews this token."""
        from filelock import AsyncFileLock  # takes its time, and a server that only lists its tools needs no token

        lock = AsyncFileLock(self._path.with_suffix(".lock"), timeout=LOCK_SECONDS, mode=0o600)
        try:
            if not self._folder.is_absolute():
                raise OSError("a user without a home has no place for caches")
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            await lock.acquire()
        except OSError as error:  # also where the wait was too long
            logger.warning("the token cache cannot be locked: %s", type(error).__name__)
            yield
            return
        try:
            yield
        finally:
            await lock.release()

    def read(self) -> Token | None:
        """The token on disk; None where there is none that can be trusted and still lives."""
        try:
            with os.fdopen(os.open(self._path, os.O_RDONLY | NO_FOLLOW), encoding="utf-8") as file:
                if not _is_private(os.fstat(file.fileno())):
                    logger.warning("the token cache is not used: others than its owner can reach the file")
                    return None
                kept = json.loads(file.read(10_000))
            token = Token(str(kept["token"]), float(kept["ends"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return token if token.lives else None

    def write(self, token: Token) -> None:
        """Put the token on disk, in place of the one before."""
        try:
            write_private(self._path, json.dumps({"token": token.text, "ends": token.ends}))
        except OSError as error:
            logger.warning("the access token cannot be kept on disk: %s", type(error).__name__)

    def remove(self) -> None:
        """Take the token off the disk."""
        with suppress(OSError):
            self._path.unlink()


def _name(accounts_url: str, credentials: Credentials) -> str:
    """A file name of its own for each account, from which nothing of the account can be told."""
    key = f"{credentials.client_secret}\0{credentials.refresh_token}".encode()
    account = f"{accounts_url}\0{credentials.client_id}".encode()
    return hmac.new(key, account, hashlib.sha256).hexdigest()[:40]


def _is_private(found: os.stat_result) -> bool:
    if not stat.S_ISREG(found.st_mode):
        return False
    return not hasattr(os, "getuid") or (found.st_uid == os.getuid() and not found.st_mode & 0o077)
