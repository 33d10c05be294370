"""Errors of the API, in words that say what happened and what helps."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import Literal

from ..product import ENV_PREFIX, TITLE

MAYBE_CHANGED = "The change may have happened all the same: look before calling again."
CHANGED = "A change of this call was made all the same: do not repeat it, look first."
NOT_CHANGED = "Nothing was changed."

ADVICE = {
    "REDIRECT": "This server follows no redirects, so that credentials go nowhere else. Check the settings that name "
    "the API's address.",
    "TIMEOUT": f"Calling again later may help; {ENV_PREFIX}TIMEOUT and {ENV_PREFIX}CONNECT_TIMEOUT set how long to "
    "wait.",
    "NOT_CONNECTED": "Check the network, a proxy's settings, and the settings that name the API's address; then call "
    "again.",
    "PROXY": "The variables HTTPS_PROXY and ALL_PROXY name proxies, NO_PROXY names hosts that are reached without one. "
    "A proxy may also be down, or want a user and a password: http://user:password@host:port.",
    "CERTIFICATE": "Where a proxy of your network inspects TLS, set SSL_CERT_FILE to a file with the certificates of "
    "its authority (PEM). Else check the settings that name the address, and this machine's clock.",
    "CONNECTION_LOST": "Calling again later may help.",
    "BUSY": "Call again when some of these have ended, with fewer side by side.",
    "NOT_CALLED": "Calling again after that helps as soon as it responds again.",
    "NOT_SENT": "Leave out control characters and the like, and shorten what is long.",
    "ANSWER_TOO_LARGE": "Ask for less: a smaller limit, a narrower filter. For downloads, "
    f"{ENV_PREFIX}MAX_FILE_MB sets the limit.",
    "BAD_ANSWER": "A proxy, or a page for people, may have responded in place of the API. Calling again later may "
    "help.",
    "HTTP_401": "The credentials were refused. Check the settings that hold them.",
    "HTTP_403": f"The user behind the credentials may not do this in {TITLE}.",
    "HTTP_404": "There is no such record.",
    "HTTP_413": f"The file or text is larger than {TITLE} takes.",
    "HTTP_429": f"{TITLE} refuses more calls at the moment. Wait before the next one.",
    "HTTP_502": f"{TITLE} cannot be reached behind its gateway. Calling again later may help.",
    "HTTP_503": f"{TITLE} is down or busy. Calling again later may help.",
    "HTTP_504": f"{TITLE} took too long behind its gateway. Calling again later may help.",
}
"""Error code of this server -> what helps. `HTTP_…` is of responses that bring no code of their own."""
OF_GATEWAYS = frozenset({413, 429, 502, 503, 504})
"""Statuses that mean the same where a gateway responds with a page for people. Any other one may be a proxy's."""


@dataclass(frozen=True)
class FieldError:
    """One input that the API refuses. `field` is the name of the tool's input."""

    field: str
    kind: str
    message: str = ""


@dataclass
class ApiError(Exception):
    """A call that failed: status and error code as the API gave them (status 0: there was no response)."""

    status: int
    code: str
    message: str
    advice: str = ""
    fields: tuple[FieldError, ...] = ()
    limits: Mapping[str, int] = field(default_factory=dict)
    outcome: Literal["refused", "unsent", "unknown"] = "refused"
    """What became of the request; unknown where it reached the API and nobody can tell whether it was carried out."""
    may_have_changed: bool = False
    """Whether a change was sent of which nobody can tell whether it was made; the advice says so too."""

    def __str__(self) -> str:
        lines = [f"{self.message.rstrip('.')}. ({self.code}{f', HTTP {self.status}' if self.status else ''})"]
        lines += [f"- {error.field}: {error.message or error.kind}" for error in self.fields]
        return "\n".join([*lines, self.advice] if self.advice else lines)

    @property
    def line(self) -> str:
        """The whole error in one line."""
        return " ".join(str(self).split())


def status_code(status: int) -> str:
    """The error code of a response that brings none of its own."""
    return "REDIRECT" if 300 <= status < 400 else f"HTTP_{status}"


def of_change(error: ApiError) -> ApiError:
    """The error of a request that changes something: its advice tells what became of the change."""
    words = {"refused": "", "unsent": NOT_CHANGED, "unknown": MAYBE_CHANGED}[error.outcome]
    advice = " ".join(filter(None, (words, error.advice)))
    return replace(error, advice=advice, may_have_changed=error.outcome == "unknown")


def refused(error: ApiError, media_type: str, advice: Mapping[str, str]) -> ApiError:
    """The error of a whole response that is none of success. A web page may not be the API's."""
    if "html" in media_type and error.status >= HTTPStatus.BAD_REQUEST and error.status not in OF_GATEWAYS:
        error = replace(error, message=f"{error.message} with a web page", advice=advice["BAD_ANSWER"])
    is_failure = error.status >= HTTPStatus.INTERNAL_SERVER_ERROR and error.status != HTTPStatus.NOT_IMPLEMENTED
    return replace(error, outcome="unknown") if is_failure else error


def with_input_names(error: ApiError, inputs: Collection[str]) -> ApiError:
    """The error with its fields under the names of a tool's inputs."""
    return replace(error, fields=tuple(replace(item, field=_input_name(item.field, inputs)) for item in error.fields))


def _input_name(field: str, inputs: Collection[str]) -> str:
    """`address.city` is part of `address`; letters of another size, and a file's part, are the same input."""
    head, dot, rest = field.partition(".")
    known = {name.lower(): name for name in inputs}
    if head.lower() in ("file", "files") and head not in inputs and "content" in inputs:
        return "content"
    return known.get(head.lower(), head) + dot + rest
