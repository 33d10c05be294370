"""The rule for responses of tools that declare no output: what a model hardly ever needs is left out."""

from __future__ import annotations

from ..product import AUDIT_FIELDS, COPIED_FIELDS, LINK_FIELDS, OUTCOME_FIELDS
from .response import Json

LEFT_OUT = AUDIT_FIELDS | LINK_FIELDS


def compacted(value: Json) -> Json:
    """The value without false flags, who changed it, links for people, and copies of what stands beside.

    A flag that says that a change was not made stays. A record of which nothing would be left stays as it is.
    """
    if isinstance(value, list):
        return [compacted(item) for item in value]
    if not isinstance(value, dict):
        return value
    copies = {copy for original, copies in COPIED_FIELDS.items() if value.get(original) for copy in copies}
    kept = {
        name: compacted(part)
        for name, part in value.items()
        if (part is not False or name in OUTCOME_FIELDS) and name not in LEFT_OUT and name not in copies
    }
    return kept if any(part not in (None, "", [], {}) for part in kept.values()) else value
