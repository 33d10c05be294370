"""The commands of `python -m generator`."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sized
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from generator import pipeline
from generator.checks import quality, tables
from generator.checks.coverage import FileCoverage, coverage, undocumented
from generator.checks.helper_tools import unknown_helpers
from generator.checks.job_calls import wrong_uses
from generator.checks.listing_size import over_limits
from generator.checks.tag_subjects import wrong_subjects
from generator.drift import compared, render
from generator.drift.overlay_suggestions import suggestions
from generator.drift.release import last_release
from generator.drift.release import release as make_release
from generator.drift.report import Report
from generator.drift.rules import IMPACTS
from generator.errors import GeneratorError, Problem, did_you_mean, raise_if_any
from generator.files.lock import read_lock
from generator.files.tree import differences
from generator.pipeline import Build
from generator.target import Project, Step, projects
from generator.upstream import fetch as upstream

app = typer.Typer(help="Turns OpenAPI files and documentation records into MCP servers, one for each target.")
console = Console(soft_wrap=True, emoji=False)
errors = Console(stderr=True, soft_wrap=True, emoji=False)
SHOWN_FILES = 5
ROOT = Path(__file__).resolve().parent.parent

TargetOption = Annotated[str | None, typer.Option(help="the folder of one target under specs; without it, all")]
OneTargetOption = Annotated[
    str | None, typer.Option(help="the folder of the target under specs, where there are several")
]


@app.command()
def generate(target: TargetOption = None) -> None:
    """Write each target's package into generated/."""
    for project in _projects(target):
        with _progress() as step:
            made = pipeline.generate(project, project.output, step)
        console.print(tables.repair_table(made.upstream.changes))
        used = len({tool.operation.id for tool in made.tools})
        total = len(made.upstream.api.operations)
        package = f"generated/{project.output.name}"
        console.print(
            f"{_count(made.tools, 'tool')} and {_count(made.jobs, 'job')} are in {package}, for {used} of "
            f"{total} operations."
        )


@app.command()
def check(target: TargetOption = None) -> None:
    """Fail, with a diff, where generated/ is not what the inputs give."""
    found = [difference for project in _projects(target) for difference in _out_of_date(project)]
    if found:
        errors.print(f"Out of date: {_count(found, 'generated file')}. Run `make generate` and commit the result.")
        raise typer.Exit(1)
    console.print("generated/ is what the inputs give.")


@app.command()
def lint(target: TargetOption = None) -> None:
    """Check the documentation records: against upstream's operations, their words, and what they cost a model."""
    for project in _projects(target):
        with _progress() as step:
            made = pipeline.build(project, step)
            step("Reading the words of the records")
            limits = project.target.tools.listing
            raise_if_any(
                [
                    *undocumented(_coverage(project, made)),
                    *quality.lint(made.records, made.job_records, made.catalog, project.target),
                    *over_limits(made.catalog, limits),
                    *unknown_helpers(project, made.tools),
                    *wrong_subjects(project, made.catalog),
                    *wrong_uses(project, made.job_records),
                ]
            )
        console.print(f"{len(made.catalog)} records are in order.")


@app.command(name="coverage")
def show_coverage(target: TargetOption = None) -> None:
    """Show how many of upstream's operations are tools, file by file. Fails where one is undocumented."""
    problems: list[Problem] = []
    for project in _projects(target):
        with _progress() as step:
            files = _coverage(project, pipeline.build(project, step))
        console.print(tables.coverage_table(files))
        problems += undocumented(files)
    for problem in problems:
        errors.print(escape(str(problem)))
    if problems:
        raise typer.Exit(1)


@app.command("listing-size")
def listing_size(target: TargetOption = None) -> None:
    """Show what the tools cost a model, in bytes of `tools/list`: by tag, and the largest ten."""
    for project in _projects(target):
        with _progress() as step:
            tools = pipeline.build(project, step).catalog
        console.print(tables.size_table(tools, project.target.tools.listing))
        console.print(tables.largest_table(tools))


@app.command()
def repairs(target: TargetOption = None) -> None:
    """List every repair made to upstream's files: kind, file and pointer, before, after."""
    for project in _projects(target):
        with _progress() as step:
            upstream = pipeline.read_upstream(project, step)
        for repair in upstream.changes:
            console.print(
                f"{repair.kind}  {repair.location}\n    - {repair.before}\n    + {repair.after}", markup=False
            )
        console.print(tables.repair_table(upstream.changes))


class Format(StrEnum):
    """How `diff` writes its report."""

    terminal = "terminal"
    markdown = "markdown"
    json = "json"


class FailOn(StrEnum):
    """From which impact on `diff` fails."""

    breaking = "breaking"
    additive = "additive"
    internal = "internal"


@app.command()
def fetch(
    repo: Annotated[str | None, typer.Option(help="owner/name on GitHub, a URL, or a path; else target.yaml's")] = None,
    ref: Annotated[str, typer.Option(help="branch, tag or commit")] = "HEAD",
    check: Annotated[bool, typer.Option("--check", help="write nothing; exit status 1 if upstream moved")] = False,
    target: TargetOption = None,
) -> None:
    """Get upstream's files with git, without their prose, into openapi and write upstream.lock.json."""
    is_for_one = repo is not None or ref != "HEAD"
    has_moved = False
    for project in [_project(target)] if is_for_one else _projects(target):
        with _progress() as step:
            found = upstream.fetch(project, repo or project.target.source.repository, ref, step, only_check=check)
        for what, names in (("added", found.added), ("removed", found.removed), ("changed", found.changed)):
            for name in names:
                console.print(f"{what}: {name}", markup=False, highlight=False)
        moved = f"{_count(found.added, 'file')} added, {len(found.removed)} removed, {len(found.changed)} changed"
        console.print(f"{moved if found.has_moved else 'No file changed'} at {found.lock.commit} ({found.lock.date}).")
        has_moved |= found.has_moved
    if check and has_moved:
        raise typer.Exit(1)


@app.command()
def diff(
    base: Annotated[str, typer.Argument(help="the git revision to compare the working tree with")] = "HEAD",
    old: Annotated[Path | None, typer.Option(help="folder to compare instead of a revision", exists=True)] = None,
    new: Annotated[Path | None, typer.Option(help="folder to compare with --old", exists=True)] = None,
    all_tiers: Annotated[
        bool, typer.Option("--all", help="also changes of null, pattern, length and the like")
    ] = False,
    format_: Annotated[Format, typer.Option("--format", help="for whom")] = Format.terminal,
    fail_on: Annotated[FailOn | None, typer.Option(help="exit status 1 where a change is at least this bad")] = None,
    target: OneTargetOption = None,
) -> None:
    """Say what changed for tools and their users, in upstream's files, the overlay and the records."""
    report = _report(_project(target), base, old, new)
    changes = report.shown(all_tiers=all_tiers)
    if format_ is Format.terminal:
        console.print(render.as_terminal(changes), soft_wrap=False)
    else:
        write = render.as_markdown if format_ is Format.markdown else render.as_json
        typer.echo(write(changes), nl=False)
    if fail_on and {change.impact for change in changes} & set(IMPACTS[: IMPACTS.index(fail_on.value) + 1]):
        raise typer.Exit(1)


@app.command()
def release(
    base: Annotated[str | None, typer.Argument(help="the git revision of the last release; found by itself")] = None,
    target: OneTargetOption = None,
) -> None:
    """Set the package's next version and write its changelog, by what changed since the last release; regenerate."""
    project = _project(target)
    with _progress() as step:
        project.verify_specs()
        step("Comparing")
        report = compared.since(project, base or last_release(project))
        pipeline.build(project, step)  # a release of what cannot be generated is none
        made = make_release(project, report, read_lock(project.lock_file))
        pipeline.generate(project, project.output, step)
    console.print(made.section, markup=False, highlight=False)
    console.print(f"Version {made.old} is now {made.new} ({made.impact}).")


@app.command("drift-log")
def drift_log(
    file: Annotated[Path, typer.Argument(help="what a server that validates responses wrote to stderr", exists=True)],
    target: OneTargetOption = None,
) -> None:
    """Turn a server's log of unknown and missing response fields into suggested overlay actions."""
    project = _project(target)
    with _progress() as step:
        upstream_now = pipeline.read_upstream(project, step)
        found = suggestions(file, upstream_now)
    typer.echo(found.text, nl=False)
    errors.print(f"Reports of drift: {found.events}. Suggested actions for {project.overlay.name}: {found.actions}.")
    for problem in found.problems:
        errors.print(escape(str(problem)))


def _projects(name: str | None) -> list[Project]:
    """The project of a target, or those of all."""
    with _problems_shown():
        found = projects(ROOT)
        chosen = [project for project in found if name in (None, project.name)]
        if not chosen:
            raise GeneratorError(
                [Problem("--target", f"unknown target {name}", did_you_mean(str(name), _names(found)))]
            )
        for project in chosen:
            _ = project.target  # mistakes in target.yaml are shown before anything is done
    return chosen


def _project(name: str | None) -> Project:
    """The project of a target, or the only one."""
    first, *others = _projects(name)
    if others:
        with _problems_shown():
            hint = f"Choose one: {', '.join(_names([first, *others]))}."
            raise GeneratorError([Problem("--target", "is needed, for there are several targets", hint)])
    return first


def _names(found: list[Project]) -> list[str]:
    return [project.name for project in found]


def _out_of_date(project: Project) -> list[str]:
    """How the package in generated/ differs from what the inputs give."""
    with tempfile.TemporaryDirectory() as folder, _progress() as step:
        fresh = Path(folder) / project.output.name
        pipeline.generate(project, fresh, step)
        found = list(differences(fresh, project.output))
    for difference in found:
        console.print(difference, markup=False, highlight=False)
    return found


def _report(project: Project, base: str, old: Path | None, new: Path | None) -> Report:
    with _progress() as step:
        if (old is None) != (new is None):
            raise GeneratorError([Problem("diff", "--old and --new go together", "Give both, or neither.")])
        step("Comparing")
        if old is None or new is None:
            return compared.since(project, base)
        found = compared.between(project, old, new)
    for side, names in (("--old", found.only_old), ("--new", found.only_new)):
        if names:
            shown = ", ".join(names[:SHOWN_FILES]) + (" …" if len(names) > SHOWN_FILES else "")
            errors.print(f"Not compared: {_count(names, 'file')} that only {side} has ({shown}).")
    return found.report


@contextmanager
def _progress() -> Iterator[Step]:
    """Show each step while it runs, and problems as `_problems_shown` does."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with _problems_shown(), Progress(*columns, console=errors, transient=True) as progress:
        task = progress.add_task("Starting")
        yield lambda text: progress.update(task, description=text)


@contextmanager
def _problems_shown() -> Iterator[None]:
    """Print a GeneratorError, problem by problem, and end the command."""
    try:
        yield
    except GeneratorError as error:
        for problem in error.problems:
            errors.print(escape(str(problem)))
        errors.print(f"[bold]{_count(error.problems, 'problem')}[/bold]; nothing was written.")
        raise typer.Exit(1) from None


def _count(items: Sized, noun: str) -> str:
    return f"{len(items)} {noun}{'' if len(items) == 1 else 's'}"


def _coverage(project: Project, made: Build) -> list[FileCoverage]:
    operations = made.upstream.api.operations.values()
    return coverage(operations, made.tools, made.excluded, project.target.pagination)
