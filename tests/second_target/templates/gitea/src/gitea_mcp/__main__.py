"""Runs the command as `python -m gitea_mcp`."""

from gitea_mcp.cli import main

main()
