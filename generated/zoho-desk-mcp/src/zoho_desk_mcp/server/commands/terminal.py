"""What a person is told who starts the server in a terminal, where no client speaks to it."""

from __future__ import annotations

import sys

from ..clients.known import CLIENTS
from ..product import COMMAND, TITLE


def tell_that_it_waits() -> None:
    """Say so on standard error, if standard input is a terminal."""
    if not sys.stdin.isatty():
        return
    lines = [
        f"{COMMAND} is an MCP server for {TITLE} and waits for a client on standard input. Ctrl-C ends it.",
        "A client starts it by itself, once it knows of it:",
        f"  {COMMAND} install CLIENT       ({', '.join(CLIENTS)})",
        f"  {COMMAND} call NAME key=value  calls a tool by hand; `{COMMAND} tools` lists them",
    ]
    print(*lines, sep="\n", file=sys.stderr)
