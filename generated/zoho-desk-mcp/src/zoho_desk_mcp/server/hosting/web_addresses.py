"""Origins and hosts as browsers write them in headers: lower case, ASCII, and no port that needs no telling.

Settings have lists of them, and of networks: a word that could never fit any is refused, for nobody would notice.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from ipaddress import IPv6Address, ip_network
from typing import Annotated

import httpx2
from pydantic import BeforeValidator

from ..settings import WITH_PATH, check_address

HOST_HEADER = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\]")
"""As a Host header has it: `${HOST}` that nothing has filled in is none."""
ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://[^\s/?#@*;%${}]+|null")
WEB = ("http://", "https://")


def origin_of(address: str) -> str:
    """The origin of an address; what is no address, such as `null`, as it is."""
    try:
        url = httpx2.URL(address)
    except httpx2.InvalidURL:
        return address
    return f"{url.scheme}://{url.netloc.decode()}".lower() if url.host else address


def host_of(text: str) -> str:
    """The name of a host that people write with a port, as a whole address, or as it is."""
    if re.fullmatch(r"[0-9A-Fa-f.]*(:[0-9A-Fa-f.]*){2,}", text):
        return _short(f"[{text}]")
    try:
        netloc = httpx2.URL(text if "//" in text else f"//{text}").netloc.decode()
    except httpx2.InvalidURL:
        return text.lower()
    return _short(re.sub(r":[0-9]+$", "", netloc).lower())


def _short(host: str) -> str:
    """A host as clients send it: an address of IPv6 in its shortest form."""
    if not host.startswith("["):
        return host
    try:
        return f"[{IPv6Address(host.strip('[]'))}]"
    except ValueError:
        return host.lower()


def _network(text: str) -> str:
    return str(ip_network(text, strict=False))


def _host(text: str) -> str:
    host = host_of(text)
    if not HOST_HEADER.fullmatch(host):
        raise ValueError
    return host


def _origin(text: str) -> str:
    origin = origin_of(text)
    if not ORIGIN.fullmatch(origin):
        raise ValueError
    if origin.startswith(WEB):
        check_address(origin, WITH_PATH, "")
        _host(origin)
    return origin


def _list_of(one: Callable[[str], str], advice: str) -> BeforeValidator:
    """Words of a text, separated by commas, as they are compared."""

    def read(given: object) -> object:
        if not isinstance(given, str):
            return given
        found = []
        for word in filter(None, map(str.strip, given.split(","))):
            try:
                found.append(one(word))
            except ValueError:
                raise ValueError(f"{word!r} is none of these: {advice}, separated by commas") from None
        return tuple(found)

    return BeforeValidator(read)


Networks = Annotated[tuple[str, ...], _list_of(_network, "addresses and networks, as in 10.0.0.0/8")]
Hosts = Annotated[tuple[str, ...], _list_of(_host, "names of hosts without wildcards, as in mcp.example.com")]
Origins = Annotated[tuple[str, ...], _list_of(_origin, "sites with their scheme, as in https://app.example.com")]
