"""The admin API: accounts, MCP servers, their calls and the audit log, as JSON."""
