"""The statuses of tickets: those of the organization, and those that only some departments have."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from zoho_desk_mcp.lookup.directory import Directory
from zoho_desk_mcp.lookup.field_values import MAX_DEPARTMENTS, FieldFacts, OrganizationFields

CLOSED = "Closed"
"""The type of statuses that end a ticket."""
MODULE, FIELD = "tickets", "status"
AT_ONCE = 4
"""Departments that are read side by side: the smallest edition of Zoho Desk takes five calls at a time."""
LEFT_OUT = "Tickets with a status that only some departments have may be left out: name departments to find them."


@dataclass(frozen=True)
class Statuses:
    """Each status and its type, as far as they are known: one that ends tickets may be open in another department."""

    types: Sequence[tuple[str, str]]
    note: str = ""
    """What to tell where they are not those of all departments."""

    @property
    def open(self) -> list[str]:
        """Those that do not end a ticket."""
        return list(dict.fromkeys(value for value, kind in self.types if kind != CLOSED))

    @property
    def closed(self) -> list[str]:
        """Those that do; none where no status is known to."""
        return list(dict.fromkeys(value for value, kind in self.types if kind == CLOSED))


async def ticket_statuses(
    fields: OrganizationFields, departments: Directory, only: Sequence[str] | None = None
) -> Statuses:
    """The statuses of all departments, or only of some by their ids; none where the token may not read them."""
    own = (await fields.of(MODULE)).get(FIELD)
    if own is None or not own.types:
        return Statuses(())
    ids = list(only or await departments.ids())
    read = ids if len(ids) <= MAX_DEPARTMENTS else []
    found: list[FieldFacts | None] = []
    for start in range(0, len(read), AT_ONCE):
        several = await asyncio.gather(*(fields.of(MODULE, each) for each in read[start : start + AT_ONCE]))
        found += [one.get(FIELD) for one in several]
    is_whole = bool(read) and all(map(_is_known, found))
    types = dict.fromkeys(pair for each in (own, *found) if each for pair in each.types.items())
    return Statuses(tuple(types), "" if is_whole else LEFT_OUT)


def _is_known(facts: FieldFacts | None) -> bool:
    return facts is not None and bool(facts.types)
