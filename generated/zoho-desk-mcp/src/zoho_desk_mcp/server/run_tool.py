"""Runs a tool by its name, for what is built upon tools."""

from __future__ import annotations

import importlib
from typing import Any

from ..client import Client
from .registry import TOOLS
from .responses.response import Json, Response


async def run(client: Client, name: str, arguments: dict[str, Any]) -> dict[str, Json]:
    """The JSON object that a tool answers.

    Raises ApiError where Zoho Desk refuses, pydantic's ValidationError for bad arguments.
    """
    tool = importlib.import_module(f"zoho_desk_mcp.tools.{TOOLS[name].module}")
    answer: Response = await tool.call(client, tool.Input.model_validate(arguments))
    return answer.data if isinstance(answer.data, dict) else {"data": answer.data}
