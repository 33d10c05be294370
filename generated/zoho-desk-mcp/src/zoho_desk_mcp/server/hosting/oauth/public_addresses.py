"""Which addresses are of the public internet, and which may lead into a network."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

UNICAST = IPv6Network("2000::/3")
"""What is given out of IPv6."""
TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv4 as networks without it reach it (RFC 6052): their gateway may reach what is within the network, too."""


def is_public(text: str) -> bool:
    """Whether an address is public. One that holds another one, for a gateway, is what that one is."""
    address = ip_address(text)
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in TRANSLATED:
            inner = IPv4Address(address.packed[-4:])
        if inner is None:
            return address in UNICAST and address.is_global
        address = inner
    return address.is_global and not address.is_multicast
