"""The values that one can choose from, and which of them a text means."""

from __future__ import annotations

import re
from collections.abc import Sequence

from zoho_desk_mcp.lookup.alike import alike

PLACEHOLDER = re.compile(r"\$\{\w+\}")
"""What Zoho's filters take in place of a value, such as `${open}` or `${empty}`."""


class Choices:
    """Values, to be given in letters of any size. A search takes several in one text, separated by commas."""

    def __init__(self, values: Sequence[str]) -> None:
        self._values = frozenset(values)
        self._spelled = {alike(value): value for value in reversed(values)}

    def unknown(self, given: str) -> list[str]:
        """The parts of a text that are no value."""
        return [part for part in self._parts(given) if alike(part) not in self._spelled and not _stands_for_any(part)]

    def spelled(self, given: str) -> str:
        """The text with its values as they are written; what is unknown stays as it is."""
        parts = self._parts(given)
        return ",".join(part if part in self._values else self._spelled.get(alike(part), part) for part in parts)

    def _parts(self, given: str) -> list[str]:
        return [given] if alike(given) in self._spelled else [part.strip() for part in given.split(",")]


def _stands_for_any(part: str) -> bool:
    return PLACEHOLDER.fullmatch(part) is not None
