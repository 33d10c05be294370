"""Turns Zoho Desk's OpenAPI files and our documentation records into an MCP server package."""
