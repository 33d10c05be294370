"""The report for a terminal."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.text import Text
from rich.tree import Tree

from generator.drift.formats.by_tool import by_tool
from generator.drift.formats.summary import every_impact, headline, sections
from generator.drift.formats.wording import MEANINGS, TITLES, on_one_line
from generator.drift.report import Report
from generator.drift.rules import Impact
from generator.drift.tool_change import ToolChange

STYLES: dict[Impact, str] = {"breaking": "bold red", "additive": "green", "notice": "yellow", "internal": "dim"}


def as_terminal(report: Report) -> RenderableType:
    """What is read in two minutes: a line for each entry."""
    lines = [Text(headline(report), "bold")]
    for section in sections(report, on_one_line):
        lines += [Text(""), Text(section.title, "bold")]
        lines += [Text(f"- {entry}") for entry in section.entries]
    return Group(*lines)


def as_long_terminal(report: Report, changes: tuple[ToolChange, ...]) -> RenderableType:
    """The same, and every difference as a tree for each impact."""
    return Group(as_terminal(report), *(_tree(impact, found) for impact, found in every_impact(changes)))


def _tree(impact: Impact, changes: list[ToolChange]) -> Tree:
    tree = Tree(Text.assemble((f"{TITLES[impact]} ({len(changes)}). ", STYLES[impact]), MEANINGS[impact]))
    for said, tools in by_tool(changes, on_one_line, fingerprints=True):
        branch = tree.add(Text(", ".join(tools), "bold"))
        for where, what in said:
            branch.add(Text.assemble((f"{where}: ", "cyan"), what))
    return tree
