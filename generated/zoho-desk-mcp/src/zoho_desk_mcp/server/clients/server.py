"""The server as clients are told of it: a program that they start, or a URL that they call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Program:
    """A command that speaks MCP on standard input and output."""

    command: str
    arguments: Sequence[str] = ()
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Remote:
    """A URL of hosted mode."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def as_program(self) -> Program:
        """A program that calls the URL, for clients that only start programs."""
        headers = [word for name, value in self.headers.items() for word in ("--header", f"{name}: {value}")]
        return Program("npx", ["-y", "mcp-remote", self.url, *headers])


Server = Program | Remote
