"""A site with client ID metadata documents, behind TLS."""

from __future__ import annotations

import json
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.support.tls import DAY, Authority


class DocumentSite:
    """Its documents by path; `asked` are the paths that were asked for."""

    def __init__(self) -> None:
        self.url = ""
        self.port = 0
        self.asked: list[str] = []
        self.documents: dict[str, bytes] = {}
        self.moved: dict[str, str] = {}
        self.slow: set[str] = set()

    def add(self, path: str, **changed: Any) -> str:
        """The id of a client with this document."""
        document = {"client_id": self.url + path, "client_name": "Documented", "redirect_uris": [], **changed}
        self.documents[path] = json.dumps(document).encode()
        return self.url + path


@contextmanager
def document_site(authority: Authority, until: timedelta = DAY) -> Iterator[DocumentSite]:
    """The site, for the time of the context. Its certificate holds until so much later than now."""
    site = DocumentSite()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.path)
            for _ in range(300 if self.path in site.slow else 0):
                self.wfile.write(b"H")
                time.sleep(0.1)
            body = site.documents.get(self.path, b"")
            self.send_response(302 if self.path in site.moved else 200 if body else 404)
            if self.path in site.moved:
                self.send_header("Location", site.moved[self.path])
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing."""

        def handle(self) -> None:
            try:
                super().handle()
            except OSError:
                """The client has gone."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority.certificate(until=until))
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    site.port = server.server_port
    site.url = f"https://localhost:{site.port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
