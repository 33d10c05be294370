"""`lint`, `coverage` and `listing-size`: whether the records are in order, and what they say and cost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import typer

from generator import pipeline
from generator.checks import quality
from generator.checks.coverage import FileCoverage, coverage, undocumented
from generator.checks.helper_tools import unknown_helpers
from generator.checks.job_calls import wrong_uses
from generator.checks.listing_limits import over_limits
from generator.checks.tag_subjects import wrong_subjects
from generator.commands import tables
from generator.commands.terminal import console, progress, show_problems
from generator.errors import Problem, raise_if_any
from generator.pipeline import Build
from generator.project import Project


def lint(projects: Sequence[Project]) -> None:
    """Check the records: against upstream's operations, their words, and what they cost a model."""
    for project in projects:
        with progress(project, "lint") as step:
            made, problems = pipeline.attempt(project, step)
            step("Reading the words of the records")
            words = quality.lint(made.records, made.job_records, made.catalog, project.target)
            whole = () if problems else _of_the_whole(project, made)
            raise_if_any([*problems, *words, *whole, *pipeline.validation(made.upstream, step)])
        console.print(f"{len(made.catalog)} records are in order.")


def _of_the_whole(project: Project, made: Build) -> Iterator[Problem]:
    """What can only be told of a catalog of which nothing is missing."""
    yield from undocumented(_coverage(project, made))
    yield from over_limits(made.catalog, project.target.tools.listing)
    yield from unknown_helpers(project, made.tools)
    yield from wrong_subjects(project, made.catalog)
    yield from wrong_uses(project, made.job_records)


def show_coverage(projects: Sequence[Project]) -> None:
    """Show how many of upstream's operations are tools. Fails where one is undocumented."""
    problems: list[Problem] = []
    for project in projects:
        with progress(project, "coverage") as step:
            files = _coverage(project, pipeline.build(project, step))
        console.print(tables.coverage_table(files))
        problems += undocumented(files)
    show_problems(problems)
    if problems:
        raise typer.Exit(1)


def show_listing_size(projects: Sequence[Project]) -> None:
    """Show what the tools cost a model: by tag, and the largest ten."""
    for project in projects:
        with progress(project, "listing-size") as step:
            tools = pipeline.build(project, step).catalog
        console.print(tables.size_table(tools, project.target.tools.listing))
        console.print(tables.largest_table(tools))


def _coverage(project: Project, made: Build) -> list[FileCoverage]:
    operations = made.upstream.api.operations.values()
    return coverage(operations, made.tools, made.excluded, project.target)
