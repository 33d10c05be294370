"""What attackers send."""

from __future__ import annotations

import re
import socket
import time
from datetime import UTC, datetime, timedelta

import httpx2

from tests.support.server import Server

READ = {"methods": ["read"], "tags": ["tickets"]}

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'; DROP TABLE mcp_servers; --",
    "' OR '1'='1",
    "{{ 7*7 }}",
    "%s%s%n",
    "${jndi:ldap://none.invalid}",
]


class Dead:
    """URLs' tokens that lead nowhere, one of each kind."""

    def __init__(self, server: Server, account: str) -> None:
        ends = datetime.now(UTC) + timedelta(seconds=5)  # time enough to ask for it, on a busy machine too
        expired = server.create(account, config=READ, expires_at=ends.isoformat())
        revoked = server.create(account, config=READ)
        server.api.delete(f"/integrated-account/{account}/mcp/{revoked['id']}")
        live = server.create(account, config=READ)["url"].rpartition("/")[2]
        time.sleep(max(0, (ends - datetime.now(UTC)).total_seconds()))
        self.tokens = {
            "expired": expired["url"].rpartition("/")[2],
            "revoked": revoked["url"].rpartition("/")[2],
            "never was": "A" * 43,
            "one letter off": live[:-1] + ("A" if live[-1] != "A" else "B"),
            "short": "x",
            "long": "x" * 4000,
            "other letters": "%C3%A9%F0%9F%92%A9",
            "like SQL": "'%20OR%20'1'='1",
        }


def send_raw(server: Server, head: str, *, host: str | None = None, body: bytes = b"") -> tuple[int, str, bytes]:
    """Status, head and body of the answer to bytes as they are."""
    own = host if host is not None else httpx2.URL(server.url).netloc.decode()
    data = f"{head}\r\nHost: {own}\r\nContent-Type: application/json\r\nAccept: application/json\r\n\r\n"
    with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=30) as connection:
        connection.sendall(data.encode("latin-1") + body)
        received = b""
        while b"\r\n\r\n" not in received:
            part = connection.recv(65536)
            if not part:
                break
            received += part
        answer, _, rest = received.partition(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: ([0-9]+)", answer)
        while length and len(rest) < int(length.group(1)) and (part := connection.recv(65536)):
            rest += part
    return int(answer.split()[1]), answer.decode("latin-1"), rest
