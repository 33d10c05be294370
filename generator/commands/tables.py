"""Tables for people: coverage and listing size."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table

from generator.checks.coverage import FileCoverage
from generator.checks.listing_limits import listing_tokens
from generator.target import ListingLimits
from generator.tools.listed_tool import ListedTool
from generator.tools.listing_size import ListingSize, largest, listing_size, sizes_by_tag, tool_bytes


def coverage_table(files: Sequence[FileCoverage]) -> Table:
    """Operations, tools and what is left out, file by file, with a sum."""
    table = Table(title="Coverage of upstream's operations")
    table.add_column("File")
    for name in ("Operations", "Tools", "Excluded", "Undocumented", "Optional parameters not exposed"):
        table.add_column(name, justify="right")
    rows = [(f.operations, f.tools, f.excluded, len(f.undocumented), f.hidden) for f in files]
    for file, row in zip(files, rows, strict=True):
        table.add_row(file.file, *map(str, row))
    table.add_section()
    table.add_row("all", *(str(sum(column)) for column in zip(*rows, strict=True)), style="bold")
    return table


def size_table(tools: Sequence[ListedTool], limits: ListingLimits) -> Table:
    """What the tools of each tag, the core tools and all tools add to `tools/list`."""
    allowed = f"at most {limits.max_bytes_per_tool} a tool; core at most {limits.max_core_bytes:,}"
    tokens = f"The core tools cost {listing_tokens(tool for tool in tools if tool.core):,} tokens of o200k."
    table = Table(title=f"Bytes of tools/list ({allowed})", caption=tokens)
    table.add_column("Tag")
    for name in ("Tools", "Bytes", "Bytes a tool"):
        table.add_column(name, justify="right")
    for entry in sizes_by_tag(tools):
        table.add_row(*_cells(entry))
    table.add_section()
    table.add_row(*_cells(listing_size("core", [tool for tool in tools if tool.core])), style="bold")
    table.add_row(*_cells(listing_size("all", tools)), style="bold")
    return table


def largest_table(tools: Sequence[ListedTool]) -> Table:
    """The ten largest tools."""
    table = Table("Tool", title="The largest tools")
    table.add_column("Bytes", justify="right")
    for tool in largest(tools):
        table.add_row(tool.name, f"{tool_bytes(tool):,}")
    return table


def _cells(entry: ListingSize) -> tuple[str, str, str, str]:
    return entry.name, str(entry.tools), f"{entry.bytes:,}", f"{entry.average:.0f}"
