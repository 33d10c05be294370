"""Semantic Kernel: a plugin of a kernel."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from contract import Server, Tools, run
from semantic_kernel import Kernel
from semantic_kernel.connectors.ai.function_calling_utils import kernel_function_metadata_to_function_call_format
from semantic_kernel.connectors.mcp import MCPStdioPlugin, MCPStreamableHttpPlugin
from semantic_kernel.functions import KernelArguments


@asynccontextmanager
async def connect(server: Server) -> AsyncIterator[Tools]:
    by_url = MCPStreamableHttpPlugin("desk", server.url, load_prompts=False)
    by_command = MCPStdioPlugin("desk", server.command, args=list(server.args), load_prompts=False)
    async with by_url if server.url else by_command as plugin:
        kernel = Kernel()
        kernel.add_plugin(plugin)
        schemas = {
            about.name: kernel_function_metadata_to_function_call_format(about)["function"]["parameters"]
            for about in kernel.get_full_list_of_function_metadata()
        }

        async def call(name: str, arguments: dict[str, Any]) -> Any:
            result = await kernel.invoke(plugin_name="desk", function_name=name, arguments=KernelArguments(**arguments))
            assert result is not None
            return [part.model_dump(mode="json") for part in result.value]

        yield Tools(schemas, call)


run(connect)
