"""What answers MCP clients."""
