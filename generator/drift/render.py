"""The drift report as text: for a terminal, for a pull request, for machines."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.console import Group, RenderableType
from rich.text import Text
from rich.tree import Tree

from generator.drift.change import Change
from generator.drift.compare import STRUCTURE
from generator.drift.rules import IMPACTS, Impact
from generator.openapi.document import Json

STYLES: dict[Impact, str] = {"breaking": "bold red", "additive": "green", "internal": "dim"}
TITLES: dict[Impact, str] = {"breaking": "Breaking", "additive": "Additive", "internal": "Internal"}
NOTHING = "Nothing changed for tools and their users."
NO_TOOL = "operations without a tool"
NONE = "none"
LONGEST = 80
"""Longer values are cut in texts for people."""


def as_terminal(changes: tuple[Change, ...]) -> RenderableType:
    """A tree for each impact, and a line that counts them."""
    if not changes:
        return Text(NOTHING)
    return Group(*(_tree(impact, found) for impact, found in _by_impact(changes)), Text(counts(changes)))


def as_markdown(changes: tuple[Change, ...]) -> str:
    """Sections for a pull request: breaking, additive, and internal, which is folded away."""
    if not changes:
        return f"{NOTHING}\n"
    lines = [f"**{counts(changes)}**", ""]
    for impact, found in _by_impact(changes):
        is_folded = impact == "internal"
        lines += [f"<details><summary>{TITLES[impact]} ({len(found)})</summary>", ""] if is_folded else []
        lines += [] if is_folded else [f"## {TITLES[impact]}", ""]
        lines += entries(found)
        lines += ["</details>", ""] if is_folded else []
    return "\n".join(lines).rstrip() + "\n"


def as_json(changes: tuple[Change, ...]) -> str:
    """All that is known, for machines."""
    entry = {
        "counts": {impact: sum(change.impact == impact for change in changes) for impact in IMPACTS},
        "changes": [change.as_json() for change in changes],
    }
    return json.dumps(entry, indent=1, ensure_ascii=False) + "\n"


def entries(changes: Iterable[Change]) -> Iterator[str]:
    """Markdown: a list for each tool."""
    for tool, found in groupby(changes, key=lambda change: change.tool):
        yield f"- `{tool}`" if tool else f"- {NO_TOOL}"
        for change in found:
            place = change.path or ("" if tool else change.operation)
            where = f"{change.about} {_code(place)}: " if place else ""
            values = " → ".join(_code(value) for value in _values(change))
            yield f"  - {where}{change.says}{values and ', '}{values}{_noted(change)}"
        yield ""


def counts(changes: tuple[Change, ...]) -> str:
    """`3 breaking, 5 additive, 2 internal changes`."""
    found = Counter(change.impact for change in changes)
    return ", ".join(f"{found[impact]} {impact}" for impact in IMPACTS) + " changes"


def _by_impact(changes: tuple[Change, ...]) -> Iterator[tuple[Impact, list[Change]]]:
    for impact in IMPACTS:
        if found := [change for change in changes if change.impact == impact]:
            yield impact, found


def _tree(impact: Impact, changes: list[Change]) -> Tree:
    tree = Tree(Text(f"{TITLES[impact]} ({len(changes)})", STYLES[impact]), hide_root=False)
    for tool, found in groupby(changes, key=lambda change: change.tool):
        branch = tree.add(Text(tool or NO_TOOL, "bold"))
        for change in found:
            place = change.path or ("" if tool else change.operation)
            where = f"{change.about} {place}: " if place else ""
            values = " → ".join(_values(change))
            branch.add(Text.assemble((where, "cyan"), change.says, values and f", {values}", _noted(change)))
    return tree


def _values(change: Change) -> list[str]:
    """The old and the new value, where the rule does not say it all."""
    if change.what == "required":
        return []
    if change.what not in STRUCTURE and not change.rule.endswith(("-gone", "-new")) and change.what:
        return [_short(change.old) or NONE, _short(change.new) or NONE]
    return [text for text in (_short(change.old), _short(change.new)) if text]


def _noted(change: Change) -> str:
    facts = [change.what] if change.rule in ("constraint", "unseen", "input-undescribed") else []
    facts += [change.note] if change.note else []
    return f" ({'; '.join(facts)})" if facts else ""


def _code(text: str) -> str:
    """Text of upstream as code, whatever characters it holds."""
    flat = " ".join(text.split())
    return f"`` {flat} ``" if "`" in flat else f"`{flat}`"


def _short(value: Json) -> str:
    text = _said(value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _said(value: Json) -> str:
    """A value in few words: types and enum values in a row, all else as JSON."""
    if isinstance(value, dict) and value.keys() <= {"type", "enum", "default", "required"}:
        return ", ".join(filter(None, (_said(value.get("type")), _said(value.get("enum")))))
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return " | ".join(value)
    if isinstance(value, list) and all(isinstance(part, list) for part in value):
        return " or ".join(" + ".join(map(str, part)) for part in value)
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False)
