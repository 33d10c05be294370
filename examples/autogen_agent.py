"""An agent of AutoGen: pip install autogen-agentchat 'autogen-ext[mcp,openai]' 'mcp<2'.

It reads ticket 101 of the sandbox and leaves a note. Take `--sandbox` out for your own help desk.
"""

import asyncio
import os
import sys

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.tools.mcp import McpWorkbench, StdioServerParams

TASK = "Read ticket 101, and leave a note for colleagues that the customer called back."
SERVER = StdioServerParams(command="zoho-desk-mcp", args=["--sandbox"], read_timeout_seconds=60)


async def main(task: str) -> None:
    model = OpenAIChatCompletionClient(model=os.environ.get("OPENAI_MODEL", "gpt-4.1-mini"))
    async with McpWorkbench(SERVER) as desk:
        agent = AssistantAgent("desk", model, workbench=desk, max_tool_iterations=10, reflect_on_tool_use=True)
        result = await agent.run(task=task)
    print(result.messages[-1].to_text())
    await model.close()


asyncio.run(main(" ".join(sys.argv[1:]) or TASK))
