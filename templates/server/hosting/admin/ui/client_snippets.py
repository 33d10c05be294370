"""How to add an MCP server's URL to the usual MCP clients."""

from __future__ import annotations

import shlex
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from ....clients.forms import snippet
from ....clients.known import CLIENTS, Client
from ....clients.links import Placeholder
from ....clients.server import Remote
from ....product import CLIENT_KEY
from ...settings import LOOPBACK
from ...storage.access import Access

CLAUDE, CHATGPT = "Claude (connector)", "ChatGPT"
NOT_SHOWN = f"Not shown: {CLAUDE}, {CHATGPT}."
"""Those that run on servers of their makers, and send no header of the user's."""
WITHOUT_DEVELOPER_MODE = frozenset(("search", "fetch"))
"""The tools that ChatGPT wants of a server unless it is in developer mode."""
PLACEHOLDER = "YOUR_URL_TOKEN"
"""Stands for the token of a URL where that is not known any more."""
API_TOKEN = "YOUR_API_TOKEN"  # noqa: S105  # stands for one
AUTHORIZATION = {"Authorization": f"Bearer {API_TOKEN}"}
PLACEHOLDERS = (
    Placeholder(PLACEHOLDER, "The token of the MCP URL: its last part"),
    Placeholder(API_TOKEN, "API token"),
)
CLAUDE_CODE = "claude-code"
"""This client has a command for what others have a file for."""


@dataclass(frozen=True)
class Snippet:
    """What to do in one client, and what to put there."""

    id: str
    client: str
    where: str
    text: str
    link: str | None = None
    """Adds it by a click; None where the client knows no links, or the URL is a secret."""


@dataclass(frozen=True)
class Snippets:
    """The snippets of a URL, and why there is none for some clients; empty where there is one for each."""

    usable: Sequence[Snippet]
    not_shown: str


def snippets(url: str, access: Access, names: Collection[str]) -> Snippets:
    """What clients need that can use a URL with the tools of these names."""
    reason = _why_not_from_servers(url, access)
    usable = [*([] if reason else _of_servers(url, access, names)), *_of_machines(url, access)]
    return Snippets(usable, f"{NOT_SHOWN} {reason}" if reason else "")


def _why_not_from_servers(url: str, access: Access) -> str:
    if access == "token":
        return "They cannot send an API token, which this URL asks for."
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.hostname in LOOPBACK:
        return "They call from the internet, by https: this address is not reached from there."
    return ""


def _of_servers(url: str, access: Access, names: Collection[str]) -> list[Snippet]:
    claude = "Settings, Connectors, Add custom connector: paste the URL."
    how = "OAuth" if access == "oauth" else "no authentication"
    mode = "" if {*names} >= WITHOUT_DEVELOPER_MODE else "Advanced, Developer mode; then "
    chatgpt = f"Settings, Connectors, {mode}Create: paste the URL, {how}."
    return [Snippet("claude", CLAUDE, claude, url), Snippet("chatgpt", CHATGPT, chatgpt, url)]


def _of_machines(url: str, access: Access) -> list[Snippet]:
    server = Remote(url, AUTHORIZATION if access == "token" else {})
    of_files = [
        Snippet(
            client.id,
            client.title,
            client.place.for_people,
            snippet(client, CLIENT_KEY, server),
            _link(client, server) if access == "oauth" or url.endswith(f"/{PLACEHOLDER}") else None,
        )
        for client in CLIENTS.values()
        if client.id != CLAUDE_CODE
    ]
    headers = [word for name, value in server.headers.items() for word in ("--header", f"{name}: {value}")]
    command = ["claude", "mcp", "add", "--transport", "http", CLIENT_KEY, url, *headers]
    return [Snippet(CLAUDE_CODE, CLIENTS[CLAUDE_CODE].title, "In a terminal", shlex.join(command)), *of_files]


def _link(client: Client, server: Remote) -> str | None:
    if client.link is None:
        return None
    return client.link(CLIENT_KEY, client.entry(CLIENT_KEY, server), PLACEHOLDERS).direct
