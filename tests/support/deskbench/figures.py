"""The committed figures: what each task took on each setup when the bench was last run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from tests.support.deskbench.run import Listing, Measured, Outcome
from tests.support.projects import ROOT

FILE = ROOT / "tests/deskbench/figures.json"
WITHIN = 0.05
"""How far a figure may be from the committed one."""
FEW_TOKENS = 12
"""What a result may differ by however short it is: its times are never the same."""


@dataclass(frozen=True)
class Totals:
    """The figures of a setup, over all tasks."""

    tasks: int
    passed: int
    calls: int
    read: int
    given: int
    credits: int


def totals(measured: Measured) -> Totals:
    """The sums."""
    outcomes = measured.tasks.values()
    return Totals(
        tasks=len(outcomes),
        passed=sum(not outcome.problems for outcome in outcomes),
        calls=sum(outcome.calls for outcome in outcomes),
        read=sum(outcome.read for outcome in outcomes),
        given=sum(outcome.given for outcome in outcomes),
        credits=sum(outcome.credits for outcome in outcomes),
    )


def committed() -> dict[str, Measured]:
    """Setup -> its figures, as they are committed."""
    found = json.loads(FILE.read_text(encoding="utf-8"))
    return {name: _measured(data["listing"], data["tasks"]) for name, data in found.items()}


def _measured(listing: dict[str, int], tasks: dict[str, dict[str, Any]]) -> Measured:
    return Measured(Listing(**listing), {task: Outcome(**figures) for task, figures in tasks.items()})


def write(measured: dict[str, Measured]) -> None:
    """Commit these, and keep those of other setups. Raises ValueError where a task failed: it has no figures."""
    failed = [f"{name}: {task}" for name, one in measured.items() for task, was in one.tasks.items() if was.problems]
    if failed:
        raise ValueError(f"These tasks failed, so nothing was written: {', '.join(failed)}")
    kept = committed() if FILE.exists() else {}
    data = {name: asdict(one) for name, one in sorted({**kept, **measured}.items())}
    for one in data.values():
        for task in one["tasks"].values():
            del task["problems"]
    FILE.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def differences(now: Measured, then: Measured) -> Iterator[str]:
    """The tokens and calls that are not those of the committed table, and the tasks that it lacks or has too many."""
    if now.tasks.keys() != then.tasks.keys():
        yield f"other tasks: {', '.join(sorted(now.tasks.keys() ^ then.tasks.keys()))}"
        return
    pairs = [("tokens listed", now.listing.listed, then.listing.listed, 0)]
    pairs += [("tokens read", totals(now).read, totals(then).read, 0)]
    pairs += [(f"tokens read, {task}", now.tasks[task].read, then.tasks[task].read, FEW_TOKENS) for task in now.tasks]
    pairs = [pair for pair in pairs if abs(pair[1] - pair[2]) > max(WITHIN * pair[2], pair[3])]
    pairs += [(f"calls, {task}", now.tasks[task].calls, then.tasks[task].calls, 0) for task in now.tasks]
    yield from (f"{name}: {new}, and {old} in the committed table" for name, new, old, _ in pairs if new != old)
