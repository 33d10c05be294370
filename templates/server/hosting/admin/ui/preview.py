"""A preview of selected tools: how many they are, what they may do, and how much of a model's context they take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ....catalog import catalog
from ....discovery.tools import discovery_tools
from ....listing_size import about, size_of, sizes
from ....registry import TOOLS, ToolEntry
from ....selection import Offer
from ...forms import Config

Effect = Literal["reads", "writes", "sends", "deletes"]


@dataclass(frozen=True)
class PreviewedTool:
    """A tool, and the strongest of what it may do."""

    name: str
    effect: Effect


@dataclass(frozen=True)
class Preview:
    """The tools, and a line that sums them up, or says why there are none."""

    tools: list[PreviewedTool]
    summary: str
    split: str
    """How many read, write, send and delete."""


def nothing(reason: str) -> Preview:
    """The preview where nothing is chosen."""
    return Preview([], reason, "")


def preview(config: Config) -> Preview:
    """The preview of a config. Raises InvalidError."""
    offer = Offer(config.names(), config.mode)
    names = sorted(offer.names)
    tools = [PreviewedTool(name, effect_of(TOOLS[name])) for name in names]
    size = sum(sizes()[name] for name in offer.listed)
    count = f"{len(names)} tool{'' if len(names) == 1 else 's'}"
    if not offer.has_discovery:
        return Preview(tools, f"{count}, {about(size)}", _split(tools))
    finding = discovery_tools({name: catalog()[name] for name in names})
    listed = len(offer.listed) + len(finding)
    summary = f"{count} to be found with {listed} listed, {about(size + size_of(finding))}"
    return Preview(tools, summary, _split(tools))


def effect_of(tool: ToolEntry) -> Effect:
    """The strongest of what a tool may do."""
    if tool.reads:
        return "reads"
    return "deletes" if tool.deletes else "sends" if tool.sends else "writes"


def _split(tools: list[PreviewedTool]) -> str:
    words: dict[Effect, str] = {"reads": "read", "writes": "write", "sends": "send", "deletes": "delete"}
    counts = {effect: sum(tool.effect == effect for tool in tools) for effect in words}
    return ", ".join(f"{count} {words[effect]}" for effect, count in counts.items() if count)
