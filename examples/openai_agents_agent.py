"""An agent of the OpenAI Agents SDK: pip install openai-agents.

It reads ticket 101 of the sandbox and leaves a note. Take `--sandbox` out for your own help desk.
"""

import asyncio
import os
import sys

from agents import Agent, Runner
from agents.mcp import MCPServerStdio

TASK = "Read ticket 101, and leave a note for colleagues that the customer called back."
SERVER = {"command": "zoho-desk-mcp", "args": ["--sandbox"]}


async def main(task: str) -> None:
    # without it the SDK gives up after five seconds
    async with MCPServerStdio(SERVER, client_session_timeout_seconds=60) as desk:
        model = os.environ.get("OPENAI_MODEL", "gpt-5-mini")
        agent = Agent("desk", instructions="You work in a help desk.", model=model, mcp_servers=[desk])
        result = await Runner.run(agent, task)
    print(result.final_output)


asyncio.run(main(" ".join(sys.argv[1:]) or TASK))
