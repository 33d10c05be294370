"""A web server on this machine alone that receives the answer to a consent page (RFC 8252, section 7.3)."""

from __future__ import annotations

import hmac
import html
import queue
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qs, urlsplit

from zoho_desk_mcp.sign_in.errors import AuthError

PATH = "/callback"
PAGE = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Zoho Desk for MCP</title>'
    '<body style="font: 1.1em/1.5 system-ui; margin: 15vh auto; max-width: 34em"><h1>{title}</h1><p>{text}</p></html>'
)


class Loopback:
    """Waits for the one answer that carries the right state. Whatever else comes is refused, and waiting goes on."""

    def __init__(self, port: int, state: str) -> None:
        """Listen. Port 0 takes any free one. Raises AuthError where the port is taken."""
        self._answers: queue.Queue[Mapping[str, str]] = queue.Queue()
        handler = type("Handler", (_Handler,), {"state": state, "answers": self._answers})
        try:
            self._server = ThreadingHTTPServer(("127.0.0.1", port), handler)
        except OSError as error:
            raise AuthError(f"Port {port} is taken ({error.strerror}). Choose another with --port.") from error
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
        """The parameters of the answer. Raises AuthError when none has come after this time."""
        try:
            return self._answers.get(timeout=seconds)
        except queue.Empty:
            raise AuthError(
                f"No answer came back within {seconds:.0f} seconds. If the page showed an error, look at the client in "
                f"Zoho's API console: {self.redirect_uri} must be among its redirect URIs."
            ) from None


class _Handler(BaseHTTPRequestHandler):
    state: str
    answers: queue.Queue[Mapping[str, str]]
    timeout = 10
    """Seconds that a connection may stay silent: browsers open some that they do not use."""

    def do_GET(self) -> None:
        """Take the answer if it is the awaited one."""
        url = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        if url.path != PATH:
            self._answer(404, "Nothing here", "This address waits for an answer of Zoho's consent page.")
        elif not hmac.compare_digest(query.get("state", "").encode(), self.state.encode()):
            self._answer(400, "Refused", "This is not the answer to the sign-in that was begun here.")
        else:
            try:
                self._tell(query)
            finally:  # only now: who waits for the answer may end the process, and the page with it
                self.answers.put(query)

    def _tell(self, query: Mapping[str, str]) -> None:
        if "code" in query:
            self._answer(200, "Signed in", "You can close this window and go back to the terminal.")
        else:
            self._answer(200, "Not signed in", f"Zoho says: {query.get('error', 'nothing')}.")

    def _answer(self, status: int, title: str, text: str) -> None:
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
