"""A preview of selected tools: how many they are, and how much of a model's context they take."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import mcp_types as types

from ....discovery.tools import discovery_tools
from ...forms import Config
from ....catalog import catalog

BYTES_PER_TOKEN = 4
"""A typical ratio for JSON; models differ."""


@dataclass(frozen=True)
class Preview:
    """The names of the tools, and a line that sums them up, or says why there are none."""

    names: list[str]
    summary: str


def preview(config: Config) -> Preview:
    """The preview of a config. Raises InvalidError."""
    names = sorted(config.names())
    tools = f"{len(names)} tool{'' if len(names) == 1 else 's'}"
    if config.mode == "list":
        return Preview(names, f"{tools}, {_about(sum(_sizes()[name] for name in names))}")
    three = discovery_tools({name: catalog()[name] for name in names})
    return Preview(names, f"{tools} to be found with {len(three)} listed, {_about(_size(three))}")


def _about(size: int) -> str:
    return f"about {size // BYTES_PER_TOKEN:,} tokens of the model's context"


@lru_cache(maxsize=1)
def _sizes() -> dict[str, int]:
    return {name: _size([tool]) for name, tool in catalog().items()}


def _size(tools: Iterable[types.Tool]) -> int:
    return sum(len(tool.model_dump_json(by_alias=True, exclude_none=True).encode()) for tool in tools)
