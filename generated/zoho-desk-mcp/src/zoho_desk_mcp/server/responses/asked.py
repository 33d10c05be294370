"""What a caller asked a tool to return: the fields, and for the first line of a list the filters."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ..pinned import CLEAR
from .fields import ALL
from .outputs import Output

FIELDS = "fields"
NO_FILTERS = frozenset({FIELDS, "limit", "next_cursor"})
"""Inputs of lists that choose no records."""


@dataclass(frozen=True)
class Asked:
    """The arguments of a call, and what they say about its response."""

    arguments: dict[str, Any]
    """What the tool is called with."""
    fields: tuple[str, ...]
    """The fields to keep, where the operation has an input of its own for that; it gets only what it knows."""
    filters: dict[str, Any]
    changes: frozenset[str] | None
    """For a change: the inputs that were given."""
    cleared: tuple[str, ...] = ()
    """For a change: the fields that it empties."""

    @classmethod
    def of(cls, arguments: dict[str, Any], output: Output | None, *, reads: bool, has_own_fields: bool) -> Asked:
        """What these arguments for a tool ask for. `has_own_fields`: the operation has an input for the fields."""
        given = {name: value for name, value in arguments.items() if value is not None}
        filters = {name: value for name, value in arguments.items() if name not in NO_FILTERS}
        if not reads:
            emptied = given.get(CLEAR)
            return cls(arguments, (), filters, frozenset(given), tuple(emptied) if isinstance(emptied, list) else ())
        if not has_own_fields or FIELDS not in given:
            return cls(arguments, (), filters, None)
        fields = _listed(given[FIELDS])
        sent = [] if ALL in fields else _sent(fields, output)
        rest = {name: value for name, value in arguments.items() if name != FIELDS}
        if sent == fields:
            rest[FIELDS] = arguments[FIELDS]
        elif sent:
            rest[FIELDS] = ",".join(sent) if isinstance(given[FIELDS], str) else sent
        return cls(rest, tuple(fields), filters, None)


def _listed(value: Any) -> list[str]:
    if isinstance(value, str) and value.lstrip().startswith("["):
        try:
            value = json.loads(value)
        except ValueError:
            return [value]
    items = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else [value]
    return [str(item).strip() for item in items if str(item).strip()]


def _sent(fields: list[str], output: Output | None) -> list[str]:
    """The fields as the API's own input takes them: its names, without dots."""
    made_of = (output or Output()).sent_names
    return list(dict.fromkeys(name for field in fields for name in made_of(field)))
