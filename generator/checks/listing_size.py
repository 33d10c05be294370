"""What the tools cost a model: the bytes and tokens of the response to `tools/list`."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bpe_openai import get_encoding

from generator.errors import Problem
from generator.openapi.document import JsonObject
from generator.target import ListingLimits
from generator.tools.listed_tool import ListedTool


@dataclass(frozen=True)
class ListingSize:
    """The tools of a tag (or all, or the core ones), and their bytes together."""

    name: str
    tools: int
    bytes: int

    @property
    def average(self) -> float:
        """Bytes a tool."""
        return self.bytes / self.tools if self.tools else 0.0


def tool_bytes(tool: ListedTool) -> int:
    """The bytes of a tool's entry in the response to `tools/list`, as the server writes it."""
    return _size(tool.listing())


def listing_bytes(tools: Iterable[ListedTool]) -> int:
    """The bytes of the whole response to `tools/list`."""
    return _size({"tools": [tool.listing() for tool in tools]})


def listing_tokens(tools: Iterable[ListedTool]) -> int:
    """The tokens of the whole response to `tools/list`, as OpenAI's newer models count them."""
    return len(get_encoding("o200k_base").encode_ordinary(_text({"tools": [tool.listing() for tool in tools]})))


def listing_size(name: str, tools: Sequence[ListedTool]) -> ListingSize:
    """The size of these tools together."""
    return ListingSize(name, len(tools), listing_bytes(tools))


def sizes_by_tag(tools: Iterable[ListedTool]) -> list[ListingSize]:
    """The size of each tag's tools, largest first. A tool with two tags counts for both."""
    by_tag: dict[str, list[ListedTool]] = defaultdict(list)
    for tool in tools:
        for tag in tool.tags:
            by_tag[tag].append(tool)
    sizes = (listing_size(tag, found) for tag, found in by_tag.items())
    return sorted(sizes, key=lambda size: (-size.bytes, size.name))


def largest(tools: Iterable[ListedTool], count: int = 10) -> list[ListedTool]:
    """The largest tools, largest first."""
    return sorted(tools, key=lambda tool: (-tool_bytes(tool), tool.name))[:count]


def over_limits(tools: Sequence[ListedTool], limits: ListingLimits) -> Iterator[Problem]:
    """A problem for each limit that the tools exceed."""
    everything = listing_size("all", tools)
    core = listing_size("core", [tool for tool in tools if tool.core])
    hint = "`python -m generator listing-size` shows the largest."
    if everything.average > limits.max_bytes_per_tool:
        allowed = f"at most {limits.max_bytes_per_tool} are allowed"
        what = f"a tool costs {everything.average:.0f} bytes on average, {allowed}"
        yield Problem("tools/list", what, f"Shorten texts or expose fewer parameters; {hint}")
    if core.bytes > limits.max_core_bytes:
        what = f"the core tools cost {core.bytes:,} bytes, at most {limits.max_core_bytes:,} are allowed"
        yield Problem("tools/list --tags core", what, f"Take `core` from a tool, or shorten its texts; {hint}")
    tokens = listing_tokens(tool for tool in tools if tool.core)
    if limits.max_core_tokens is not None and tokens > limits.max_core_tokens:
        what = f"the core tools cost {tokens:,} tokens, at most {limits.max_core_tokens:,} are allowed"
        yield Problem("tools/list --tags core", what, f"Take `core` from a tool, or shorten its texts; {hint}")
    if not limits.min_core_tools <= core.tools <= limits.max_core_tools:
        what = f"{core.tools} tools are core; there should be {limits.min_core_tools} to {limits.max_core_tools}"
        yield Problem("tools/list --tags core", what, "Core tools are those of everyday work.")


def _size(entry: JsonObject) -> int:
    return len(_text(entry).encode())


def _text(entry: JsonObject) -> str:
    return json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
