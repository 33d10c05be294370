"""Runs the command as `python -m basecamp_mcp`."""

from basecamp_mcp.cli import main

main()
