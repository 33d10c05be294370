"""The commands of `python -m generator`."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from generator import pipeline, quality, reports
from generator.budget import over_budget
from generator.coverage import FileCoverage, coverage, undocumented
from generator.errors import GeneratorError, raise_if_any
from generator.openapi.repairs.change import Change
from generator.pipeline import Build, Project, Step
from generator.tree import differences

app = typer.Typer(help="Turns Zoho Desk's OpenAPI files and our documentation records into an MCP server.")
console = Console(soft_wrap=True)
errors = Console(stderr=True, soft_wrap=True)
PROJECT = Project(Path(__file__).resolve().parent.parent)


@app.command()
def generate() -> None:
    """Write generated/zoho-desk-mcp."""
    with _progress() as step:
        made = pipeline.generate(PROJECT, PROJECT.output, step)
    console.print(_repair_table(made.upstream.changes))
    console.print(f"{len(made.tools)} tools of {len(made.upstream.operations)} operations are in generated/.")


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
        errors.print(f"{len(found)} generated files are out of date. Run `make generate` and commit the result.")
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
    console.print(_repair_table(upstream.changes))


@contextmanager
def _progress() -> Iterator[Step]:
    """Show each step while it runs. A GeneratorError is printed, problem by problem, and ends the command."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    try:
        with Progress(*columns, console=errors, transient=True) as progress:
            task = progress.add_task("Starting")
            yield _stepper(progress, task)
    except GeneratorError as error:
        for problem in error.problems:
            errors.print(escape(str(problem)))
        errors.print(f"[bold]{len(error.problems)} problems[/bold]; nothing was written.")
        raise typer.Exit(1) from None


def _coverage(made: Build) -> list[FileCoverage]:
    return coverage(made.upstream.document, made.upstream.operations.values(), made.tools, made.excluded)


def _stepper(progress: Progress, task: object) -> Callable[[str], None]:
    return lambda text: progress.update(task, description=text)  # type: ignore[arg-type]


def _repair_table(changes: list[Change]) -> Table:
    table = Table("Repair", "Places", title="Repairs of upstream's files")
    counts = Counter(change.kind for change in changes)
    for kind in sorted(counts):
        table.add_row(kind, str(counts[kind]))
    table.add_row("all", str(len(changes)), style="bold")
    return table
