"""The drift report as text: for a terminal, for a pull request, for machines."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from rich.console import Group, RenderableType
from rich.text import Text
from rich.tree import Tree

from generator.drift.compare import STRUCTURE
from generator.drift.rules import IMPACTS, Impact
from generator.drift.tool_change import ToolChange
from generator.openapi.document import Json

STYLES: dict[Impact, str] = {"breaking": "bold red", "additive": "green", "internal": "dim"}
TITLES: dict[Impact, str] = {"breaking": "Breaking", "additive": "Additive", "internal": "Internal"}
NOTHING = "Nothing changed for tools and their users."
NO_TOOL = "operations without a tool"
NONE, ANY = "none", "any"
"""What stands for a value that is not there: of a type or an enum, that any is allowed."""
NAMED = ("constraint", "unseen", "input-undescribed", "range-narrowed", "range-widened")
"""Rules that do not say which fact of a schema it is."""
MEANINGS: dict[Impact, str] = {
    "breaking": "Calls that worked, or readers of their responses, can fail: tell the users of these tools before the "
    "next release. To keep a tool as it was, use overlay.yaml or its record.",
    "additive": "Users may use it, and need not know.",
    "internal": "Users notice nothing once the package is regenerated.",
}
LONGEST = 80
"""Longer values are cut in texts for people."""


def as_terminal(changes: tuple[ToolChange, ...]) -> RenderableType:
    """A tree for each impact, and a line that counts them."""
    if not changes:
        return Text(NOTHING)
    return Group(*(_tree(impact, found) for impact, found in _by_impact(changes)), Text(counts(changes), "bold"))


def as_markdown(changes: tuple[ToolChange, ...]) -> str:
    """Sections for a pull request: breaking, additive, and internal, which is folded away."""
    if not changes:
        return f"{NOTHING}\n"
    lines = [f"**{counts(changes)}**", ""]
    for impact, found in _by_impact(changes):
        is_folded = impact == "internal"
        lines += [f"<details><summary>{TITLES[impact]}</summary>" if is_folded else f"## {TITLES[impact]}", ""]
        lines += [MEANINGS[impact], "", *entries(found)]
        lines += ["</details>", ""] if is_folded else []
    return "\n".join(lines).rstrip() + "\n"


def as_json(changes: tuple[ToolChange, ...]) -> str:
    """All that is known, for machines."""
    entry = {
        "counts": {impact: sum(change.impact == impact for change in changes) for impact in IMPACTS},
        "changes": [change.as_json() for change in changes],
    }
    return json.dumps(entry, indent=1, ensure_ascii=False) + "\n"


def entries(changes: Iterable[ToolChange]) -> Iterator[str]:
    """Markdown: a list for each tool, or for several tools of which the same is to be said."""
    for said, tools in _grouped(changes, _code):
        yield f"- {', '.join(tools)}"
        yield from (f"  - {where}{what}" for where, what in said)
        yield ""


def counts(changes: tuple[ToolChange, ...]) -> str:
    """`Changes: 3 breaking (2 tools), 5 additive (3 tools), 2 internal (1 tool)`."""
    parts = []
    for impact, found in _by_impact(changes):
        tools = len({change.tool for change in found if change.tool})
        parts.append(f"{len(found)} {impact} ({tools} tool{'' if tools == 1 else 's'})")
    return f"Changes: {', '.join(parts)}"


def _by_impact(changes: tuple[ToolChange, ...]) -> Iterator[tuple[Impact, list[ToolChange]]]:
    for impact in IMPACTS:
        if found := [change for change in changes if change.impact == impact]:
            yield impact, found


def _tree(impact: Impact, changes: list[ToolChange]) -> Tree:
    tree = Tree(Text.assemble((f"{TITLES[impact]} ({len(changes)}). ", STYLES[impact]), MEANINGS[impact]))
    for said, tools in _grouped(changes, str):
        branch = tree.add(Text(", ".join(tools), "bold"))
        for where, what in said:
            branch.add(Text.assemble((where, "cyan"), what))
    return tree


Said = tuple[tuple[str, str], ...]
"""What is said of a tool: where, and what."""


def _grouped(changes: Iterable[ToolChange], code: Callable[[str], str]) -> Iterable[tuple[Said, list[str]]]:
    """Tools of which the same is said, together: one schema that many responses share is read once."""
    found: dict[Said, list[str]] = {}
    for tool, its_changes in groupby(changes, key=lambda change: change.tool):
        said = tuple(_said(change, code) for change in its_changes)
        found.setdefault(said, []).append(code(tool) if tool else NO_TOOL)
    return found.items()


def _said(change: ToolChange, code: Callable[[str], str]) -> tuple[str, str]:
    place = change.path or ("" if change.tool else change.operation)
    where = f"{change.about} {code(place)}: " if place else f"{change.about}: "
    values = " → ".join(code(value) for value in _values(change))
    return where, f"{change.says}{values and ', '}{values}{_noted(change)}"


def _values(change: ToolChange) -> list[str]:
    """The old and the new value, where the rule does not say it all."""
    if change.what == "required":
        return []
    if change.what not in STRUCTURE and not change.rule.endswith(("-gone", "-new")) and change.what:
        nothing = ANY if change.what in ("type", "enum") else NONE
        return [_short(change.old) or nothing, _short(change.new) or nothing]
    return [text for text in (_short(change.old), _short(change.new)) if text]


def _noted(change: ToolChange) -> str:
    facts = [change.what] if change.rule in NAMED else []
    facts += [change.note] if change.note else []
    facts += [f"called by {', '.join(change.jobs)}"] if change.jobs else []
    return f" ({'; '.join(facts)})" if facts else ""


def _code(text: str) -> str:
    """Text of upstream as code, whatever characters it holds."""
    flat = " ".join(text.split())
    longest = max(map(len, re.findall("`+", flat)), default=0)
    fence = "`" * (longest + 1)
    return f"{fence} {flat} {fence}" if longest else f"`{flat}`"


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
