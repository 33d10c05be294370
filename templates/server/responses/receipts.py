"""Receipts: what a change returns. Which record it was, and what was set, as the API returned it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from ..product import IDENTIFYING_FIELDS
from .outputs import Convert
from .response import Json
from .truncation import clipped, compact

MAX_TEXT = 80
"""Characters of a text that was set which are repeated: the caller knows the rest."""
MAX_CHARS = 220
"""Characters of a receipt, about 50 tokens, after which no further field is added."""


def receipt(
    data: Mapping[str, Json], given: Collection[str], declared: Iterable[str], convert: Convert
) -> dict[str, Json]:
    """The receipt for a change with these inputs: id and number, what was set, and what else tells the record.

    `declared` are the fields that the tool says to return.
    """
    found: dict[str, Json] = {}
    always = IDENTIFYING_FIELDS[:2]
    for name in dict.fromkeys([*always, *given, *declared, *IDENTIFYING_FIELDS]):
        value = data.get(name)
        if value is None or (name not in given and value in ("", [], {})):
            continue
        shown = convert(value, name, dict(data))
        shown = clipped(shown, MAX_TEXT) if isinstance(shown, str) else shown
        if len(compact({**found, name: shown})) <= MAX_CHARS or name in always:
            found[name] = shown
    return found
