"""What the tools cost a model: the bytes of the answer to `tools/list`."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.errors import Problem
from generator.openapi.document import JsonObject
from generator.tools.catalog import Tool

MOST_PER_TOOL = 900
"""Bytes that a tool may cost on average."""
MOST_FOR_CORE = 45_000
"""Bytes that the core tools may cost together: they are what a model gets unless someone chooses otherwise."""
CORE_TOOLS = range(40, 61)
"""How many tools may be core."""


@dataclass(frozen=True)
class Cost:
    """The tools of a tag (or all, or the core ones), and what they cost together."""

    name: str
    tools: int
    size: int

    @property
    def average(self) -> float:
        """Bytes a tool."""
        return self.size / self.tools if self.tools else 0.0


def tool_bytes(tool: Tool) -> int:
    """The bytes of a tool's entry in the answer to `tools/list`, as the server writes it."""
    return _size(tool.listing())


def listing_bytes(tools: Iterable[Tool]) -> int:
    """The bytes of the whole answer to `tools/list`."""
    return _size({"tools": [tool.listing() for tool in tools]})


def cost(name: str, tools: Sequence[Tool]) -> Cost:
    """What these tools cost together."""
    return Cost(name, len(tools), listing_bytes(tools))


def costs_by_tag(tools: Iterable[Tool]) -> list[Cost]:
    """What the tools of each tag cost, dearest first. A tool with two tags counts for both."""
    by_tag: dict[str, list[Tool]] = defaultdict(list)
    for tool in tools:
        for tag in tool.tags:
            by_tag[tag].append(tool)
    return sorted((cost(tag, found) for tag, found in by_tag.items()), key=lambda c: (-c.size, c.name))


def dearest(tools: Iterable[Tool], count: int = 10) -> list[Tool]:
    """The tools that cost most, dearest first."""
    return sorted(tools, key=lambda tool: (-tool_bytes(tool), tool.name))[:count]


def over_budget(tools: Sequence[Tool]) -> Iterator[Problem]:
    """A problem for each budget that the tools break."""
    everything, core = cost("all", tools), cost("core", [tool for tool in tools if tool.core])
    hint = "`python -m generator budget` shows the dearest."
    if everything.average > MOST_PER_TOOL:
        what = f"a tool costs {everything.average:.0f} bytes on average, at most {MOST_PER_TOOL} are allowed"
        yield Problem("tools/list", what, f"Shorten texts or expose fewer parameters; {hint}")
    if core.size > MOST_FOR_CORE:
        what = f"the core tools cost {core.size:,} bytes, at most {MOST_FOR_CORE:,} are allowed"
        yield Problem("tools/list --tags core", what, f"Take `core` from a tool, or shorten its texts; {hint}")
    if core.tools not in CORE_TOOLS:
        what = f"{core.tools} tools are core; there should be {CORE_TOOLS.start} to {CORE_TOOLS.stop - 1}"
        yield Problem("tools/list --tags core", what, "Core tools are those of everyday support.")


def _size(entry: JsonObject) -> int:
    return len(json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode())
