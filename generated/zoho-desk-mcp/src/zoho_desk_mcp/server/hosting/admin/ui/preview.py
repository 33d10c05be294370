"""A preview of selected tools: how many they are, and how much of a model's context they take."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import mcp_types as types

from ....catalog import catalog
from ....discovery.tools import discovery_tools
from ....selection import Offer
from ...forms import Config

BYTES_PER_TOKEN = 4
"""A typical ratio for JSON; models differ."""


@dataclass(frozen=True)
class Preview:
    """The names of the tools, and a line that sums them up, or says why there are none."""

    names: list[str]
    summary: str


def preview(config: Config) -> Preview:
    """The preview of a config. Raises InvalidError."""
    offer = Offer(config.names(), config.mode)
    names = sorted(offer.names)
    tools = f"{len(names)} tool{'' if len(names) == 1 else 's'}"
    size = sum(_sizes()[name] for name in offer.listed)
    if not offer.has_discovery:
        return Preview(names, f"{tools}, {_about(size)}")
    finding = discovery_tools({name: catalog()[name] for name in names})
    listed = len(offer.listed) + len(finding)
    return Preview(names, f"{tools} to be found with {listed} listed, {_about(size + _size(finding))}")


def _about(size: int) -> str:
    return f"about {size // BYTES_PER_TOKEN:,} tokens of the model's context"


@lru_cache(maxsize=1)
def _sizes() -> dict[str, int]:
    return {name: _size([tool]) for name, tool in catalog().items()}


def _size(tools: Iterable[types.Tool]) -> int:
    return sum(len(tool.model_dump_json(by_alias=True, exclude_none=True).encode()) for tool in tools)
