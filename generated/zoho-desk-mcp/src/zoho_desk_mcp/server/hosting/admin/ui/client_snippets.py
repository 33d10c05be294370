"""How to add an MCP server's URL to the usual MCP clients."""

from __future__ import annotations

import json
import shlex
from dataclasses import dataclass
from typing import Any

from ....product import SLUG
from ...storage.access import Access

NAME = SLUG.replace("_", "-")
"""What clients call the server."""
CLAUDE, CHATGPT = "Claude (connector)", "ChatGPT"
WITHOUT_HEADERS = (CLAUDE, CHATGPT)
"""Clients that send no header of the user's."""
HEADER = "Authorization: Bearer YOUR_API_TOKEN"


@dataclass(frozen=True)
class Snippet:
    """What to do in one client, and what to put there."""

    id: str
    client: str
    where: str
    text: str


def snippets(url: str, access: Access) -> list[Snippet]:
    """The snippets of a URL, for those who may call it."""
    with_token = access == "token"
    headers = {"headers": dict([HEADER.split(": ", 1)])} if with_token else {}
    remote = ["-y", "mcp-remote", url, *(["--header", HEADER] if with_token else [])]
    code = ["claude", "mcp", "add", "--transport", "http", NAME, url, *(["--header", HEADER] if with_token else [])]
    found = [
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
    if with_token:
        return found
    claude = "Settings, Connectors, Add custom connector: paste the URL."
    how = "OAuth" if access == "oauth" else "no authentication"
    chatgpt = f"Settings, Connectors, Advanced, Developer mode; then Create: paste the URL, {how}."
    return [Snippet("claude", CLAUDE, claude, url), Snippet("chatgpt", CHATGPT, chatgpt, url), *found]


def _json(value: Any) -> str:
    return json.dumps(value, indent=2)
