"""Where a request is from. Behind proxies that are trusted, uvicorn has put the client's own address here."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from starlette.types import Scope

PREFIX_LENGTH = 64
"""Of an IPv6 network that one household or office has: it may use any of its addresses."""


def address_text(scope: Scope) -> str:
    """The client's address, as it is written."""
    return str((scope.get("client") or ("an unknown address", 0))[0])


def client_address(scope: Scope) -> IPv4Address | IPv6Address | None:
    """The client's address; None where it has none, as on a socket of this machine."""
    try:
        address = ip_address(address_text(scope))
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def client_network(scope: Scope) -> str:
    """What stands for one client: an IPv4 address, or an IPv6 network."""
    address = client_address(scope)
    if isinstance(address, IPv6Address):
        return str(ip_network(f"{address.compressed.partition('%')[0]}/{PREFIX_LENGTH}", strict=False))
    return str(address)
