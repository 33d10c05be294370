"""What processes of one account tell each other: when refused tokens were renewed, and that Zoho is not to be asked."""

from __future__ import annotations

import json
import logging
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from zoho_desk_mcp.oauth.errors import OAuthError
from zoho_desk_mcp.server.files.private_file import read_own, write_private
from zoho_desk_mcp.server.http import renewals

logger = logging.getLogger(__name__)

MAX_BYTES = 10_000
MAX_TEXT = 200
BROKEN_OFF = "Zoho was asked for one by processes that were ended before they had it"


@dataclass(frozen=True)
class _History:
    renewed: tuple[float, ...] = ()
    """The times of the latest renewals."""
    code: str = ""
    message: str = ""
    """Of the refusal after which Zoho is not asked for a while."""
    until: float = 0.0
    failures: int = 0
    """Requests for a token in a row that failed."""
    begun: int = 0
    """Requests in a row whose end nobody has noted, by the latest one: the processes that made them were ended."""
    begun_at: float = 0.0


class TokenHistory:
    """The file of it, beside that of the token; whoever writes has the lock of that one. Without a path there is none.

    A file that cannot be used costs token requests, never a call.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def may_renew(self) -> bool:
        """Whether a refused token may be renewed, as far as other processes know."""
        return renewals.may_renew(self._read().renewed, time.time())

    def note_renewal(self) -> None:
        """A token is renewed now."""
        known = self._read()
        self._write(replace(known, renewed=tuple(renewals.with_renewal(known.renewed, time.time()))))

    def refusal(self) -> tuple[OAuthError, float] | None:
        """The refusal that another process had, and the seconds for which it still holds."""
        known = self._read()
        left = known.until - time.time()
        if not 0 < left <= renewals.LONGEST_WAIT:  # longer than any wait, where a clock was changed
            return None
        return OAuthError(known.code, known.message), left

    def broken_off(self) -> tuple[OAuthError, float] | None:
        """The same, where the processes that asked latest were ended before they had their tokens.

        A client that starts the server over and over would ask each time. One request may end like this.
        """
        known = self._read()
        wait = renewals.wait_after_failures(max(0, known.begun - 2))
        left = known.begun_at + wait - time.time()
        return (OAuthError("no_response", BROKEN_OFF), left) if known.begun > 1 and 0 < left <= wait else None

    def note_begun(self) -> None:
        """Zoho is asked for a token now."""
        known, now = self._read(), time.time()
        before = known.begun if 0 <= now - known.begun_at < renewals.WINDOW else 0
        self._write(replace(known, begun=before + 1, begun_at=now))

    def note_unsent(self) -> None:
        """Zoho was not asked in fact."""
        self._write(replace(self._read(), begun=0, begun_at=0.0))

    @property
    def failures(self) -> int:
        """How many requests for a token have failed in a row, by any process, the last of them not long ago."""
        known = self._read()
        return known.failures if -renewals.LONGEST_WAIT <= time.time() - known.until < renewals.WINDOW else 0

    def note_refusal(self, error: OAuthError, seconds: int) -> None:
        """Zoho is not asked for a token in these seconds."""
        message, until = error.message[:MAX_TEXT], time.time() + seconds
        self._write(_History(self._read().renewed, error.code, message, until, self.failures + 1))

    def note_given(self) -> None:
        """Zoho has given a token: earlier failures say nothing any more."""
        known = self._read()
        if known.failures or known.begun:
            self._write(_History(known.renewed))

    def _read(self) -> _History:
        try:
            if self._path is None:
                return _History()
            content = json.loads(read_own(self._path, MAX_BYTES))
            renewed = tuple(map(float, content["renewed"][-renewals.MAX_RENEWALS :]))
            failures, begun = (max(0, int(content.get(name, 0))) for name in ("failures", "begun"))
            begun_at = float(content.get("begun_at", 0))
            code, message = str(content["code"]), str(content["message"])[:MAX_TEXT]
            return _History(renewed, code, message, float(content["until"]), failures, begun, begun_at)
        except FileNotFoundError:
            return _History()
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it holds no history of tokens"
            logger.warning("the file %s is not used: %s", self._path, reason)
            return _History()

    def _write(self, history: _History) -> None:
        with suppress(OSError):
            if self._path is not None and history == _History():
                self._path.unlink()
            elif self._path is not None:
                write_private(self._path, json.dumps(vars(history)))
