"""The report that is read in two minutes: what to do, what breaks, and the rest in groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.drift.formats.groups import grouped
from generator.drift.formats.wording import MEANINGS, NOTHING, TITLES, Code, counts, on_one_line
from generator.drift.report import Report
from generator.drift.rules import IMPACTS, Impact, rule
from generator.drift.tasks import Task
from generator.drift.tool_change import ToolChange
from generator.nouns import counted

MOST: dict[Impact, int] = {"breaking": 16, "additive": 8, "notice": 1}
"""Entries of each section, where its kinds of differences are no more."""
MOST_TASKS = 12
MOST_TOUCHED = 5
WHOLE_REPORT = "Everything, with fingerprints: --long. To accept a difference, name its fingerprint in accepted.yaml."


@dataclass(frozen=True)
class Section:
    """A heading, a sentence on what it means, and its entries."""

    title: str
    entries: tuple[str, ...]
    meaning: str = ""


def headline(report: Report) -> str:
    """The numbers of all differences that are shown."""
    shown = report.shown()
    accepted = f" Accepted before: {report.accepted}." if report.accepted else ""
    return f"{counts(shown)}.{accepted}" if shown else f"{NOTHING}{accepted}"


def sections(report: Report, code: Code) -> Iterator[Section]:
    """The sections that have something to say, what must be done first."""
    if report.tasks:
        yield Section("What you must do", tuple(_tasks(report.tasks, code)))
    shown = report.shown()
    for impact, most in MOST.items():
        if found := [change for change in shown if change.impact == impact and not _is_a_task(change)]:
            title = f"{TITLES[impact]} ({len(found)})"
            yield Section(title, tuple(_entries(found, most, code)), MEANINGS[impact])
    if rest := tuple(_rest(report, code)):
        yield Section("The rest", rest)


def _is_a_task(change: ToolChange) -> bool:
    """Whether it stands among what must be done, file by file."""
    return change.rule == "operation-appeared" and change.tool is None


def _entries(changes: Sequence[ToolChange], most: int, code: Code) -> Iterator[str]:
    for group in grouped(changes, most):
        yield group.line(code)


def _tasks(tasks: Sequence[Task], code: Code) -> Iterator[str]:
    """What must be done, line by line; what may be done, and what is too much, together."""
    must = [task for task in tasks if task.must]
    may = [task for task in tasks if not task.must]
    for task in must[:MOST_TASKS]:
        yield _task(task, code)
    if rest := must[MOST_TASKS:]:
        files = Counter(task.where.partition(":")[0] for task in rest)
        listed = ", ".join(f"{code(file)} ({count})" for file, count in sorted(files.items()))
        yield f"{counted(len(rest), 'more such line')} in {listed}: `generate` shows each"
    if may:
        listed = "; ".join(f"{code(task.where)}: {on_one_line(task.what)}" for task in may[:MOST_TOUCHED])
        more = f" and {counted(len(may) - MOST_TOUCHED, 'more tool')}" if len(may) > MOST_TOUCHED else ""
        yield f"If they are of use, describe in the records what upstream newly takes. {listed}{more}"


def _task(task: Task, code: Code) -> str:
    return f"{code(task.where)}: {on_one_line(task.what)}{'. ' if task.how else ''}{on_one_line(task.how)}"


def _rest(report: Report, code: Code) -> Iterator[str]:
    quiet = Counter(change.rule for change in report.changes if change.impact == "internal")
    if quiet:
        listed = "; ".join(f"{rule(name).says} ({count})" for name, count in quiet.most_common(MOST_TOUCHED))
        more = sum(count for _, count in quiet.most_common()[MOST_TOUCHED:])
        others = f"; {counted(more, 'other')}" if more else ""
        yield f"Users notice nothing of {counted(sum(quiet.values()), 'difference')}: {listed}{others}"
    yield from report.movements
    for each in report.touched:
        yield f"Touched {each.kind}: {len(each.names)} ({_first(each.names, code)})"
    if report.unused:
        names = _first(report.unused, code)
        yield f"Fingerprints in accepted.yaml that no difference has: {names}. Delete those of the past"
    if report.changes:
        yield WHOLE_REPORT


def _first(names: Sequence[str], code: Code) -> str:
    """The first of some names, and a sign where there are more."""
    return ", ".join(map(code, names[:MOST_TOUCHED])) + (", …" if len(names) > MOST_TOUCHED else "")


def every_impact(changes: Sequence[ToolChange]) -> Iterator[tuple[Impact, list[ToolChange]]]:
    """The impacts that differences have, each with its differences, the worst first."""
    for impact in IMPACTS:
        if found := [change for change in changes if change.impact == impact]:
            yield impact, found
