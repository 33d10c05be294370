"""Runs a tool by its name, for what is built upon tools."""

from __future__ import annotations

from typing import Any

from .catalog import load_tool
from .http.base_client import BaseClient
from .responses.record import Record


async def run_tool(client: BaseClient, name: str, arguments: dict[str, Any]) -> Record:
    """The JSON object that a tool returns.

    Raises ApiError where the API refuses, pydantic's ValidationError for bad arguments.
    """
    tool = load_tool(name)
    response = await tool.call(client, tool.Input.model_validate(arguments))
    return response.json
