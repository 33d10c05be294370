"""What MCP has beside tools: prompts, resources and completion."""
