"""One difference that the drift report tells of."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property

from generator.drift.compare import Tier
from generator.drift.rules import Impact, rule
from generator.drift.schema_trees import text
from generator.openapi.document import Json, JsonObject

ABOUT = ("tool", "scope", "input", "response", "any")
"""What users meet first, first."""
FINGERPRINT_DIGITS = 12


@dataclass(frozen=True, order=True)
class Source:
    """A line of an input of the target, such as line 7 of `openapi/Ticket.json`."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class ToolChange:
    """What changed for a tool (None: for no tool yet), at which input or field of the response, and what it means."""

    rule: str
    operation: str
    tool: str | None = None
    path: str = ""
    old: Json = None
    new: Json = None
    tier: Tier = "interface"
    note: str = ""
    what: str = ""
    """Which fact of a schema it is, where the rule does not say so."""

    section: str = ""
    """input or response, where the rule is about any."""

    jobs: tuple[str, ...] = ()
    """The jobs that call the tool."""

    places: tuple[str, str] = ("", "")
    """Where the old and the new document have it."""

    file: str = ""
    """The file that has it, of what no tool is about."""

    sources: tuple[Source | None, Source | None] = (None, None)
    """The lines that say it, of the old and the new side."""

    severity: Impact | None = None
    """What it means for this target, where `accepted.yaml` says that."""

    @property
    def about(self) -> str:
        """What it is about: tool, scope, input or response."""
        return self.section or rule(self.rule).about

    @property
    def impact(self) -> Impact:
        """What it means to those who call the tool."""
        return self.severity or rule(self.rule).impact

    @property
    def is_telling(self) -> bool:
        """Whether a reader wants to know: callers meet it, or it is part of the interface."""
        return self.tier == "interface" or self.impact != "internal"

    @property
    def says(self) -> str:
        """The change in words."""
        return rule(self.rule).says

    @cached_property
    def fingerprint(self) -> str:
        """A name that this very difference has in each report, whatever else it tells of."""
        facts = [self.rule, self.tool or self.operation, self.about, self.path, self.what, self.old, self.new]
        return hashlib.sha256(text(facts).encode()).hexdigest()[:FINGERPRINT_DIGITS]

    def as_json(self) -> JsonObject:
        """For machines. Keys without a value are left out."""
        entry = {
            "fingerprint": self.fingerprint,
            "impact": self.impact,
            "tool": self.tool,
            "operation": self.operation,
            "about": self.about,
            "change": self.rule,
            "path": self.path,
            "what": self.what,
            "old": self.old,
            "new": self.new,
            "tier": self.tier,
            "note": self.note,
            "jobs": list(self.jobs) or None,
            "source": self._lines or None,
        }
        return {key: value for key, value in entry.items() if value not in (None, "")}

    @property
    def _lines(self) -> dict[str, str]:
        return {side: str(each) for side, each in zip(("old", "new"), self.sources, strict=True) if each}

    @property
    def order(self) -> tuple[str, ...]:
        """What reports sort by."""
        about, values = str(ABOUT.index(self.about)), text([self.old, self.new])
        return (self.tool or "~", self.operation, about, self.path, self.rule, self.what, values)
