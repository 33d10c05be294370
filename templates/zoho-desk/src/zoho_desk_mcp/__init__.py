"""Zoho Desk as an MCP server."""

from zoho_desk_mcp.server.version import VERSION

__version__ = VERSION
