"""The command `gitea-mcp`."""

from gitea_mcp.server.commands import cli
from gitea_mcp.vendor import Gitea


def main() -> None:
    """Run the command with the arguments of the process, and exit."""
    cli.main(Gitea())
