"""The catalog: what clients see of every tool, and the module that a tool is called through."""

from __future__ import annotations

import importlib
import json
import re
from functools import lru_cache
from importlib import resources
from typing import Protocol, cast

import mcp_types as types

from .arguments.types import ToolInput
from .http.base_client import BaseClient
from .product import PACKAGE, SLUG
from .registry import TOOLS
from .responses.response import Response

TOOL_NAME = re.compile(rf"\b\w*{SLUG}_\w+")
"""A tool's name in a text."""


class ToolModule(Protocol):
    """A module below `tools`: its arguments, and the call to the API."""

    Input: type[ToolInput]

    async def call(self, client: BaseClient, args: ToolInput) -> Response:
        """Call the operation."""


@lru_cache(maxsize=1)
def catalog() -> dict[str, types.Tool]:
    """Tool name -> entry of `tools/list`, as computed at generation."""
    text = resources.files(PACKAGE).joinpath("catalog.json").read_text(encoding="utf-8")
    return {tool["name"]: types.Tool.model_validate(tool) for tool in json.loads(text)}


def load_tool(name: str) -> ToolModule:
    """The module of a tool. It is imported at the first call: listing the tools imports none."""
    return cast("ToolModule", importlib.import_module(f"{PACKAGE}.tools.{TOOLS[name].module}"))
