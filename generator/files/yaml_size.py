"""How much YAML stands for, counted before anything is built from it: each alias repeats what it names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import yaml

from generator.errors import GeneratorError, Problem
from generator.files.bounded_text import MAX_NESTING

MAX_ALIASES = 100
MAX_NODES = 200_000
"""Values and keys, with those that aliases repeat."""
TEXT_PER_NODE = 100
"""Each further hundred characters of a text count as another value."""


@dataclass
class _Open:
    """A list or mapping that has not ended: its anchor, and how many nodes it had before it began."""

    anchor: str | None
    before: int


@dataclass
class _Counted:
    name: str
    nodes: int = 0
    aliases: int = 0
    opened: list[_Open] = field(default_factory=list)
    anchored: dict[str, int] = field(default_factory=dict)
    """Anchor -> how many nodes it stands for. One that has not ended is missing."""

    def take(self, event: yaml.Event) -> None:
        """Count what an event adds. Raises GeneratorError where it is too much."""
        if isinstance(event, yaml.CollectionEndEvent):
            ended = self.opened.pop()
            self._keep(ended.anchor, self.nodes - ended.before)
        elif isinstance(event, yaml.AliasEvent):
            self._repeat(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self.opened.append(_Open(event.anchor, self.nodes))
            self.nodes += 1
        elif isinstance(event, yaml.ScalarEvent):
            size = 1 + len(event.value) // TEXT_PER_NODE
            self._keep(event.anchor, size)
            self.nodes += size
        if len(self.opened) > MAX_NESTING:
            raise self._refusal(event, f"has more than {MAX_NESTING} lists and mappings within each other", "")
        if self.nodes > MAX_NODES:
            what = f"stands for more than {MAX_NODES:,} values, with those that aliases repeat"
            raise self._refusal(event, what, "Split the file, and write out what its aliases name.")

    def _keep(self, anchor: str | None, nodes: int) -> None:
        if anchor:
            self.anchored[anchor] = nodes

    def _repeat(self, event: yaml.AliasEvent) -> None:
        self.aliases += 1
        if self.aliases > MAX_ALIASES:
            hint = "Write out what they name."
            raise self._refusal(event, f"has more than {MAX_ALIASES} aliases (`*{event.anchor}` is one too many)", hint)
        if any(event.anchor == each.anchor for each in self.opened):
            raise self._refusal(event, f"`*{event.anchor}` stands within what it names", "Write out what it means.")
        self.nodes += self.anchored.get(event.anchor or "", 1)  # the parser itself refuses one that names nothing

    def _refusal(self, event: yaml.Event, what: str, hint: str) -> GeneratorError:
        line = event.start_mark.line + 1 if event.start_mark else 1
        return GeneratorError([Problem(f"{self.name}:{line}", what, hint)])


def check_size(name: str, events: Iterable[yaml.Event]) -> None:
    """Go through a file's events. Raises GeneratorError at the first that is beyond a bound."""
    counted = _Counted(name)
    for event in events:
        counted.take(event)
