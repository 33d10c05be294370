"""The words for one difference, the same in every format."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable

from generator.drift.compare import STRUCTURE
from generator.drift.rules import IMPACTS, Impact
from generator.drift.tool_change import ToolChange
from generator.nouns import counted
from generator.openapi.document import Json

Code = Callable[[str], str]
"""How a format marks names and values."""

TITLES: dict[Impact, str] = {
    "breaking": "Breaking",
    "additive": "Additive",
    "notice": "To know",
    "internal": "Internal",
}
NOTHING = "Nothing changed for tools and their users."
NO_TOOL = "operations without a tool"
NONE, ANY = "none", "any"
"""What stands for a value that is not there: of a type or an enum, that any is allowed."""
NAMED = ("constraint", "unseen", "input-undescribed", "operation-unused", "range-narrowed", "range-widened")
"""Rules that do not say which fact of a schema it is."""
MEANINGS: dict[Impact, str] = {
    "breaking": "Calls that worked, or readers of their responses, can fail: tell the users of these tools before the "
    "next release. To keep a tool as it was, use overlay.yaml or its record.",
    "additive": "Users may use it, and need not know.",
    "notice": "Nothing fails yet; users should know.",
    "internal": "Users notice nothing once the package is regenerated.",
}
LONGEST = 80
"""Longer values are cut in texts for people."""


def place_of(change: ToolChange, code: Code) -> str:
    """Where it is: an input, a field of the response, an operation without a tool."""
    place = change.path or ("" if change.tool else change.operation)
    return f"{change.about} {code(place)}" if place else change.about


def words_for(change: ToolChange, code: Code) -> str:
    """What happened there, with its values and what is to be noted."""
    return f"{change.says}{values_of(change, code)}{_noted(change)}"


def values_of(change: ToolChange, code: Code) -> str:
    """The old and the new value, where the rule does not say it all; with a comma before."""
    values = " → ".join(code(value) for value in _values(change))
    return f", {values}" if values else ""


def counts(changes: Iterable[ToolChange]) -> str:
    """`3 breaking (2 tools), 5 additive (3 tools), 2 internal (1 tool)`."""
    found, parts = list(changes), []
    for impact in IMPACTS:
        if of_impact := [change for change in found if change.impact == impact]:
            tools = len({change.tool for change in of_impact if change.tool})
            parts.append(f"{len(of_impact)} {impact} ({counted(tools, 'tool')})")
    return f"Changes: {', '.join(parts)}"


def on_one_line(text: str) -> str:
    """Text of upstream without line breaks: a line may be a command to a CI, and a heading in Markdown."""
    return " ".join(text.split())


def markdown_code(text: str) -> str:
    """Text of upstream as code, whatever characters it holds."""
    flat = on_one_line(text)
    longest = max(map(len, re.findall("`+", flat)), default=0)
    fence = "`" * (longest + 1)
    return f"{fence} {flat} {fence}" if longest else f"`{flat}`"


def _values(change: ToolChange) -> list[str]:
    if change.what == "required":
        return []
    if change.what not in STRUCTURE and not change.rule.endswith(("-gone", "-new")) and change.what:
        nothing = ANY if change.what in ("type", "enum") else NONE
        return [_short(change.old) or nothing, _short(change.new) or nothing]
    return [text for text in (_short(change.old), _short(change.new)) if text]


def _noted(change: ToolChange) -> str:
    facts = [change.what] if change.rule in NAMED and change.what else []
    facts += [change.note] if change.note else []
    facts += [f"called by {', '.join(change.jobs)}"] if change.jobs else []
    return f" ({'; '.join(facts)})" if facts else ""


def _short(value: Json) -> str:
    text = _words(value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _words(value: Json) -> str:
    """A value in few words: types and enum values in a row, all else as JSON."""
    if isinstance(value, dict) and value.keys() <= {"type", "enum", "default", "required"}:
        return ", ".join(filter(None, (_words(value.get("type")), _words(value.get("enum")))))
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return " | ".join(value)
    if isinstance(value, list) and all(isinstance(part, list) for part in value):
        return " or ".join(" + ".join(map(str, part)) for part in value)
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False)
