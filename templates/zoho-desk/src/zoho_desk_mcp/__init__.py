"""Zoho Desk as an MCP server."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("zoho-desk-mcp")
except PackageNotFoundError:  # run from a source tree that is not installed
    __version__ = "0.0.0"
