"""Turns OpenAPI files and our documentation records into MCP server packages."""
