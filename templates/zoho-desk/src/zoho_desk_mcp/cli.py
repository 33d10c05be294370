"""The command `zoho-desk-mcp`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

try:
    from zoho_desk_mcp.server.commands import cli
    from zoho_desk_mcp.vendor import VENDOR
except KeyboardInterrupt:  # what these import takes a moment, and Ctrl-C ends the command from its first one on
    sys.exit(130)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command with these arguments (those of the process by default), and exit."""
    cli.main(VENDOR, arguments)
