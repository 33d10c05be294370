"""The command `zoho-desk-mcp`."""

from __future__ import annotations

import sys

try:
    from zoho_desk_mcp.server.commands.at_once import EndsAtOnce
except KeyboardInterrupt:
    sys.exit(130)
with EndsAtOnce():  # what these import takes a moment, and a signal ends the command from its first one on
    from collections.abc import Sequence

    from zoho_desk_mcp.server.commands import cli
    from zoho_desk_mcp.vendor import VENDOR


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command with these arguments (those of the process by default), and exit."""
    cli.main(VENDOR, arguments)
