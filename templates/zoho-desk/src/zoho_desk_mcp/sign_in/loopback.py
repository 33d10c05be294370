"""A web server on this machine that receives the redirect of a consent page (RFC 8252, section 7.3)."""

from __future__ import annotations

import errno
import hmac
import html
import queue
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qs, urlsplit

from zoho_desk_mcp.sign_in.errors import AuthError

PATH = "/callback"
TURN = 0.5
"""Seconds of one wait: Ctrl-C just before it began is seen at its end."""
PAGE = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Zoho Desk for MCP</title>'
    '<body style="font: 1.1em/1.5 system-ui; margin: 15vh auto; max-width: 34em"><h1>{title}</h1><p>{text}</p></html>'
)


class Loopback:
    """Waits for the redirect with the right state. Other requests are refused."""

    def __init__(self, port: int, state: str) -> None:
        """Listen. Port 0 takes any free one. Raises AuthError where it cannot be had."""
        self._redirects: queue.Queue[Mapping[str, str]] = queue.Queue()
        handler = type("Handler", (_Handler,), {"state": state, "redirects": self._redirects})
        try:
            self._server = _Server(("127.0.0.1", port), handler)
        except OSError as error:
            why = "is taken" if error.errno == errno.EADDRINUSE else "cannot be used"
            raise AuthError(f"Port {port} {why} ({error.strerror}). Choose another with --port.") from error
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def redirect_uri(self) -> str:
        """The address that the client must have among its redirect URIs."""
        return f"http://localhost:{self._server.server_port}{PATH}"

    def __enter__(self) -> Loopback:
        self._thread.start()
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def wait(self, seconds: float) -> Mapping[str, str]:
        """The parameters of the redirect. Raises AuthError where none comes within this time."""
        ends = time.monotonic() + seconds
        while (left := ends - time.monotonic()) > 0:
            with suppress(queue.Empty):
                return self._redirects.get(timeout=min(left, TURN))
        raise AuthError(
            f"The consent page did not lead back here within {seconds:.0f} seconds. If it showed an error, look at "
            f"the client in Zoho's API console: {self.redirect_uri} must be among its redirect URIs."
        )


class _Server(ThreadingHTTPServer):
    def server_bind(self) -> None:
        """Bind. The class above also asks for this machine's name: where no name server answers, that takes long."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), self.server_address[1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tell nothing: any program may connect, send what is no request, and break off. The person waits on."""


class _Handler(BaseHTTPRequestHandler):
    state: str
    redirects: queue.Queue[Mapping[str, str]]
    timeout = 10
    """Seconds that a connection may stay silent: browsers open some that they do not use."""

    def do_GET(self) -> None:
        """Accept the redirect if its state is right."""
        url = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        if url.path != PATH:
            self._respond(404, "Nothing here", "This address waits for Zoho's consent page to lead back here.")
        elif not hmac.compare_digest(query.get("state", "").encode(), self.state.encode()):
            self._respond(400, "Refused", "This does not belong to the sign-in that was started here.")
        else:
            try:
                self._show_outcome(query)
            finally:  # only now: whoever waits for it may end the process, and the page with it
                self.redirects.put(query)

    def _show_outcome(self, query: Mapping[str, str]) -> None:
        if "code" in query:
            # The code is still to be exchanged: whether that works, the terminal tells.
            self._respond(200, "Zoho has led back", "Go back to the terminal: it tells whether you are signed in.")
        else:
            self._respond(200, "Not signed in", f"Zoho says: {query.get('error', 'nothing')}.")

    def _respond(self, status: int, title: str, text: str) -> None:
        body = PAGE.format(title=html.escape(title), text=html.escape(text)).encode()
        self.send_response(status)
        for name, value in {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": str(len(body)),
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "Connection": "close",
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing: the request line holds the code."""
