"""The middle of figures and how far they spread: one figure is one round, in which all that are compared had a turn."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Spread:
    """The quartiles: half of the figures are between `low` and `high`."""

    low: float
    middle: float
    high: float


def spread(figures: Iterable[float]) -> Spread:
    """The quartiles of figures, of which there is at least one."""
    found = list(figures)
    if len(found) < 2:
        return Spread(found[0], found[0], found[0])
    low, middle, high = statistics.quantiles(found, n=4, method="inclusive")
    return Spread(low, middle, high)


def ratios(figures: Sequence[float], floor: Sequence[float]) -> Spread:
    """How many times the floor it was: each round by itself, as what slows a round slows both."""
    return spread(ours / theirs for ours, theirs in zip(figures, floor, strict=True))
