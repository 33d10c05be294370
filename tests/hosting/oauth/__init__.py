"""OAuth 2.1: the hosted server as the authorization server of its MCP URLs."""
