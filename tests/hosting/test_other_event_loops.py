"""An event loop that somebody has installed beside the package: the limits of a connection need Python's own."""

from __future__ import annotations

from pathlib import Path

from tests.support import plain_http
from tests.support.processes import FRESH
from tests.support.server import SINGLE, Site, running_server

OTHER = """
import asyncio

class Transport:
    def __init__(self, transport):
        self._transport = transport

    def __getattr__(self, name):
        return getattr(self._transport, name)

    def __setattr__(self, name, value):
        if not name.startswith("_"):
            raise AttributeError(name)
        super().__setattr__(name, value)

class Loop(asyncio.SelectorEventLoop):
    def _make_socket_transport(self, sock, protocol, *args, **kwargs):
        made = protocol.connection_made

        def connection_made(transport):
            try:
                made(Transport(transport))
            except BaseException:
                transport.abort()
                raise

        protocol.connection_made = connection_made
        return super()._make_socket_transport(sock, protocol, *args, **kwargs)

new_event_loop = Loop
"""
"""What is like uvloop in this: no attribute of its transports can be set."""


def test_an_installed_event_loop_changes_nothing(sqlite_site: Site, tmp_path: Path) -> None:
    (tmp_path / "uvloop.py").write_text(OTHER)
    with running_server(sqlite_site, "--single", command=FRESH, PYTHONPATH=str(tmp_path), **SINGLE) as server:
        assert plain_http.get(f"{server.url}/healthz").status_code == 200
