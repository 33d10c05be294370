"""A table for people: how much was repaired."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.table import Table

from generator.openapi.repairs.change import Change


def repair_table(changes: Sequence[Change]) -> Table:
    """How many places each kind of repair touched."""
    table = Table("Repair", "Places", title="Repairs of upstream's files")
    counts = Counter(change.kind for change in changes)
    for kind in sorted(counts):
        table.add_row(kind, str(counts[kind]))
    table.add_row("all", str(len(changes)), style="bold")
    return table
