"""One line of the drift report."""

from __future__ import annotations

from dataclasses import dataclass

from generator.drift.compare import Tier
from generator.drift.rules import Impact, rule
from generator.drift.schema_trees import text
from generator.openapi.document import Json, JsonObject

ABOUT = ("tool", "scope", "input", "response", "any")
"""What users meet first, first."""


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

    @property
    def about(self) -> str:
        """What it is about: tool, scope, input or response."""
        return self.section or rule(self.rule).about

    @property
    def impact(self) -> Impact:
        """Breaking, additive or internal."""
        return rule(self.rule).impact

    @property
    def says(self) -> str:
        """The change in words."""
        return rule(self.rule).says

    def as_json(self) -> JsonObject:
        """For machines. Keys without a value are left out."""
        entry = {
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
            "jobs": list(self.jobs),
        }
        return {key: value for key, value in entry.items() if value not in (None, "") and (key != "jobs" or value)}

    @property
    def order(self) -> tuple[str, ...]:
        """What reports sort by."""
        about, values = str(ABOUT.index(self.about)), text([self.old, self.new])
        return (self.tool or "~", self.operation, about, self.path, self.rule, self.what, values)
