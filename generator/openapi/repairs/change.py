"""What a repair touched."""

from __future__ import annotations

from dataclasses import dataclass

from generator.openapi.document import Json, JsonObject, Location

ABSENT = "(absent)"


@dataclass(frozen=True)
class Change:
    """One repaired place: the kind of fault, where it is upstream, and the node before and after.

    For an object, `before` and `after` hold only the keys that differ.
    """

    kind: str
    location: Location
    before: Json
    after: Json


def replace(node: JsonObject, repaired: JsonObject, kind: str, location: Location) -> Change:
    """Make `node` equal to `repaired`, in place, and say what changed."""
    keys = [key for key in {**node, **repaired} if node.get(key, ABSENT) != repaired.get(key, ABSENT)]
    change = Change(
        kind,
        location,
        {key: node.get(key, ABSENT) for key in keys},
        {key: repaired.get(key, ABSENT) for key in keys},
    )
    node.clear()
    node.update(repaired)
    return change
