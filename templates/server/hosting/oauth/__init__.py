"""OAuth 2.1: this server as the authorization server of its own MCP URLs."""
