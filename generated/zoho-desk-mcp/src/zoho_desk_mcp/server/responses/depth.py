"""How deep JSON lies within itself: what looks at responses goes down level by level, and can go only so far."""

from __future__ import annotations

from .response import Json

MAX_DEPTH = 100
"""Lists and objects within each other; records have a handful."""
LEFT_OUT = "[What lies deeper is left out.]"


def cut_below(value: Json, depth: int = MAX_DEPTH) -> None:
    """Put a note in place of what lies deeper within the value."""
    level = [value]
    for _ in range(depth):
        level = [part for one in level for part in _parts(one) if isinstance(part, dict | list)]
    for one in level:
        one.clear()
        if isinstance(one, dict):
            one["note"] = LEFT_OUT
        else:
            one.append(LEFT_OUT)


def _parts(value: Json) -> list[Json]:
    return list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
