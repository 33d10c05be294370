"""What is wrong with a form, for its page: all of it together, and beside each field what concerns it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

_NAMED = re.compile(r"(?:config\.)?([a-z_]+)(?:\.[^:]*)?: (.*)", re.DOTALL)
LABELS = {
    "expires_at": "Ends at",
    "org_id": "Organization id",
    "daily_credits": "Credits a day",
    "pinned": "Fixed arguments",
    "people": "Who may agree",
    "identity": "Acts as",
    "credits_per_day": "Credits a day",
    "calls_per_minute": "Calls a minute",
}
"""Names of fields whose label on the page is another."""


@dataclass(frozen=True)
class Faults:
    """The faults of a form."""

    lines: list[str] = field(default_factory=list)
    """A line for each, with the label of its field."""
    fields: dict[str, str] = field(default_factory=dict)
    """Name of a field -> what is wrong with it."""


def faults_of(problems: Sequence[str]) -> Faults:
    """The faults that an admin request was refused for."""
    lines: list[str] = []
    fields: dict[str, str] = {}
    for problem in problems:
        named = _NAMED.fullmatch(problem)
        if named is None:
            lines.append(problem)
        elif named[1] == "config":
            lines.append(named[2][:1].upper() + named[2][1:])
        else:
            fields.setdefault(named[1], named[2])
            lines.append(f"{LABELS.get(named[1], named[1].replace('_', ' ').capitalize())}: {named[2]}")
    return Faults(lines, fields)
