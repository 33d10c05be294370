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
from generator.checks import quality
from generator.checks import tables as reports
from generator.checks.coverage import FileCoverage, coverage, undocumented
from generator.checks.listing_size import over_budget
from generator.drift import compared as sides
from generator.drift import render
from generator.drift.overlay_suggestions import suggestions
from generator.drift.release import last_release
from generator.drift.release import release as make_release
from generator.drift.report import Report
from generator.drift.rules import IMPACTS
from generator.errors import GeneratorError, Problem, raise_if_any
from generator.files.tree import differences
from generator.pipeline import Build, Project, Step
from generator.upstream import fetch as upstream
from generator.upstream.lock import read_lock

app = typer.Typer(help="Turns Zoho Desk's OpenAPI files and our documentation records into an MCP server.")
console = Console(soft_wrap=True, emoji=False)
errors = Console(stderr=True, soft_wrap=True, emoji=False)
SHOWN_FILES = 5
PROJECT = Project(Path(__file__).resolve().parent.parent)


@app.command()
def generate() -> None:
    """Write generated/zoho-desk-mcp."""
    with _progress() as step:
        made = pipeline.generate(PROJECT, PROJECT.output, step)
    console.print(reports.repair_table(made.upstream.changes))
    used = len({tool.operation.id for tool in made.tools})
    total = len(made.upstream.operations)
    console.print(f"{len(made.tools)} tools are in generated/, for {used} of upstream's {total} operations.")


@app.command()
def check() -> None:
    """Fail, with a diff, where generated/ is not what the inputs give."""
    with tempfile.TemporaryDirectory() as folder, _progress() as step:
        fresh = Path(folder) / PROJECT.output.name
        pipeline.generate(PROJECT, fresh, step)
        found = list(differences(fresh, PROJECT.output))
    for difference in found:
        console.print(difference, markup=False, highlight=False)
    if found:
        errors.print(f"Out of date: {_count(found, 'generated file')}. Run `make generate` and commit the result.")
        raise typer.Exit(1)
    console.print("generated/ is what the inputs give.")


@app.command()
def lint() -> None:
    """Check the documentation records: against upstream's operations, their words, and what they cost a model."""
    with _progress() as step:
        made = pipeline.build(PROJECT, step)
        step("Reading the words of the records")
        raise_if_any(
            [*undocumented(_coverage(made)), *quality.lint(made.records, made.tools), *over_budget(made.tools)]
        )
    console.print(f"{len(made.tools)} records are in order.")


@app.command(name="coverage")
def show_coverage() -> None:
    """Show how many of upstream's operations are tools, file by file. Fails where one is undocumented."""
    with _progress() as step:
        files = _coverage(pipeline.build(PROJECT, step))
    console.print(reports.coverage_table(files))
    problems = list(undocumented(files))
    for problem in problems:
        errors.print(escape(str(problem)))
    if problems:
        raise typer.Exit(1)


@app.command()
def budget() -> None:
    """Show what the tools cost a model, in bytes of `tools/list`: by tag, and the dearest ten."""
    with _progress() as step:
        tools = pipeline.build(PROJECT, step).tools
    console.print(reports.budget_table(tools))
    console.print(reports.dearest_table(tools))


@app.command()
def repairs() -> None:
    """List every repair made to upstream's files: kind, file and pointer, before, after."""
    with _progress() as step:
        upstream = pipeline.read_upstream(PROJECT, step)
    for change in upstream.changes:
        console.print(f"{change.kind}  {change.location}\n    - {change.before}\n    + {change.after}", markup=False)
    console.print(reports.repair_table(upstream.changes))


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
    repo: Annotated[str, typer.Option(help="owner/name on GitHub, a URL, or a path")] = upstream.REPOSITORY,
    ref: Annotated[str, typer.Option(help="branch, tag or commit")] = "HEAD",
    check: Annotated[bool, typer.Option("--check", help="write nothing; exit status 1 if upstream moved")] = False,
) -> None:
    """Get upstream's files with git, without their prose, into openapi and write upstream.lock.json."""
    with _progress() as step:
        found = upstream.fetch(PROJECT, repo, ref, step, only_check=check)
    for what, names in (("added", found.added), ("removed", found.removed), ("changed", found.changed)):
        for name in names:
            console.print(f"{what}: {name}", markup=False, highlight=False)
    moved = f"{_count(found.added, 'file')} added, {len(found.removed)} removed, {len(found.changed)} changed"
    console.print(f"{moved if found.has_moved else 'No file changed'} at {found.lock.commit} ({found.lock.date}).")
    if check and found.has_moved:
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
) -> None:
    """Say what changed for tools and their users, in upstream's files, the overlay and the records."""
    report = _report(base, old, new)
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
) -> None:
    """Set the package's next version and write its changelog, by what changed since the last release; regenerate."""
    with _progress() as step:
        PROJECT.verify_specs()
        step("Comparing")
        report = sides.since(PROJECT, base or last_release(PROJECT))
        pipeline.build(PROJECT, step)  # a release of what cannot be generated is none
        made = make_release(PROJECT, report, read_lock(PROJECT.lock_file))
        pipeline.generate(PROJECT, PROJECT.output, step)
    console.print(made.section, markup=False, highlight=False)
    console.print(f"Version {made.old} is now {made.new} ({made.impact}).")


@app.command("drift-log")
def drift_log(
    file: Annotated[
        Path, typer.Argument(help="what a server with ZOHO_DESK_VALIDATE=warn wrote to stderr", exists=True)
    ],
) -> None:
    """Turn a server's log of unknown and missing response fields into suggested overlay actions."""
    with _progress() as step:
        upstream_now = pipeline.read_upstream(PROJECT, step)
        found = suggestions(file, upstream_now)
    typer.echo(found.text, nl=False)
    errors.print(f"Reports of drift: {found.events}. Suggested actions for {PROJECT.overlay.name}: {found.actions}.")
    for problem in found.problems:
        errors.print(escape(str(problem)))


def _report(base: str, old: Path | None, new: Path | None) -> Report:
    with _progress() as step:
        if (old is None) != (new is None):
            raise GeneratorError([Problem("diff", "--old and --new go together", "Give both, or neither.")])
        step("Comparing")
        if old is None or new is None:
            return sides.since(PROJECT, base)
        found = sides.between(PROJECT, old, new)
    for side, names in (("--old", found.only_old), ("--new", found.only_new)):
        if names:
            shown = ", ".join(names[:SHOWN_FILES]) + (" …" if len(names) > SHOWN_FILES else "")
            errors.print(f"Not compared: {_count(names, 'file')} that only {side} has ({shown}).")
    return found.report


@contextmanager
def _progress() -> Iterator[Step]:
    """Show each step while it runs. A GeneratorError is printed, problem by problem, and ends the command."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    try:
        with Progress(*columns, console=errors, transient=True) as progress:
            task = progress.add_task("Starting")
            yield lambda text: progress.update(task, description=text)
    except GeneratorError as error:
        for problem in error.problems:
            errors.print(escape(str(problem)))
        errors.print(f"[bold]{_count(error.problems, 'problem')}[/bold]; nothing was written.")
        raise typer.Exit(1) from None


def _count(items: Sized, noun: str) -> str:
    return f"{len(items)} {noun}{'' if len(items) == 1 else 's'}"


def _coverage(made: Build) -> list[FileCoverage]:
    return coverage(made.upstream.document, made.upstream.operations.values(), made.tools, made.excluded)
