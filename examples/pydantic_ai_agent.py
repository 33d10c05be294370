"""An agent of pydantic-ai: pip install 'pydantic-ai-slim[mcp,openai]'.

It reads ticket 101 of the sandbox and leaves a note. Take `--sandbox` out for your own help desk.
"""

import asyncio
import os
import sys

from fastmcp.client.transports import StdioTransport
from pydantic_ai import Agent
from pydantic_ai.mcp import MCPToolset

TASK = "Read ticket 101, and leave a note for colleagues that the customer called back."


async def main(task: str) -> None:
    server = StdioTransport("zoho-desk-mcp", ["--sandbox"])
    desk = MCPToolset(server, init_timeout=60, include_instructions=True)
    agent = Agent(f"openai-chat:{os.environ.get('OPENAI_MODEL', 'gpt-5-mini')}", toolsets=[desk])
    async with agent:
        result = await agent.run(task)
    print(result.output)


asyncio.run(main(" ".join(sys.argv[1:]) or TASK))
