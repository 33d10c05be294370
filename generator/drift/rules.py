"""What each kind of change means for the users of a tool. docs/upstream-changes.md shows this table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Impact = Literal["breaking", "additive", "internal"]
IMPACTS: tuple[Impact, ...] = ("breaking", "additive", "internal")
"""From the worst to the mildest."""


@dataclass(frozen=True)
class Rule:
    """A kind of change: its name in reports, what it says, and what it means."""

    id: str
    about: Literal["tool", "scope", "input", "response", "any"]
    says: str
    impact: Impact


RULES = (
    Rule("tool-added", "tool", "a record makes a new tool", "additive"),
    Rule("tool-removed", "tool", "no record makes this tool any more", "breaking"),
    Rule("operation-appeared", "tool", "upstream has a new operation", "additive"),
    Rule("operation-vanished", "tool", "the tool's operation is gone: its record must name another, or go", "breaking"),
    Rule("operation-vanished-unused", "tool", "an operation without a tool is gone", "internal"),
    Rule("operation-renamed", "tool", "the operation has another operationId: the record must name it", "internal"),
    Rule("operation-deprecated", "tool", "upstream began or ceased to advise against the operation", "internal"),
    Rule("path-changed", "tool", "the operation moved to another path or HTTP method", "internal"),
    Rule("status-changed", "tool", "the operation returns other statuses", "internal"),
    Rule("wording-changed", "tool", "a record's texts, tags or method changed", "internal"),
    Rule("uses-changed", "tool", "a job calls other tools: it may need other scopes", "additive"),
    Rule("scope-needed", "scope", "a token that was enough is so no longer", "breaking"),
    Rule("scope-alternative", "scope", "other scopes are enough, too", "additive"),
    Rule("scope-fewer", "scope", "fewer scopes are enough", "additive"),
    Rule("input-gone", "input", "an input is gone", "breaking"),
    Rule("input-new-required", "input", "a new input must be given", "breaking"),
    Rule("input-new", "input", "a new input may be given", "additive"),
    Rule("input-required", "input", "an input must be given that could be left out", "breaking"),
    Rule("input-optional", "input", "an input may be left out that had to be given", "additive"),
    Rule("input-moved", "input", "an input goes into another part of the request", "internal"),
    Rule("input-offered", "input", "upstream has a new input, offered once the record describes it", "internal"),
    Rule("input-undescribed", "input", "something changed of an input that no record describes", "internal"),
    Rule("input-style", "input", "an input is written in another way", "internal"),
    Rule("enum-value-gone", "input", "a value is no longer allowed", "breaking"),
    Rule("enum-value-new", "input", "a value is newly allowed", "additive"),
    Rule("enum-set", "input", "only listed values are allowed where any was", "breaking"),
    Rule("enum-lifted", "input", "any value is allowed where only listed ones were", "additive"),
    Rule("type-narrowed", "input", "fewer types are taken", "breaking"),
    Rule("type-widened", "input", "more types are taken", "additive"),
    Rule("type-changed", "input", "other types are taken", "breaking"),
    Rule("default-changed", "input", "leaving the input out means another value", "breaking"),
    Rule("default-set", "input", "leaving the input out means a value that upstream now names", "additive"),
    Rule("default-dropped", "input", "upstream no longer names what leaving the input out means", "breaking"),
    Rule("range-narrowed", "input", "a limit allows less", "breaking"),
    Rule("range-widened", "input", "a limit allows more", "additive"),
    Rule("alternative-gone", "input", "a form of the value is no longer taken", "breaking"),
    Rule("alternative-new", "input", "another form of the value is taken", "additive"),
    Rule("fixed-refused", "input", "a value that the tool always sends is no longer allowed", "breaking"),
    Rule("fixed-changed", "input", "its record fixes or presets another value", "breaking"),
    Rule("response-gone", "response", "a field is gone", "breaking"),
    Rule("response-new", "response", "a new field comes", "additive"),
    Rule("response-may-miss", "response", "a field may be missing that was always there", "breaking"),
    Rule("response-always", "response", "a field is always there that could be missing", "internal"),
    Rule("response-enum-new", "response", "a value may come that did not", "additive"),
    Rule("response-enum-gone", "response", "a value comes no more", "internal"),
    Rule("response-enum-set", "response", "only listed values come where any could", "internal"),
    Rule("response-enum-lifted", "response", "any value may come where only listed ones did", "additive"),
    Rule("response-type-narrowed", "response", "fewer types may come", "internal"),
    Rule("response-type-widened", "response", "more types may come", "breaking"),
    Rule("response-type-changed", "response", "other types come", "breaking"),
    Rule("response-default", "response", "a default of a field changed", "internal"),
    Rule("response-alternative-gone", "response", "a form of the value comes no more", "internal"),
    Rule("response-alternative-new", "response", "the value may come in another form", "breaking"),
    Rule("returned-gone", "response", "a record returns a field no longer", "breaking"),
    Rule("returned-new", "response", "a record returns another field", "additive"),
    Rule("returned-changed", "response", "a record takes a field that it returns from elsewhere", "breaking"),
    Rule("response-media-type", "response", "the response has another media type", "breaking"),
    Rule("constraint", "any", "null, pattern, length, format or the like changed; shown with --all", "internal"),
    Rule("unseen", "any", "upstream changed, the tool did not: repairs, overlay or record keep it", "internal"),
)
_BY_ID = {rule.id: rule for rule in RULES}


def rule(identifier: str) -> Rule:
    """The rule of a name."""
    return _BY_ID[identifier]


def worst(impacts: set[Impact]) -> Impact:
    """The worst of some impacts; internal where there are none."""
    return next((impact for impact in IMPACTS if impact in impacts), "internal")


def rules_table() -> str:
    """The table as Markdown."""
    lines = ["| change | about | what happened | meaning |", "| --- | --- | --- | --- |"]
    lines += [f"| `{each.id}` | {each.about} | {each.says} | {each.impact} |" for each in RULES]
    return "\n".join(lines)
