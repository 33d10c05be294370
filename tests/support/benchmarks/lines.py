"""What is measured, and what is to be reached: the one table of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tests.support.benchmarks.spread import Spread, ratios, spread


@dataclass(frozen=True)
class Goal:
    """What the median is to reach: of the ratios to the floor, or of the figures themselves."""

    value: float
    kind: Literal["ratio", "figure"] = "ratio"
    is_least: bool = False

    def __str__(self) -> str:
        return f"{'≥' if self.is_least else '≤'} {self.value:{'.2f' if self.kind == 'ratio' else 'g'}}"

    def is_reached(self, value: float) -> bool:
        """Whether a median reaches it, as it is printed."""
        rounded = round(value, 2) if self.kind == "ratio" else value
        return rounded >= self.value if self.is_least else rounded <= self.value


@dataclass(frozen=True)
class Line:
    """A line of the table: what it is of, what its figures are, the floor, and the goal."""

    title: str
    unit: str
    floor: str
    goal: Goal | None = None


SDK = "bare SDK"
SANDBOX = "sandbox directly"
MODELS = "datamodel-code-generator"
LINES = {
    "stdio": Line("one call over stdio, median time", "ms", SDK, Goal(1.10)),
    "stdio CPU": Line("the same, CPU a call", "ms", SDK),
    "single": Line("CPU a call, `serve --single`, 50 clients", "ms", SDK, Goal(1.00)),
    "hosted": Line("CPU a call, hosted, SQLite, 20 URLs, 50 clients", "ms", SDK, Goal(1.25)),
    "replicas": Line("calls/s, hosted, 2 replicas on PostgreSQL, 50 clients", "/s", SANDBOX, Goal(0.5, is_least=True)),
    "bare replicas": Line("the same, 2 bare servers of the SDK", "/s", SANDBOX),
    "crowded replicas": Line("calls/s, as above, 200 clients", "/s", SANDBOX, Goal(0.5, is_least=True)),
    "crowded bare replicas": Line("the same, 2 bare servers of the SDK", "/s", SANDBOX),
    "start": Line("start to answered `tools/list`, all tools", "ms", SDK, Goal(1.05)),
    "memory": Line("memory at that point (RSS)", "MB", SDK, Goal(1.05)),
    "peak memory": Line("most memory until then", "MB", SDK),
    "generate": Line("`generate`, nothing kept, CPU of all processes", "s", MODELS, Goal(1.5)),
    "generate, time": Line("the same, time", "s", MODELS, Goal(1.5)),
    "generate again": Line("`generate`, nothing changed, time", "s", MODELS, Goal(2, "figure")),
    "check again": Line("`check`, nothing changed, time", "s", MODELS, Goal(2, "figure")),
    "tests": Line("all tests on all cores, time a test", "ms", "", Goal(53, "figure")),
}
"""The goal of the tests is five minutes for 5,656 of them."""


@dataclass(frozen=True)
class Row:
    """The figures of a line, one of each round. `peer` says why there are none where FastMCP could not be measured."""

    line: str
    floor: Sequence[float]
    ours: Sequence[float]
    peer: Sequence[float] | str = ""

    @property
    def compared(self) -> Spread | None:
        """The ratios to the floor."""
        return ratios(self.ours, self.floor) if self.floor else None

    @property
    def is_reached(self) -> bool | None:
        """Whether the goal is; None where there is none."""
        goal = LINES[self.line].goal
        if goal is None:
            return None
        of_goal = self.compared if goal.kind == "ratio" else spread(self.ours)
        return of_goal is not None and goal.is_reached(of_goal.middle)
