"""How much of a model's context tools take when they are listed."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import mcp_types as types

from .catalog import catalog

BYTES_PER_TOKEN = 4
"""A typical ratio for JSON; models differ."""


def size_of(tools: Iterable[types.Tool]) -> int:
    """The bytes of tools in a listing."""
    return sum(len(tool.model_dump_json(by_alias=True, exclude_none=True).encode()) for tool in tools)


@lru_cache(maxsize=1)
def sizes() -> dict[str, int]:
    """Tool name -> its bytes in a listing."""
    return {name: size_of([tool]) for name, tool in catalog().items()}


def about(size: int) -> str:
    """Bytes of a listing, in words."""
    return f"about {size // BYTES_PER_TOKEN:,} tokens of the model's context"
