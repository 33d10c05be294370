"""Gitea as an MCP server."""
