"""`diff`, `release` and `drift-log`: what changed upstream and in the records, and what comes of it."""

from __future__ import annotations

from pathlib import Path

import typer

from generator import pipeline
from generator.commands.terminal import console, errors, progress, show_problems, tell
from generator.commands.unfinished import between_releases
from generator.drift import compared
from generator.drift.formats import machine, page
from generator.drift.formats.markdown import as_long_markdown, as_markdown
from generator.drift.formats.terminal import as_long_terminal, as_terminal
from generator.drift.overlay_suggestions import facts_of, read_mismatches, suggest
from generator.drift.release import last_release
from generator.drift.release import release as make_release
from generator.drift.report import Report
from generator.drift.rules import IMPACTS
from generator.drift.tool_change import ToolChange
from generator.errors import GeneratorError, Problem
from generator.files.bounded_text import bounded_lines
from generator.files.lock import read_lock
from generator.nouns import counted
from generator.project import Project

SHOWN_FILES = 5


def diff(
    project: Project,
    base: str,
    folders: tuple[Path | None, Path | None],
    form: str,
    fail_on: str | None,
    *,
    is_long: bool,
    every: bool,
) -> None:
    """Say what changed for tools and their users: in groups, one by one, or `every` change, also what nobody meets."""
    report = _report(project, base, *folders)
    changes = report.shown(all_tiers=every)
    if form == "terminal":
        console.print(as_long_terminal(report, changes) if is_long or every else as_terminal(report))
    else:
        folder = project.specs.relative_to(project.root).as_posix()
        tell(_written(report, changes, form, folder, is_long=is_long or every), "")
    if fail_on and {change.impact for change in changes} & set(IMPACTS[: IMPACTS.index(fail_on) + 1]):
        raise typer.Exit(1)


def _written(report: Report, changes: tuple[ToolChange, ...], form: str, folder: str, *, is_long: bool) -> str:
    """The report in a format that is a text; `folder` holds the target's inputs."""
    if form == "markdown":
        return as_long_markdown(report, changes) if is_long else as_markdown(report)
    if form == "junit":
        return machine.as_junit(changes)
    if form == "annotations":
        return machine.as_annotations(changes, folder)
    return page.as_page(report, changes) if form == "html" else machine.as_json(report, changes)


def release(project: Project, base: str | None) -> None:
    """Set the package's next version, write its changelog, and generate it."""
    with progress(project, "release") as step, between_releases(project):
        project.verify_specs()
        step("Comparing")
        report = compared.as_meant(project, compared.since(project, base or last_release(project)))
        pipeline.build(project, step)  # a release of what cannot be generated is none
        with make_release(project, report, read_lock(project.lock_file)) as made:
            pipeline.generate(project, project.output, step)
    console.print(made.section, markup=False, highlight=False)
    console.print(f"Version {made.old} is now {made.new} ({made.impact}).")


def drift_log(project: Project, file: Path) -> None:
    """Turn a server's log of unknown and missing response fields into suggested overlay actions."""
    with progress(project, "drift-log") as step:
        facts = facts_of(read_mismatches(bounded_lines(file)))  # first: reading upstream's files takes long
        found = suggest(facts, pipeline.read_upstream(project, step).api)
    tell(found.text, "")
    errors.print(f"Reports of drift: {found.events}. Suggested actions for {project.overlay.name}: {found.actions}.")
    show_problems(found.problems)


def _report(project: Project, base: str, old: Path | None, new: Path | None) -> Report:
    with progress(project, "diff") as step:
        if (old is None) != (new is None):
            raise GeneratorError([Problem("diff", "--old and --new go together", "Give both, or neither.")])
        step("Comparing")
        if old is None or new is None:
            return compared.as_accepted(project, compared.since(project, base))
        found = compared.between(project, old, new)
        report = compared.as_accepted(project, found.report)
    for side, names in (("--old", found.only_old), ("--new", found.only_new)):
        if names:
            shown = ", ".join(names[:SHOWN_FILES]) + (" …" if len(names) > SHOWN_FILES else "")
            errors.print(f"Not compared: {counted(len(names), 'file')} that only {side} has ({shown}).")
    return report
