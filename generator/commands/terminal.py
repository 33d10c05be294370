"""What commands show people: results on standard output; steps and problems on standard error."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NoReturn

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, ProgressColumn, SpinnerColumn, Task, TextColumn, TimeElapsedColumn
from rich.progress_bar import ProgressBar
from rich.text import Text

from generator.commands.step_times import StepTimes
from generator.errors import GeneratorError, NotInPlaceError, Problem, form_is_known, is_unwritable, system_problem
from generator.nouns import counted
from generator.progress import Step
from generator.project import Project, targets_there

OBEYED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
"""Characters that a terminal obeys, or cannot show: upstream's texts may have any."""
MAX_SHOWN = 2_000
"""Characters of what is said of one problem."""
MAX_PROBLEMS = 1_000
"""That are shown one by one: nobody reads more, and each takes half a millisecond."""


class _Console(Console):
    """Shows texts of others as they are written, and obeys nothing in them."""

    def render_str(self, text: str, **options: Any) -> Text:
        """A text, with what a terminal would obey as an escape."""
        return super().render_str(shown(text), **options)


console = _Console(soft_wrap=True, emoji=False)
errors = _Console(stderr=True, soft_wrap=True, emoji=False)


@contextmanager
def progress(project: Project, command: str) -> Iterator[Step]:
    """Show people at a terminal how far a run is, step by step, and problems as `problems_shown` does."""
    with problems_shown(project):
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
def problems_shown(project: Project | None = None) -> Iterator[None]:
    """Print a GeneratorError, problem by problem, and end the command; the same where a file cannot be used.

    Of a `project` that is one of several it is said whose they are: others may have been written before.
    """
    of = f" of {project.name}" if project is not None and len(targets_there(project.root)) > 1 else ""
    try:
        with form_is_known("the inputs"):
            yield
    except NotInPlaceError as error:
        _end(error.problems, of, "not everything is in its place")
    except GeneratorError as error:
        _end(error.problems, of, f"nothing{of} was written")
    except OSError as error:
        if error.filename is None and not is_unwritable(error):
            raise  # standard output that nobody reads, for one
        _end([system_problem(error, "What was there is as it was.")], of, f"nothing{of} was written")


def _end(problems: Sequence[Problem], of: str, outcome: str) -> NoReturn:
    show_problems(problems)
    errors.print(f"[bold]{counted(len(problems), 'problem')}[/bold]{of}; {outcome}.")
    raise typer.Exit(1) from None


def show_problems(problems: Sequence[Problem]) -> None:
    """Print problems, one after the other; of very many, the first, and how many more there are."""
    for problem in problems[:MAX_PROBLEMS]:
        text = str(problem)
        more = f" … ({len(text) - MAX_SHOWN:,} characters more)" if len(text) > MAX_SHOWN else ""
        errors.print(escape(text[:MAX_SHOWN] + more))
    if len(problems) > MAX_PROBLEMS:
        errors.print(f"… and {counted(len(problems) - MAX_PROBLEMS, 'problem')} more.")


def tell(text: str, end: str = "\n") -> None:
    """Print a text as it is, but for what a terminal would obey."""
    typer.echo(shown(text) + end, nl=False)


def shown(text: str) -> str:
    """A text with what a terminal would obey as an escape."""
    return OBEYED.sub(lambda found: found[0].encode("unicode_escape").decode(), text)
