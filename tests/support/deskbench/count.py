"""Tokens, counted by the vocabulary o200k."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

import bpe_openai
from mcp_types import CallToolResult, TextContent, Tool


def tokens(text: str) -> int:
    """How many tokens a text is."""
    return len(_encoding().encode(text))


def listed_tokens(tools: Iterable[Tool]) -> int:
    """What a model is told of tools: name, description and arguments of each."""
    return tokens(_json([told(tool) for tool in tools]))


def whole_listing_tokens(tools: Iterable[Tool]) -> int:
    """What `tools/list` gives in all, with the schemas of what tools return."""
    return tokens(_json([tool.model_dump(mode="json", by_alias=True, exclude_none=True) for tool in tools]))


def told(tool: Tool) -> dict[str, Any]:
    """What a client hands to a model."""
    return {"name": tool.name, "description": tool.description or "", "input_schema": tool.input_schema}


def text_of(result: CallToolResult) -> str:
    """What a model reads of a result."""
    return "\n".join(part.text for part in result.content if isinstance(part, TextContent))


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


@cache
def _encoding() -> Any:
    return bpe_openai.get_encoding("o200k_base")
