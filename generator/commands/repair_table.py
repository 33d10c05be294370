"""A table for people: how much was repaired."""

from __future__ import annotations

from collections.abc import Mapping

from rich.table import Table


def repair_table(places: Mapping[str, int]) -> Table:
    """How many places each kind of repair touched."""
    table = Table("Repair", "Places", title="Repairs of upstream's files")
    for kind in sorted(places):
        table.add_row(kind, str(places[kind]))
    table.add_row("all", str(sum(places.values())), style="bold")
    return table
