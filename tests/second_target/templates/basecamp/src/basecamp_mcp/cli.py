"""The command `basecamp-mcp`."""

from basecamp_mcp.server.commands import cli
from basecamp_mcp.vendor import Basecamp


def main() -> None:
    """Run the command with the arguments of the process, and exit."""
    cli.main(Basecamp())
