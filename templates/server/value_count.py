"""How many values JSON has, counted no further than it matters: 600 KB can have 200,000, and each costs work."""

from __future__ import annotations

from typing import Any


def has_more_values(value: Any, most: int) -> bool:
    """Whether there are more than so many in JSON, at any depth."""
    left, within = most, [value]
    while within:
        one = within.pop()
        parts = one.values() if isinstance(one, dict) else one
        left -= len(parts)
        if left < 0:
            return True
        within += (part for part in parts if isinstance(part, dict | list))
    return False
