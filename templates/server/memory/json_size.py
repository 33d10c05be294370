"""How large JSON is: its values, its characters, and how deep it goes.

600 KB can have 200,000 values: each costs work, and far more memory than its two bytes.
"""

from __future__ import annotations

from typing import Any

MAX_PARSED = 200_000
"""Values of what others send that is parsed at all."""


def most_values(content: bytes) -> int:
    """A number of values that JSON has at most, before it is parsed. What its texts hold counts, too."""
    return sum(map(content.count, (b",", b":", b"[")))


def has_more_values(value: Any, most: int) -> bool:
    """Whether there are more than so many in parsed JSON, at any depth. They are counted no further than that."""
    left, within = most, [value]
    while within:
        one = within.pop()
        parts = one.values() if isinstance(one, dict) else one
        left -= len(parts)
        if left < 0:
            return True
        within += (part for part in parts if isinstance(part, dict | list))
    return False


def characters_in(value: dict[str, Any] | list[Any]) -> int:
    """How many characters the names and texts of parsed JSON have, at any depth."""
    count, within = 0, [value]
    while within:
        one = within.pop()
        parts = [*one, *one.values()] if isinstance(one, dict) else one
        count += sum(len(part) for part in parts if isinstance(part, str))
        within += (part for part in parts if isinstance(part, dict | list))
    return count


def lies_deeper(value: Any, most: int) -> bool:
    """Whether more lists and objects than so many lie within each other in parsed JSON."""
    level = [value]
    for _ in range(most):
        within = (part for one in level for part in (one.values() if isinstance(one, dict) else one))
        level = [part for part in within if isinstance(part, dict | list)]
    return bool(level)
