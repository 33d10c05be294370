"""`diff`, `release` and `drift-log`: what changed upstream and in the records, and what comes of it."""

from __future__ import annotations

from pathlib import Path

import typer

from generator import pipeline
from generator.commands.terminal import console, count, errors, progress, show_problems
from generator.drift import compared, render
from generator.drift.overlay_suggestions import suggestions
from generator.drift.release import last_release
from generator.drift.release import release as make_release
from generator.drift.report import Report
from generator.drift.rules import IMPACTS
from generator.errors import GeneratorError, Problem
from generator.files.lock import read_lock
from generator.target import Project

SHOWN_FILES = 5
Folders = tuple[Path | None, Path | None]
"""The old and the new one, where folders are compared in place of a revision and the working tree."""


def diff(
    project: Project,
    base: str,
    folders: tuple[Path | None, Path | None],
    form: str,
    fail_on: str | None,
    *,
    every: bool,
) -> None:
    """Say what changed for tools and their users, `every` change or those that matter to them."""
    changes = _report(project, base, *folders).shown(all_tiers=every)
    if form == "terminal":
        console.print(render.as_terminal(changes), soft_wrap=False)
    else:
        write = render.as_markdown if form == "markdown" else render.as_json
        typer.echo(write(changes), nl=False)
    if fail_on and {change.impact for change in changes} & set(IMPACTS[: IMPACTS.index(fail_on) + 1]):
        raise typer.Exit(1)


def release(project: Project, base: str | None) -> None:
    """Set the package's next version, write its changelog, and generate it."""
    with progress(project, "release") as step:
        project.verify_specs()
        step("Comparing")
        report = compared.since(project, base or last_release(project))
        pipeline.build(project, step)  # a release of what cannot be generated is none
        made = make_release(project, report, read_lock(project.lock_file))
        pipeline.generate(project, project.output, step)
    console.print(made.section, markup=False, highlight=False)
    console.print(f"Version {made.old} is now {made.new} ({made.impact}).")


def drift_log(project: Project, file: Path) -> None:
    """Turn a server's log of unknown and missing response fields into suggested overlay actions."""
    with progress(project, "drift-log") as step:
        upstream_now = pipeline.read_upstream(project, step)
        found = suggestions(file, upstream_now)
    typer.echo(found.text, nl=False)
    errors.print(f"Reports of drift: {found.events}. Suggested actions for {project.overlay.name}: {found.actions}.")
    show_problems(found.problems)


def _report(project: Project, base: str, old: Path | None, new: Path | None) -> Report:
    with progress(project, "diff") as step:
        if (old is None) != (new is None):
            raise GeneratorError([Problem("diff", "--old and --new go together", "Give both, or neither.")])
        step("Comparing")
        if old is None or new is None:
            return compared.since(project, base)
        found = compared.between(project, old, new)
    for side, names in (("--old", found.only_old), ("--new", found.only_new)):
        if names:
            shown = ", ".join(names[:SHOWN_FILES]) + (" …" if len(names) > SHOWN_FILES else "")
            errors.print(f"Not compared: {count(names, 'file')} that only {side} has ({shown}).")
    return found.report
