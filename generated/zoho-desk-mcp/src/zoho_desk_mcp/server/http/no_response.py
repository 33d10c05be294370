"""No whole response: what the failure of a request means, and whether the other side may have acted on it."""

from __future__ import annotations

import ssl
from collections.abc import Callable

import httpx2

from .connection_settings import trusts
from .held_back import HeldBackError
from .opened_connections import Progress

MAX_REASON = 200
"""Characters of what a proxy says."""
UNSENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError, httpx2.UnsupportedProtocol)
"""Failures before anything was sent."""
TOO_SLOW = "sends so slowly that other calls waited for its end"


class NoResponseError(Exception):
    """There was no whole response. `sent`: whether the other side may have acted on the request."""

    def __init__(self, code: str, message: str, *, sent: bool, wait: int | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.sent = sent
        self.wait = wait
        """The seconds after which to try again, where they are known."""


def failure_of(
    error: Exception, progress: Progress, *, through: Callable[[], str], has_given_way: bool
) -> NoResponseError | None:
    """What a request failed of; None for an error that is no failure of a request.

    `through` names the proxy on the way, which may be what failed; empty where there is none.
    `has_given_way`: other calls waited for the response's end.
    """
    if isinstance(error, HeldBackError):
        return NoResponseError(error.code, error.message, sent=False, wait=error.wait)
    if isinstance(error, httpx2.TimeoutException | TimeoutError):
        sent = not (isinstance(error, UNSENT) or progress.is_unsent)
        what = "did not respond in time" if sent else "could not be reached in time"
        return NoResponseError("TIMEOUT", f"{TOO_SLOW if has_given_way else what}{_way(through)}", sent=sent)
    if isinstance(error, UNSENT) or _is_of_socks(error):
        return _unreached(error, through)
    if isinstance(error, httpx2.InvalidURL | httpx2.LocalProtocolError | UnicodeEncodeError):
        is_long = isinstance(error, httpx2.InvalidURL) and "too long" in str(error)
        why = "a value is too long for an address" if is_long else "a value has characters that cannot go over HTTP"
        return NoResponseError("NOT_SENT", f"was not called: {why}", sent=False)
    if isinstance(error, httpx2.DecodingError):
        return NoResponseError("BAD_ANSWER", "sent a response that cannot be decoded", sent=True)
    if isinstance(error, httpx2.HTTPError | httpx2.StreamError | OSError):
        return _lost(error, progress, through)
    return None


def _way(through: Callable[[], str]) -> str:
    """What is said of the proxy on the way."""
    return f", through the proxy of {proxy}" if (proxy := through()) else ""


def _is_of_socks(error: Exception) -> bool:
    """Whether a proxy does not speak SOCKS: the libraries for it have errors of their own for that."""
    return isinstance(error, AssertionError) or type(error).__module__.startswith("socksio")


def distrust(error: BaseException) -> str:
    """What is said of a host whose certificate is not trusted; empty where that is not what failed."""
    cause = _tls_error(error)
    if not isinstance(cause, ssl.SSLCertVerificationError):
        return ""
    whose = f"of {trusts()}" if trusts() else "of this system"
    return f"could not be trusted: {cause.verify_message.rstrip('.')}; the certificates {whose} are trusted"


def _tls_error(error: BaseException) -> ssl.SSLError | None:
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLError):
        cause = cause.__cause__ or cause.__context__
    return cause


def _unreached(error: Exception, through: Callable[[], str]) -> NoResponseError:
    """What a failure before anything was sent means."""
    if what := distrust(error):
        return NoResponseError("CERTIFICATE", what, sent=False)
    if proxy := through():
        why = f": {str(error)[:MAX_REASON]}" if isinstance(error, httpx2.ProxyError) else ""
        return NoResponseError("PROXY", f"could not be reached through the proxy of {proxy}{why}", sent=False)
    why = "" if _tls_error(error) is None else ": it does not speak TLS as it should"
    return NoResponseError("NOT_CONNECTED", f"could not be reached{why}", sent=False)


def _lost(error: Exception, progress: Progress, through: Callable[[], str]) -> NoResponseError:
    """What the end of a connection means."""
    if progress.is_unsent:
        return _unreached(error, through)
    what = "broke off TLS" if isinstance(error, ssl.SSLError) else "closed the connection early"
    return NoResponseError("CONNECTION_LOST", f"{what}{_way(through)}", sent=True)
