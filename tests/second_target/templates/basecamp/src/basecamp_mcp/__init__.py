"""Basecamp as an MCP server."""
