"""The MCP server, whatever API it serves: nothing in here knows the vendor."""
