"""The tables: for a terminal, of each task; for the README, of all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from tests.support.deskbench.figures import totals
from tests.support.deskbench.run import Measured
from tests.support.deskbench.setups import SETUPS
from tests.support.projects import ROOT

README = ROOT / "README.md"
BEGIN, END = "<!-- deskbench: written by `make deskbench ARGS=--write` -->", "<!-- /deskbench -->"
TITLES = {setup.name: setup.title for setup in SETUPS}
HEAD = ("", "success", "calls", "tools", "tokens listed", "tokens read", "tokens in all", "credits")


def task_lines(measured: Mapping[str, Measured]) -> Iterator[str]:
    """A line for each task and setup: success, calls, tokens, credits; below it, what was wrong."""
    for name, one in measured.items():
        yield f"\n{TITLES[name]}: {one.listing.tools} tools, {one.listing.listed:,} tokens listed"
        yield f"  {'task':32} {'success':>8} {'calls':>6} {'read':>8} {'in all':>9} {'credits':>8}"
        for task, was in one.tasks.items():
            done = "no" if was.problems else "yes"
            yield f"  {task:32} {done:>8} {was.calls:6} {was.read:8,} {was.given:9,} {was.credits:8}"
            yield from (f"      {problem}" for problem in was.problems)


def total_lines(measured: Mapping[str, Measured]) -> list[str]:
    """A table of the sums, in Markdown."""
    return table(HEAD, (_row(name, one) for name, one in measured.items()))


def _row(name: str, one: Measured) -> tuple[str, ...]:
    sums = totals(one)
    share = f"{100 * sums.passed // max(1, sums.tasks)} %"
    figures = (sums.calls, one.listing.tools, one.listing.listed, sums.read, sums.given, sums.credits)
    return (TITLES[name], share, *(f"{figure:,}" for figure in figures))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A table in Markdown: the first column of words, the others of figures."""
    line = ["|---" + "|---:" * (len(head) - 1) + "|"]
    return [_line(head), *line, *map(_line, rows)]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def readme_block(measured: Mapping[str, Measured]) -> str:
    """What the README says, with its markers."""
    ordered = {name: measured[name] for name in TITLES if name in measured}
    return "\n".join([BEGIN, *total_lines(ordered), END])


def block_of(text: str) -> str:
    """The part of a README between the markers, with them. Raises ValueError where it has none."""
    found = re.search(f"{re.escape(BEGIN)}.*?{re.escape(END)}", text, re.DOTALL)
    if found is None:
        raise ValueError(f"The README lacks the line {BEGIN} or {END}.")
    return found[0]


def write_readme(measured: Mapping[str, Measured], path: Path = README) -> None:
    """Put the table between the README's markers."""
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(block_of(text), readme_block(measured)), encoding="utf-8")
