"""How figures grow with their input, and whether one grows faster."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.support.benchmarks.spread import ratios, spread
from tests.support.benchmarks.table import markdown, number

TOLERANCE = 1.25
"""How many times as much as its input a figure may grow from one input to the next: figures of a machine vary."""

Rounds = Sequence[Sequence[float]]
"""Of each input, one figure of each round."""


@dataclass(frozen=True)
class Curve:
    """Figures by input, which grows."""

    title: str
    of: str
    """What the inputs count."""
    inputs: Sequence[int]
    figures: Mapping[str, Rounds]

    def report(self) -> str:
        """A table of Markdown, and a line that says whether anything grows faster than its input."""
        faster = list(self.faster())
        said = f"**Faster than its input**: {'; '.join(faster)}." if faster else "Nothing grows faster than its input."
        names = [cell for name in self.figures for cell in (name, "grows by")]
        return f"### {self.title}\n\n{markdown((self.of, 'grows by', *names), self._rows())}\n\n{said}\n"

    def faster(self) -> Iterator[str]:
        """What grows faster than its input, and where."""
        for name, rounds in self.figures.items():
            for number_of, grown in enumerate(_growth(rounds), start=1):
                before, now = self.inputs[number_of - 1 : number_of + 1]
                if grown > TOLERANCE * now / before:
                    yield f"{name}, {grown:.1f} times from {before:,} to {now:,} {self.of}"

    def _rows(self) -> Iterator[list[str]]:
        growths = {name: ["", *map(_times, _growth(rounds))] for name, rounds in self.figures.items()}
        for index, given in enumerate(self.inputs):
            grown = _times(given / self.inputs[index - 1]) if index else ""
            cells = [
                cell
                for name, rounds in self.figures.items()
                for cell in (number(spread(rounds[index]).middle), growths[name][index])
            ]
            yield [f"{given:,}", grown, *cells]


def _growth(rounds: Rounds) -> list[float]:
    """How many times that of the input before it each figure is, without the first."""
    return [ratios(now, before).middle for before, now in pairwise(rounds)]


def _times(value: float) -> str:
    return f"{value:.3g} times"
