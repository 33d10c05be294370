"""How to add an MCP server's URL to the usual MCP clients."""

from __future__ import annotations

import json
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from ....product import SLUG
from ...settings import LOOPBACK
from ...storage.access import Access

NAME = SLUG.replace("_", "-")
"""What clients call the server."""
CLAUDE, CHATGPT = "Claude (connector)", "ChatGPT"
NOT_SHOWN = f"Not shown: {CLAUDE}, {CHATGPT}."
"""Those that run on servers of their makers, and send no header of the user's."""
PLACEHOLDER = "YOUR_URL_TOKEN"
"""Stands for the token of a URL where that is not known any more."""
HEADER = "Authorization: Bearer YOUR_API_TOKEN"


@dataclass(frozen=True)
class Snippet:
    """What to do in one client, and what to put there."""

    id: str
    client: str
    where: str
    text: str


@dataclass(frozen=True)
class Snippets:
    """The snippets of a URL, and why there is none for some clients; empty where there is one for each."""

    usable: Sequence[Snippet]
    not_shown: str


def snippets(url: str, access: Access) -> Snippets:
    """What clients need that can use a URL."""
    reason = _why_not_from_servers(url, access)
    usable = [*([] if reason else _of_servers(url, access)), *_of_machines(url, access)]
    return Snippets(usable, f"{NOT_SHOWN} {reason}" if reason else "")


def _why_not_from_servers(url: str, access: Access) -> str:
    if access == "token":
        return "They cannot send an API token, which this URL asks for."
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.hostname in LOOPBACK:
        return "They call from the internet, by https: this address is not reached from there."
    return ""


def _of_servers(url: str, access: Access) -> list[Snippet]:
    claude = "Settings, Connectors, Add custom connector: paste the URL."
    how = "OAuth" if access == "oauth" else "no authentication"
    chatgpt = f"Settings, Connectors, Advanced, Developer mode; then Create: paste the URL, {how}."
    return [Snippet("claude", CLAUDE, claude, url), Snippet("chatgpt", CHATGPT, chatgpt, url)]


def _of_machines(url: str, access: Access) -> list[Snippet]:
    with_token = access == "token"
    headers = {"headers": dict([HEADER.split(": ", 1)])} if with_token else {}
    remote = ["-y", "mcp-remote", url, *(["--header", HEADER] if with_token else [])]
    code = ["claude", "mcp", "add", "--transport", "http", NAME, url, *(["--header", HEADER] if with_token else [])]
    return [
        Snippet("claude-code", "Claude Code", "In a terminal", shlex.join(code)),
        Snippet(
            "claude-desktop",
            "Claude Desktop",
            "Settings, Developer, Edit config: claude_desktop_config.json",
            _json({"mcpServers": {NAME: {"command": "npx", "args": remote}}}),
        ),
        Snippet("cursor", "Cursor", "~/.cursor/mcp.json", _json({"mcpServers": {NAME: {"url": url, **headers}}})),
        Snippet(
            "vscode",
            "VS Code",
            ".vscode/mcp.json",
            _json({"servers": {NAME: {"type": "http", "url": url, **headers}}}),
        ),
    ]


def _json(value: Any) -> str:
    return json.dumps(value, indent=2)
