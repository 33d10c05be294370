"""Where a client may have people sent back to: what it registers, and what it then asks for."""

from __future__ import annotations

import re
from collections.abc import Collection
from urllib.parse import SplitResult, urlsplit

MAX_LENGTH = 500
MAX_COUNT = 10
LOOPBACK = ("127.0.0.1", "::1", "localhost")
NEVER = ("javascript", "data", "file", "blob", "about", "vbscript", "filesystem", "view-source", "ws", "wss", "ftp")
"""Schemes that run something in the browser, or lead to no program of the client's."""
WRITTEN = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:[!#-;=?-\[\]_a-z~%]+")
"""A scheme, then letters that URIs have."""


def fault_of(uri: str) -> str | None:
    """What is wrong with a redirect URI; None where it may be registered."""
    if len(uri) > MAX_LENGTH or not WRITTEN.fullmatch(uri):
        return f"must be a URI of at most {MAX_LENGTH} characters"
    try:
        parts = urlsplit(uri)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "is no URI"
    if parts.scheme in NEVER:
        return "has a scheme that is not taken"
    if "#" in uri or parts.username is not None or parts.password is not None:
        return "must have no fragment and no user"
    if parts.scheme in ("http", "https") and not host:
        return "names no host"
    if parts.scheme == "http" and host not in LOOPBACK:
        return "must be https, but for loopback addresses"
    return None


def is_registered(uri: str, registered: Collection[str]) -> bool:
    """Whether a client has registered this URI: the same, or on loopback the same but for the port (RFC 8252)."""
    if uri in registered:
        return True
    given = _without_port(uri)
    return given is not None and any(given == _without_port(each) for each in registered)


def scheme_of(uri: str) -> str:
    """Its scheme, as a Content-Security-Policy names it."""
    return f"{urlsplit(uri).scheme}:"


def shown_target(uri: str) -> str:
    """What a person is told of where it leads: a host, or the scheme of a program."""
    parts = urlsplit(uri)
    if parts.hostname in LOOPBACK:
        return "a program on your computer"
    return parts.hostname if parts.scheme == "https" and parts.hostname else f"the program for {parts.scheme}: links"


def _without_port(uri: str) -> SplitResult | None:
    """A loopback URI without its port; None for any other, and for one that `urlsplit` would tidy up."""
    if not WRITTEN.fullmatch(uri):
        return None
    try:
        parts = urlsplit(uri)
        _ = parts.port
    except ValueError:
        return None
    if parts.scheme != "http" or parts.hostname not in LOOPBACK or parts.username is not None or "#" in uri:
        return None
    return parts._replace(netloc=parts.hostname)
