"""What a choice of tools would expose: how many tools, and how much of a model's context they take."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from zoho_desk_mcp.hosting.forms import Config
from zoho_desk_mcp.server import catalog

BYTES_A_TOKEN = 4
"""A usual ratio for JSON; models differ."""


@dataclass(frozen=True)
class Preview:
    """The tools of a choice."""

    names: list[str]
    tokens: int


def preview(config: Config) -> Preview:
    """The tools that a config chooses. Raises InvalidError."""
    names = sorted(config.names())
    return Preview(names, sum(_sizes()[name] for name in names) // BYTES_A_TOKEN)


@lru_cache(maxsize=1)
def _sizes() -> dict[str, int]:
    return {
        name: len(tool.model_dump_json(by_alias=True, exclude_none=True).encode()) for name, tool in catalog().items()
    }
