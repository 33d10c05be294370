"""`generate` and `check`: writing the packages, and comparing them with what the inputs give."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from generator.commands.repair_table import repair_table
from generator.commands.terminal import console, errors, problems_shown
from generator.commands.unfinished import between_releases
from generator.files.tree import recover
from generator.known_result import Report, digest_of_inputs, keep_report, known_report
from generator.late import late_import
from generator.nouns import counted
from generator.project import Project


def generate(projects: Sequence[Project]) -> None:
    """Write the package of each target, where it is not what the same inputs gave before."""
    for project in projects:
        with problems_shown(project), between_releases(project):
            report = _generated(project)
        console.print(repair_table(report.repairs))
        console.print(report.summary)


def _generated(project: Project) -> Report:
    inputs = digest_of_inputs(project)
    recover(project.output)  # what a killed run left, also where the package need not be made again
    if report := known_report(project, inputs):
        return report
    made: Report = late_import("generator.commands.full_run").write(project)
    keep_report(project, inputs, made)
    return made


def check(projects: Sequence[Project]) -> None:
    """Fail, with a diff, where a package is not what the inputs give."""
    found = [difference for project in projects for difference in _out_of_date(project)]
    if found:
        errors.print(
            f"Out of date: {counted(len(found), 'generated file')}. Run `make generate` and commit the result."
        )
        raise typer.Exit(1)
    console.print("generated/ is what the inputs give.")


def _out_of_date(project: Project) -> list[str]:
    """How the package in generated/ differs from what the inputs give."""
    with problems_shown(project):
        inputs = digest_of_inputs(project)
    if known_report(project, inputs):
        return []
    report, found = late_import("generator.commands.full_run").compare(project)
    if not found:
        keep_report(project, inputs, report)
    for difference in found:
        console.print(difference, markup=False, highlight=False)
    return list(found)
