"""Receipts: what a change returns. Which record it was, and what was set, as the API returned it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from ..product import IDENTIFYING_FIELDS
from .outputs import Convert
from .response import Json
from .truncation import clipped, compact

EMPTY: tuple[Json, ...] = (None, "", [], {})
CLEARED = "cleared"
"""Which fields a change has emptied."""
MAX_TEXT = 80
"""Characters of a text that was set which are repeated: the caller knows the rest."""
MAX_CHARS = 220
"""Characters of a receipt, about 50 tokens, after which no further field is added."""


def receipt(
    data: Mapping[str, Json],
    given: Collection[str],
    declared: Iterable[str],
    convert: Convert,
    cleared: Collection[str] = (),
) -> dict[str, Json]:
    """The receipt for a change with these inputs: id and number, what was set, and what else tells the record.

    Of the fields `cleared` those are named that are empty now; of another one it is told what it is.

    `declared` are the fields that the tool says to return.
    """
    found: dict[str, Json] = {}
    given, emptied = [*given, *cleared], [name for name in cleared if data.get(name) in EMPTY]
    always = IDENTIFYING_FIELDS[:2]
    for name in dict.fromkeys([*always, *given, *declared, *IDENTIFYING_FIELDS]):
        value = data.get(name)
        if value is None or (name not in given and value in ("", [], {})):
            continue
        shown = convert(value, name, dict(data))
        shown = clipped(shown, MAX_TEXT) if isinstance(shown, str) else shown
        if len(compact({**found, name: shown})) <= MAX_CHARS or name in always:
            found[name] = shown
    return {**found, CLEARED: emptied} if found and emptied else found
