"""An agent of LangGraph: pip install langchain langchain-mcp-adapters langchain-openai.

It reads ticket 101 of the sandbox and leaves a note. Take `--sandbox` out for your own help desk.
"""

import asyncio
import os
import sys

from langchain.agents import create_agent
from langchain_mcp_adapters.client import MultiServerMCPClient
from langchain_mcp_adapters.tools import load_mcp_tools
from langchain_openai import ChatOpenAI

TASK = "Read ticket 101, and leave a note for colleagues that the customer called back."
SERVER = {"transport": "stdio", "command": "zoho-desk-mcp", "args": ["--sandbox"]}


async def main(task: str) -> None:
    client = MultiServerMCPClient({"desk": SERVER})
    async with client.session("desk") as session:  # one server for all calls
        model = ChatOpenAI(model=os.environ.get("OPENAI_MODEL", "gpt-5-mini"))
        agent = create_agent(model, await load_mcp_tools(session))
        state = await agent.ainvoke({"messages": [{"role": "user", "content": task}]})
    print(state["messages"][-1].content)


asyncio.run(main(" ".join(sys.argv[1:]) or TASK))
