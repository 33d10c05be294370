"""What each kind of change means for the users of a tool. docs/upstream-changes.md shows this table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Impact = Literal["breaking", "additive", "notice", "internal"]
IMPACTS: tuple[Impact, ...] = ("breaking", "additive", "notice", "internal")
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
    Rule("operation-unused", "tool", "something changed of an operation without a tool", "internal"),
    Rule("operation-renamed", "tool", "the operation has another operationId: the record must name it", "internal"),
    Rule("operation-moved", "tool", "the operationId now means another operation: the tool would do that", "breaking"),
    Rule("operation-deprecated", "tool", "upstream advises against the operation", "notice"),
    Rule("operation-restored", "tool", "upstream no longer advises against the operation", "internal"),
    Rule("path-changed", "tool", "the operation moved to another path or HTTP method", "internal"),
    Rule("status-changed", "tool", "the operation returns other statuses", "internal"),
    Rule("wording-changed", "tool", "a record's texts changed", "internal"),
    Rule("core-gone", "tool", "no longer among the core tools", "breaking"),
    Rule("core-new", "tool", "among the core tools now", "additive"),
    Rule("tag-gone", "tool", "no longer selected by a tag", "breaking"),
    Rule("tag-new", "tool", "selected by another tag, too", "additive"),
    Rule("own-tag-changed", "tool", "a job is chosen by another tag, or by those of its tools", "breaking"),
    Rule("former-name-gone", "tool", "a name that the tool had works no longer", "breaking"),
    Rule("former-name-new", "tool", "another name works, too", "additive"),
    Rule("hints-changed", "tool", "the hints on what the tool does changed: clients may ask before a call", "notice"),
    Rule("sends-changed", "tool", "what reaches customers or the public is told otherwise", "notice"),
    Rule("result-text-changed", "tool", "the text of a job's result has another form", "notice"),
    Rule("paging-gone", "tool", "the list goes on no longer", "breaking"),
    Rule("paging-new", "tool", "the list goes on now", "additive"),
    Rule("step-gone", "tool", "a job no longer calls a tool", "breaking"),
    Rule("step-new", "tool", "a job calls another tool: it may need another scope", "additive"),
    Rule("step-count", "tool", "a job calls a tool more or less often", "internal"),
    Rule("scope-needed", "scope", "a token that was enough is so no longer", "breaking"),
    Rule("scope-alternative", "scope", "other scopes are enough, too", "additive"),
    Rule("scope-fewer", "scope", "fewer scopes are enough", "additive"),
    Rule("security-changed", "scope", "another kind of security is asked for", "breaking"),
    Rule("security-alternative", "scope", "another kind of security is enough, too", "internal"),
    Rule("input-gone", "input", "an input is gone", "breaking"),
    Rule("input-new-required", "input", "a new input must be given", "breaking"),
    Rule("input-new", "input", "a new input may be given", "additive"),
    Rule("input-required", "input", "an input must be given that could be left out", "breaking"),
    Rule("input-optional", "input", "an input may be left out that had to be given", "additive"),
    Rule("body-required", "input", "a call without any field of the body is refused", "breaking"),
    Rule("body-optional", "input", "a call needs no field of the body", "additive"),
    Rule("input-renamed", "input", "an input has another name, and the old one works no longer", "breaking"),
    Rule("input-renamed-kindly", "input", "an input has another name; the old one works, too", "notice"),
    Rule("input-moved", "input", "an input goes into another part of the request", "internal"),
    Rule("input-offered", "input", "upstream has a new input, offered once the record describes it", "internal"),
    Rule("input-undescribed", "input", "something changed of an input that no record describes", "internal"),
    Rule("input-style", "input", "an input is written in another way", "internal"),
    Rule("input-deprecated", "input", "upstream advises against an input", "notice"),
    Rule("input-restored", "input", "upstream no longer advises against an input", "internal"),
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
    Rule("pattern-changed", "input", "a text must have another form", "breaking"),
    Rule("null-refused", "input", "null is no longer taken, and the record offers it", "breaking"),
    Rule("null-taken", "input", "null is taken: the record may offer it", "internal"),
    Rule("alternative-gone", "input", "a form of the value is no longer taken", "breaking"),
    Rule("alternative-new", "input", "another form of the value is taken", "additive"),
    Rule("fixed-refused", "input", "a value that the tool sends by itself is no longer allowed", "breaking"),
    Rule("fixed-changed", "input", "its record fixes or presets another value", "breaking"),
    Rule("lookup-gone", "input", "a name or number is no longer looked up", "breaking"),
    Rule("lookup-new", "input", "a name or number is looked up, too", "additive"),
    Rule("derived-gone", "input", "the server no longer finds the value when it is left out", "breaking"),
    Rule("derived-new", "input", "the server finds the value when it is left out", "additive"),
    Rule("empty-gone", "input", "can be emptied, or asked for empty, no longer", "breaking"),
    Rule("empty-new", "input", "can be emptied, or asked for empty", "additive"),
    Rule("markdown-gone", "input", "Markdown is no longer taken", "breaking"),
    Rule("markdown-new", "input", "Markdown is taken, too", "additive"),
    Rule("looked-for-gone", "input", "the server no longer looks through pages for the value", "breaking"),
    Rule("looked-for-new", "input", "the server looks through pages for the value", "additive"),
    Rule("synonym-gone", "input", "another name of an input works no longer", "breaking"),
    Rule("synonym-new", "input", "another name of an input works, too", "additive"),
    Rule("response-gone", "response", "a field is gone", "breaking"),
    Rule("response-new", "response", "a new field comes", "additive"),
    Rule("response-may-miss", "response", "a field may be missing that was always there", "notice"),
    Rule("returned-may-miss", "response", "a field may be missing that the tool returns by name", "breaking"),
    Rule("response-always", "response", "a field is always there that could be missing", "internal"),
    Rule("response-may-be-null", "response", "a field may be null that never was", "notice"),
    Rule("returned-may-be-null", "response", "a field may be null that the tool returns by name", "breaking"),
    Rule("response-never-null", "response", "a field is never null that could be", "internal"),
    Rule("response-deprecated", "response", "upstream advises against a field", "notice"),
    Rule("response-restored", "response", "upstream no longer advises against a field", "internal"),
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
    Rule("constraint", "any", "pattern, length, format or the like changed, which no caller meets", "internal"),
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
