"""What the tools cost a model: the bytes of the response to `tools/list`."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.openapi.document import JsonObject
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


def _size(entry: JsonObject) -> int:
    return len(listing_text(entry).encode())


def listing_text(entry: JsonObject) -> str:
    """An entry as the server writes it."""
    return json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
