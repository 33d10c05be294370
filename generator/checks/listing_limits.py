"""What the tools may cost a model: the bytes and tokens that the response to `tools/list` may have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bpe_openai import get_encoding

from generator.errors import PROGRAM, Problem
from generator.target import ListingLimits
from generator.tools.listed_tool import ListedTool
from generator.tools.listing_size import listing_size, listing_text


def listing_tokens(tools: Iterable[ListedTool]) -> int:
    """The tokens of the whole response to `tools/list`, as OpenAI's newer models count them."""
    return len(get_encoding("o200k_base").encode_ordinary(listing_text({"tools": [tool.listing() for tool in tools]})))


def over_limits(tools: Sequence[ListedTool], limits: ListingLimits) -> Iterator[Problem]:
    """A problem for each limit that the tools exceed."""
    everything = listing_size("all", tools)
    core = listing_size("core", [tool for tool in tools if tool.core])
    hint = f"`{PROGRAM} listing-size` shows the largest."
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
