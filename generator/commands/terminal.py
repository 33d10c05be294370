"""What commands show people: results on standard output; steps and problems on standard error."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator, Sequence, Sized
from contextlib import contextmanager
from typing import NoReturn

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, ProgressColumn, SpinnerColumn, Task, TextColumn, TimeElapsedColumn
from rich.progress_bar import ProgressBar
from rich.text import Text

from generator.commands.step_times import StepTimes
from generator.errors import GeneratorError, Problem
from generator.target import Project, Step

UNWRITABLE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EACCES, errno.EPERM})
"""What the system says where there is no room, or no right, to write."""
NO_TEMPORARY = "No usable temporary directory"
"""What Python says of the same where temporary files go."""
console = Console(soft_wrap=True, emoji=False)
errors = Console(stderr=True, soft_wrap=True, emoji=False)


@contextmanager
def progress(project: Project, command: str) -> Iterator[Step]:
    """Show people at a terminal how far a run is, step by step, and problems as `problems_shown` does."""
    with problems_shown():
        if not errors.is_terminal:
            yield lambda _: None
            return
        times = StepTimes(project.cache / "steps" / f"{command}-{project.name}.json")
        with Progress(*COLUMNS, console=errors, transient=True) as bar:
            task = bar.add_task("Starting", total=1.0, times=times)

            def step(text: str) -> None:
                times.begin(text)
                bar.update(task, description=text, completed=times.share or 0.0)

            yield step
        times.keep()


class _Steps(ProgressColumn):
    """The number of the step, and the time that is left."""

    def render(self, task: Task) -> Text:
        """Both, as far as the last run tells."""
        times: StepTimes = task.fields["times"]
        left = times.seconds_left
        return Text(f"step {times.count}" + ("" if left is None else f", {max(left, 0):.0f} s left"))


class _Bar(BarColumn):
    """The part of the time that has passed, also within a step."""

    def render(self, task: Task) -> ProgressBar:
        """A bar, or what moves to and fro where no last run tells."""
        share = task.fields["times"].share
        task.total, task.completed = (None, 0) if share is None else (1.0, share)
        return super().render(task)


COLUMNS = (SpinnerColumn(), TextColumn("{task.description}"), _Bar(), _Steps(), TimeElapsedColumn())


@contextmanager
def problems_shown() -> Iterator[None]:
    """Print a GeneratorError, problem by problem, and end the command; the same where nothing can be written."""
    try:
        yield
    except GeneratorError as error:
        _end(error.problems)
    except OSError as error:
        if error.errno not in UNWRITABLE and NO_TEMPORARY not in str(error):
            raise
        hint = "Make room there, or see who may write. What was there is as it was."
        _end([Problem(str(error.filename or "A file"), f"cannot be written: {error.strerror}", hint)])


def _end(problems: Sequence[Problem]) -> NoReturn:
    show_problems(problems)
    errors.print(f"[bold]{count(problems, 'problem')}[/bold]; nothing was written.")
    raise typer.Exit(1) from None


def show_problems(problems: Iterable[Problem]) -> None:
    """Print problems, one after the other."""
    for problem in problems:
        errors.print(escape(str(problem)))


def count(items: Sized, noun: str) -> str:
    """How many there are: `1 tool`, `2 tools`."""
    return f"{len(items)} {noun}{'' if len(items) == 1 else 's'}"
