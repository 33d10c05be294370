"""The report as Markdown, for pull requests and changelogs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.drift.formats.by_tool import by_tool
from generator.drift.formats.summary import every_impact, headline, sections
from generator.drift.formats.wording import MEANINGS, TITLES, markdown_code
from generator.drift.report import Report
from generator.drift.tool_change import ToolChange


def as_markdown(report: Report) -> str:
    """What is read in two minutes."""
    lines = [f"**{headline(report)}**"]
    for section in sections(report, markdown_code):
        lines += ["", f"## {section.title}", *([section.meaning] if section.meaning else []), ""]
        lines += [f"- {entry}" for entry in section.entries]
    return "\n".join(lines) + "\n"


def as_long_markdown(report: Report, changes: tuple[ToolChange, ...]) -> str:
    """The same, and every difference, tool by tool; what users do not notice is folded away."""
    lines = [as_markdown(report), "# Every difference", ""]
    for impact, found in every_impact(changes):
        is_folded = impact == "internal"
        lines += [f"<details><summary>{TITLES[impact]}</summary>" if is_folded else f"## {TITLES[impact]}", ""]
        lines += [MEANINGS[impact], "", *entries(found, fingerprints=True)]
        lines += ["</details>", ""] if is_folded else []
    return "\n".join(lines).rstrip() + "\n"


def entries(changes: Iterable[ToolChange], *, fingerprints: bool = False) -> Iterator[str]:
    """A list for each tool, or for several tools of which the same is to be said."""
    for said, tools in by_tool(changes, markdown_code, fingerprints=fingerprints):
        yield f"- {', '.join(tools)}"
        yield from (f"  - {where}: {what}" for where, what in said)
        yield ""
