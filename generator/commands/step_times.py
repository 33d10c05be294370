"""How far a run is, and how long it will take: as long as its steps took the last time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from generator.errors import GeneratorError
from generator.files.bounded_text import bounded_bytes
from generator.files.written import write_whole

Times = list[tuple[str, float]]
"""Each step and its seconds, in order."""
TIMES = TypeAdapter(Times)


@dataclass
class StepTimes:
    """The steps of a run so far, and those of the last one, which a file keeps."""

    file: Path
    clock: Callable[[], float] = time.monotonic
    last: Times = field(init=False)
    _begun: Times = field(default_factory=list)
    """Each step and when it began."""

    def __post_init__(self) -> None:
        try:
            self.last = TIMES.validate_json(bounded_bytes(self.file))
        except (OSError, ValidationError, GeneratorError):
            self.last = []

    def begin(self, step: str) -> None:
        """Note that a step begins, and the one before it has ended."""
        self._begun.append((step, self.clock()))

    @property
    def count(self) -> str:
        """The number of this step, and of all steps: `3/13`."""
        number = len(self._begun)
        return f"{number}/{max(number, len(self.last))}" if self.last else str(number)

    @property
    def share(self) -> float | None:
        """Which part of the time has passed, where the last run tells."""
        passed, whole = self._passed(), sum(seconds for _, seconds in self.last)
        return min(passed / whole, 1.0) if whole else None

    @property
    def seconds_left(self) -> float | None:
        """The time that is left, where the last run tells."""
        return sum(seconds for _, seconds in self.last) - self._passed() if self.last else None

    def _passed(self) -> float:
        """The time of the last run until where this one is: a step that takes longer than it did stands still."""
        number = len(self._begun)
        if not number:
            return 0.0
        before = sum(seconds for _, seconds in self.last[: number - 1])
        this = self.last[number - 1][1] if number <= len(self.last) else 0.0
        return before + min(self.clock() - self._begun[-1][1], this)

    def keep(self) -> None:
        """Keep the times of this run, which has ended, for the next one."""
        ends = [*(begun for _, begun in self._begun[1:]), self.clock()]
        times = [(step, round(end - begun, 2)) for (step, begun), end in zip(self._begun, ends, strict=True)]
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            write_whole({self.file: TIMES.dump_json(times).decode()})
        except (OSError, GeneratorError):
            return  # the next run cannot tell how long it takes
