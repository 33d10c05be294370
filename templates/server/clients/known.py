"""The clients that are known, and how each names what it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from .links import Link, Placeholder, cursor_link, vscode_link
from .places import Place, everywhere
from .server import Program, Remote, Server

Entry = Mapping[str, Any]
FormName = Literal["json", "toml", "yaml"]
RESTART = "Restart it."
START = "Start it anew."


@dataclass(frozen=True)
class Client:
    """One client."""

    id: str
    title: str
    place: Place
    form: FormName
    """`json` also where it may have comments."""
    above: tuple[str, ...]
    """The keys above the names of servers."""
    program: Callable[[str, Program], Entry]
    """The entry of a server with this name that is a program."""
    remote: Callable[[str, Remote], Entry] | None
    """The entry of one that is a URL; None where it starts only programs."""
    then: str = RESTART
    """What a person does next."""
    link: Callable[[str, Entry, Sequence[Placeholder]], Link] | None = None
    """The link that adds an entry with this name, which has these placeholders; None where it knows no links."""

    def entry(self, name: str, server: Server) -> Entry:
        """What is put under the server's name."""
        if isinstance(server, Program):
            return self.program(name, server)
        return self.remote(name, server) if self.remote is not None else self.program(name, server.as_program)

    def path_of(self, name: str) -> tuple[str, ...]:
        """Where the entry of a server is."""
        return (*self.above, name)


def _with(entry: dict[str, Any], **optional: Any) -> dict[str, Any]:
    """An entry with what is not empty."""
    return entry | {key: dict(value) for key, value in optional.items() if value}


def _program(_: str, server: Program) -> Entry:
    return _with({"command": server.command, "args": list(server.arguments)}, env=server.environment)


def _typed_program(name: str, server: Program) -> Entry:
    return {"type": "stdio", **_program(name, server)}


def _url(_: str, server: Remote) -> Entry:
    return _with({"url": server.url}, headers=server.headers)


def _typed_url(name: str, server: Remote) -> Entry:
    return {"type": "http", **_url(name, server)}


def _renamed_url(key: str) -> Callable[[str, Remote], Entry]:
    return lambda _, server: _with({key: server.url}, headers=server.headers)


def _codex_url(_: str, server: Remote) -> Entry:
    return _with({"url": server.url}, http_headers=server.headers)


def _goose_program(name: str, server: Program) -> Entry:
    entry = {"type": "stdio", "name": name, "enabled": True, "cmd": server.command, "args": list(server.arguments)}
    return {**entry, "envs": dict(server.environment), "timeout": 300}


def _goose_url(name: str, server: Remote) -> Entry:
    entry = {"type": "streamable_http", "name": name, "enabled": True, "uri": server.url}
    return {**entry, "headers": dict(server.headers), "timeout": 300}


def _opencode_program(_: str, server: Program) -> Entry:
    command = [server.command, *server.arguments]
    return _with({"type": "local", "command": command, "enabled": True}, environment=server.environment)


def _opencode_url(_: str, server: Remote) -> Entry:
    return _with({"type": "remote", "url": server.url, "enabled": True}, headers=server.headers)


SERVERS = ("mcpServers",)
CLIENTS = {
    client.id: client
    for client in (
        Client(
            "claude-desktop",
            "Claude Desktop",
            Place(
                "$XDG/Claude/claude_desktop_config.json",
                "~/Library/Application Support/Claude/claude_desktop_config.json",
                "%APPDATA%/Claude/claude_desktop_config.json",
            ),
            "json",
            SERVERS,
            _program,
            None,
        ),
        Client(
            "claude-code",
            "Claude Code",
            everywhere("~/.claude.json", "CLAUDE_CONFIG_DIR"),
            "json",
            SERVERS,
            _typed_program,
            _typed_url,
            START,
        ),
        Client(
            "cursor",
            "Cursor",
            everywhere("~/.cursor/mcp.json"),
            "json",
            SERVERS,
            _program,
            _url,
            link=cursor_link,
        ),
        Client(
            "vscode",
            "VS Code",
            Place(
                "$XDG/Code/User/mcp.json",
                "~/Library/Application Support/Code/User/mcp.json",
                "%APPDATA%/Code/User/mcp.json",
            ),
            "json",
            ("servers",),
            _typed_program,
            _typed_url,
            "Run `MCP: List Servers` there, and start it.",
            vscode_link,
        ),
        Client(
            "windsurf",
            "Windsurf",
            everywhere("~/.codeium/windsurf/mcp_config.json"),
            "json",
            SERVERS,
            _program,
            _renamed_url("serverUrl"),
        ),
        Client(
            "gemini-cli",
            "Gemini CLI",
            everywhere("~/.gemini/settings.json"),
            "json",
            SERVERS,
            _program,
            _renamed_url("httpUrl"),
            START,
        ),
        Client(
            "codex",
            "Codex",
            everywhere("~/.codex/config.toml", "CODEX_HOME"),
            "toml",
            ("mcp_servers",),
            _program,
            _codex_url,
            START,
        ),
        Client(
            "goose",
            "Goose",
            Place("$XDG/goose/config.yaml", "$XDG/goose/config.yaml", "%APPDATA%/Block/goose/config/config.yaml"),
            "yaml",
            ("extensions",),
            _goose_program,
            _goose_url,
            START,
        ),
        Client(
            "opencode",
            "opencode",
            everywhere("$XDG/opencode/opencode.json"),
            "json",
            ("mcp",),
            _opencode_program,
            _opencode_url,
            START,
        ),
        Client(
            "zed",
            "Zed",
            Place("$XDG/zed/settings.json", "$XDG/zed/settings.json", "%APPDATA%/Zed/settings.json"),
            "json",
            ("context_servers",),
            _program,
            _url,
        ),
    )
}
"""By the word that commands take."""
