"""Three workflows of a support team, run by a real MCP client against the sandbox."""
