"""Every difference, tool by tool."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from generator.drift.formats.wording import NO_TOOL, Code, place_of, words_for
from generator.drift.tool_change import ToolChange

Said = tuple[tuple[str, str], ...]
"""What is said of a tool: where, and what."""


def by_tool(
    changes: Iterable[ToolChange], code: Code, *, fingerprints: bool = False
) -> Iterable[tuple[Said, list[str]]]:
    """Tools of which the same is said, together: one schema that many responses share is read once.

    With fingerprints each entry ends with those of its differences.
    """
    found: dict[Said, list[tuple[str, list[ToolChange]]]] = {}
    for tool, its_changes in groupby(changes, key=lambda change: change.tool):
        of_tool = list(its_changes)
        said = tuple((place_of(change, code), words_for(change, code)) for change in of_tool)
        found.setdefault(said, []).append((code(tool) if tool else NO_TOOL, of_tool))
    for said, group in found.items():
        marks = [
            " ".join(changes[index].fingerprint for _, changes in group) if fingerprints else ""
            for index in range(len(said))
        ]
        marked = tuple(
            (where, f"{what} [{mark}]" if mark else what) for (where, what), mark in zip(said, marks, strict=True)
        )
        yield marked, [tool for tool, _ in group]
