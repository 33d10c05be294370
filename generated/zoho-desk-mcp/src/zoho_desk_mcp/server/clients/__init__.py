"""MCP clients: where each keeps its servers, in what form, and how ours is added there."""
