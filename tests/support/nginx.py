"""A real nginx, and the shipped configuration for servers of this machine."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2

from tests.support.needs import nginx
from tests.support.ports import is_listening, wait_until
from tests.support.projects import ROOT
from tests.support.server import Server


def shipped_configuration(port: int, one: Server, two: Server) -> str:
    """The configuration of deploy/, listening on this port before two servers."""
    text = (ROOT / "deploy/nginx.conf").read_text(encoding="utf-8")
    for name, server in (("one", one), ("two", two)):
        text = text.replace(f"{name}:8000", httpx2.URL(server.url).netloc.decode())
    return text.replace("listen 8080", f"listen 127.0.0.1:{port}")


@contextmanager
def running_nginx(folder: Path, text: str) -> Iterator[None]:
    """An nginx for the time of the context, whose logs must hold no MCP URL at its end."""
    text = text.replace("/dev/stdout", f"{folder}/access.log").replace("/dev/stderr", f"{folder}/error.log")
    paths = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi"))
    main = f"daemon off; pid {folder}/pid; error_log {folder}/error.log; events {{}} http {{ {paths}\n{text} }}"
    (folder / "nginx.conf").write_text(main, encoding="utf-8")
    port = int(text.partition("listen 127.0.0.1:")[2].partition(";")[0])
    process = subprocess.Popen([nginx(), "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"])
    try:
        wait_until(lambda: process.poll() is not None or is_listening(port))
        assert process.poll() is None, (folder / "error.log").read_text()
        yield
        for log in ("access.log", "error.log"):
            assert "/mcp/" not in (folder / log).read_text()
    finally:
        process.terminate()
        process.wait(10)
