"""A server that misbehaves, reached in each of the ways that a server can be."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.support.misbehaving import Misbehaving, misbehaving
from tests.support.proxies import proxy
from tests.support.tls import Authority

WAYS = ("http", "https", "http proxy", "socks5 proxy")
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@asynccontextmanager
async def reached(way: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Misbehaving]:
    """The server, for the time of the context."""
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    if way == "http":
        async with misbehaving() as behavior:
            yield behavior
        return
    authority = Authority(folder)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(authority.certificate())
    with proxy() as between:
        if way != "https":
            monkeypatch.setenv("HTTPS_PROXY", f"{way.partition(' ')[0]}://127.0.0.1:{between.port}")
        async with misbehaving(context) as behavior:
            yield behavior
        assert bool(between.tunnels) == (way != "https")
