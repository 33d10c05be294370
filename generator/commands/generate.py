"""`generate` and `check`: writing the packages, and comparing them with what the inputs give."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import typer

from generator import pipeline
from generator.checks.repair_table import repair_table
from generator.commands.terminal import console, count, errors, progress
from generator.files.tree import differences
from generator.target import Project


def generate(projects: Sequence[Project]) -> None:
    """Write the package of each target."""
    for project in projects:
        with progress() as step:
            made = pipeline.generate(project, project.output, step)
        console.print(repair_table(made.upstream.changes))
        used = len({tool.operation.id for tool in made.tools})
        total = len(made.upstream.api.operations)
        package = f"generated/{project.output.name}"
        console.print(
            f"{count(made.tools, 'tool')} and {count(made.jobs, 'job')} are in {package}, for {used} of "
            f"{total} operations."
        )


def check(projects: Sequence[Project]) -> None:
    """Fail, with a diff, where a package is not what the inputs give."""
    found = [difference for project in projects for difference in _out_of_date(project)]
    if found:
        errors.print(f"Out of date: {count(found, 'generated file')}. Run `make generate` and commit the result.")
        raise typer.Exit(1)
    console.print("generated/ is what the inputs give.")


def _out_of_date(project: Project) -> list[str]:
    """How the package in generated/ differs from what the inputs give."""
    with tempfile.TemporaryDirectory() as folder, progress() as step:
        fresh = Path(folder) / project.output.name
        pipeline.generate(project, fresh, step)
        found = list(differences(fresh, project.output))
    for difference in found:
        console.print(difference, markup=False, highlight=False)
    return found
