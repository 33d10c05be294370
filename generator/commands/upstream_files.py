"""`fetch`: upstream's newest files."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from generator.commands.terminal import console, progress, show_problems
from generator.errors import PROGRAM
from generator.nouns import counted
from generator.project import Project
from generator.upstream import fetch as upstream
from generator.upstream.needs import Needs


def fetch(projects: Sequence[Project], repository: str | None, ref: str, *, only_check: bool) -> None:
    """Get the files of each target and tell what changed. With `only_check` it fails where something did."""
    has_moved = False
    for project in projects:
        with progress(project, "fetch") as step:
            source = repository or project.target.source.repository
            found = upstream.fetch(project, source, ref, step, only_check=only_check)
        for what, names in (("added", found.added), ("removed", found.removed), ("changed", found.changed)):
            for name in names:
                console.print(f"{what}: {name}", markup=False, highlight=False)
        moved = f"{counted(len(found.added), 'file')} added, {len(found.removed)} removed, {len(found.changed)} changed"
        console.print(f"{moved if found.has_moved else 'No file changed'} at {found.lock.commit} ({found.lock.date}).")
        _show_needs(found.needs)
        has_moved |= found.has_moved
    if only_check and has_moved:
        raise typer.Exit(1)


def _show_needs(needs: Needs) -> None:
    """What the new files need that the old ones did not."""
    if needs.repairs:
        told = ", ".join(f"{kind} {number}" for kind, number in sorted(needs.repairs.items()))
        console.print(f"New repairs: {told}. `{PROGRAM} repairs` shows each.", markup=False)
    if needs.faults:
        console.print("No repair mends:")
        show_problems(needs.faults)
