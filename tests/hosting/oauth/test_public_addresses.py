"""Addresses that a stranger's name leads to: none within a network, in whatever form it is written."""

from __future__ import annotations

import pytest
from zoho_desk_mcp.server.hosting.oauth.public_addresses import is_public


@pytest.mark.parametrize(
    "address",
    [
        *("10.0.0.1", "127.0.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255"),
        *("::1", "::", "fe80::1", "fe80::1%1", "fd00::1", "fec0::1", "ff0e::1", "::ffff:10.0.0.1", "::10.0.0.1"),
        *("64:ff9b::a00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:a00:1::", "2001:db8::1", "5f00::1"),
    ],
)
def test_addresses_within_networks(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07::1", "64:ff9b::5db8:d70e", "::ffff:8.8.8.8"])
def test_public_addresses(address: str) -> None:
    assert is_public(address)
