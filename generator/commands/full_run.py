"""Making a package from its inputs, all of it."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from generator import pipeline
from generator.commands.terminal import progress
from generator.files.tree import differences
from generator.known_result import Report
from generator.nouns import counted
from generator.pipeline import Build
from generator.project import Project


def write(project: Project) -> Report:
    """Write the package into generated/."""
    with progress(project, "generate") as step:
        made = pipeline.generate(project, project.output, step)
    return _report(project, made)


def compare(project: Project) -> tuple[Report, list[str]]:
    """Make the package elsewhere: what is told of it, and how the one in generated/ differs."""
    with tempfile.TemporaryDirectory() as folder, progress(project, "generate") as step:
        fresh = Path(folder) / project.output.name
        made = pipeline.generate(project, fresh, step)
        return _report(project, made), list(differences(fresh, project.output))


def _report(project: Project, made: Build) -> Report:
    used = len({tool.operation.id for tool in made.tools})
    total = len(made.upstream.api.operations)
    package = f"generated/{project.output.name}"
    known = {tool.operation.id for tool in made.tools} | made.excluded.keys()
    without = total - len(known & made.upstream.api.operations.keys())
    summary = (
        f"{counted(len(made.tools), 'tool')} and {counted(len(made.jobs), 'job')} are in {package}, for {used} of "
        f"{total} operations; {len(made.excluded)} are left out on purpose, {without} undocumented."
    )
    return Report(repairs=Counter(change.kind for change in made.upstream.changes), summary=summary)
