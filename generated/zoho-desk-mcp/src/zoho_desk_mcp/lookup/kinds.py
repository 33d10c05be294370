"""Kinds of records that go by names, and who is told of them: only a caller who may list them all."""

from __future__ import annotations

from collections.abc import Sized
from dataclasses import dataclass

from zoho_desk_mcp.lookup.errors import LookupFailedError
from zoho_desk_mcp.server.caller_rights import may_see_all


@dataclass(frozen=True)
class Kind:
    """What records are called, and the tools that list them: who may not use each of these is told of none."""

    name: str
    plural: str
    tools: tuple[str, ...]
    given_by: str = "the ID or the whole name"
    """What finds a record whoever asks."""
    shown_by: str = ""
    """A tool that shows some of them beside other records: where to look for who may use no more than this."""
    shown_as: str = ""
    """The field of its response in which it does."""

    def may_be_told(self) -> bool:
        """Whether the caller could list all of them, and so may be told which may have been meant."""
        return all(map(may_see_all, self.tools))

    def untold(self, given: str, found: Sized) -> LookupFailedError:
        """What is said to who may not list them: nothing of any, but what to do."""
        problem = f"Several {self.plural} fit" if found else f"No {self.name} is called"
        is_shown = self.shown_by and may_see_all(self.shown_by)
        hint = f" {self.shown_by} shows some, as {self.shown_as}." if is_shown else ""
        return LookupFailedError(f"{problem} {given!r}: give {self.given_by}.{hint}")
