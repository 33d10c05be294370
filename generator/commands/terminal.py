"""What commands show people: results on standard output; steps and problems on standard error."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sized
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from generator.errors import GeneratorError, Problem
from generator.target import Step

console = Console(soft_wrap=True, emoji=False)
errors = Console(stderr=True, soft_wrap=True, emoji=False)


@contextmanager
def progress() -> Iterator[Step]:
    """Show each step while it runs, and problems as `problems_shown` does."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with problems_shown(), Progress(*columns, console=errors, transient=True) as bar:
        task = bar.add_task("Starting")
        yield lambda text: bar.update(task, description=text)


@contextmanager
def problems_shown() -> Iterator[None]:
    """Print a GeneratorError, problem by problem, and end the command."""
    try:
        yield
    except GeneratorError as error:
        show_problems(error.problems)
        errors.print(f"[bold]{count(error.problems, 'problem')}[/bold]; nothing was written.")
        raise typer.Exit(1) from None


def show_problems(problems: Iterable[Problem]) -> None:
    """Print problems, one after the other."""
    for problem in problems:
        errors.print(escape(str(problem)))


def count(items: Sized, noun: str) -> str:
    """How many there are: `1 tool`, `2 tools`."""
    return f"{len(items)} {noun}{'' if len(items) == 1 else 's'}"
