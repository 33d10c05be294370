"""Bar charts as inline SVG, drawn by the server, with the same as words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ...storage.call_figures import Figures

WIDTH, HEIGHT, GAP = 600, 80, 2
"""Of a drawing, in its own units: it is as wide as its place."""


@dataclass(frozen=True)
class Bar:
    """One bar, and what it stands for."""

    x: float
    y: float
    width: float
    height: float
    words: str


@dataclass(frozen=True)
class Chart:
    """A chart. `id` tells it from others on its page."""

    id: str
    title: str
    words: str
    """What the chart shows, in a sentence."""
    bars: Sequence[Bar]
    width: int = WIDTH
    height: int = HEIGHT


MEASURES = {
    "calls": ("Calls", "{:,}"),
    "errors": ("Errors", "{:,}"),
    "milliseconds": ("Latency", "{:,} ms"),
    "credits": ("Credits", "{:,}"),
}
"""Field of the figures -> the title of its chart, and how its values are written."""


def charts_of(figures: Sequence[Figures], form: str) -> list[Chart]:
    """A chart for each measure. `form` is how the time of a bar is written."""
    return [_chart(name, title, words, figures, form) for name, (title, words) in MEASURES.items()]


def _chart(name: str, title: str, words: str, figures: Sequence[Figures], form: str) -> Chart:
    values = [getattr(each, name) for each in figures]
    most = max(values, default=0)
    step = WIDTH / max(1, len(values))
    bars = [
        _bar(index, step, value / most if most else 0, f"{_time(each.starts_at, form)}: {words.format(value)}")
        for index, (each, value) in enumerate(zip(figures, values, strict=True))
    ]
    return Chart(name, title, f"Highest: {words.format(most)}." if most else "None.", bars)


def _bar(index: int, step: float, share: float, words: str) -> Bar:
    height = round(share * HEIGHT, 1)
    return Bar(round(index * step, 1), round(HEIGHT - height, 1), round(step - GAP, 1), height, words)


def _time(moment: datetime, form: str) -> str:
    return moment.strftime(form)
