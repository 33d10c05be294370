"""`repairs`: what is changed in upstream's files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator import pipeline
from generator.commands.repair_table import repair_table
from generator.commands.terminal import console, progress
from generator.project import Project


def repairs(projects: Sequence[Project]) -> None:
    """List every repair: kind, file and pointer, before, after."""
    for project in projects:
        with progress(project, "repairs") as step:
            upstream = pipeline.read_upstream(project, step)
        for repair in upstream.changes:
            console.print(
                f"{repair.kind}  {repair.location}\n    - {repair.before}\n    + {repair.after}", markup=False
            )
        console.print(repair_table(Counter(change.kind for change in upstream.changes)))
