"""What MCP clients connect to: the URLs of MCP servers."""
