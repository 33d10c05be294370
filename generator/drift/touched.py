"""What else names the tools that changed: jobs that call them, and files of this repository."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from generator.drift.tool_change import ToolChange
from generator.files.bounded_text import bounded_bytes
from generator.naming import tool_name_pattern
from generator.project import Project


@dataclass(frozen=True)
class Touched:
    """One kind of what names changed tools, and which of it: names of jobs, `file` or `file:line`."""

    kind: str
    names: tuple[str, ...]


def touched(project: Project, changes: Collection[ToolChange]) -> tuple[Touched, ...]:
    """What names a tool of which callers meet a change. Kinds without any are left out."""
    tools = {change.tool for change in changes if change.tool and change.impact != "internal"}
    jobs = {job for change in changes if change.tool in tools for job in change.jobs}
    found = [Touched("jobs", tuple(sorted(jobs)))]
    for kind, mention in project.target.mentions.items():
        names = [
            name
            for path in sorted(project.root.glob(mention.files))
            for name in _naming(path, project, tools, by_line=mention.each == "line")
        ]
        found.append(Touched(kind, tuple(names)))
    return tuple(each for each in found if each.names)


def _naming(path: Path, project: Project, tools: Collection[str], *, by_line: bool) -> list[str]:
    pattern, file = tool_name_pattern(project.target.tools.slug), path.relative_to(project.root).as_posix()
    lines = bounded_bytes(path).decode("utf-8", "replace").splitlines()
    found = [number for number, line in enumerate(lines, 1) if not {*pattern.findall(line)}.isdisjoint(tools)]
    return [f"{file}:{number}" for number in found] if by_line else [file] if found else []
