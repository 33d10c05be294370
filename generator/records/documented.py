"""What all records have in common: the words that a model reads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class Documented(Protocol):
    """A record of a tool or of a job."""

    @property
    def name(self) -> str:
        """The name of the tool."""

    @property
    def title(self) -> str:
        """What people see in place of the name."""

    @property
    def description(self) -> str:
        """What it is for."""

    @property
    def parameter_texts(self) -> Mapping[str, str]:
        """Parameter -> what it is for."""

    @property
    def formerly(self) -> list[str]:
        """Names that it had before."""

    def where(self, *path: str | int) -> str:
        """`file:line` of a part of the record."""
