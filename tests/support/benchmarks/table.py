"""Rows as a table of Markdown, to be pasted as it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tests.support.benchmarks.lines import LINES, Row
from tests.support.benchmarks.spread import ratios, spread

VERDICTS = {True: "yes", False: "**no**", None: ""}


def table(rows: Iterable[Row], peer: str) -> str:
    """All rows; `peer` names what is compared beside ours."""
    head = ("", "floor", peer, "ours", "middle half", "that is", "to reach", "reached")
    return markdown(head, map(_cells, rows))


def markdown(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("".join(f"| {cell} " if cell else "| " for cell in cells) + "|" for cells in lines)


def number(value: float) -> str:
    """Three digits of it, or all before the point."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _cells(row: Row) -> list[str]:
    line = LINES[row.line]
    compared = row.compared
    floor = f"{line.floor}, {number(spread(row.floor).middle)} {line.unit}" if row.floor else ""
    peer = row.peer if isinstance(row.peer, str) else f"{ratios(row.peer, row.floor).middle:.2f}"
    ours = f"{compared.middle:.2f}" if compared else ""
    middle_half = f"{compared.low:.2f} to {compared.high:.2f}" if compared else ""
    figure = f"{number(spread(row.ours).middle)} {line.unit}"
    goal = line.goal
    wanted = "" if goal is None else f"{goal} {line.unit}" if goal.kind == "figure" else str(goal)
    return [line.title, floor, peer, ours, middle_half, figure, wanted, VERDICTS[row.is_reached]]
