"""What a search says of each tool that it found: enough to call it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import mcp_types as types

from ..guards.confirm import GIVEN
from ..registry import TOOLS, ToolEntry

MAX_CHOICES = 5
"""Values of an argument that are written out. Longer lists are cut."""
MAX_OPTIONAL = 10
"""Names of optional arguments that are given where several more would follow: the sign for one costs as much."""

Schema = Mapping[str, Any]


def hit(tool: types.Tool) -> dict[str, str]:
    """The first sentence of a tool's description, what it does to records, and its arguments in short."""
    summary = (tool.description or "").partition(". ")[0].rstrip(".")
    found = {"name": tool.name, "summary": f"{summary}.", "kind": kind(TOOLS[tool.name])}
    properties: Mapping[str, Schema] = tool.input_schema.get("properties", {})
    required = [name for name in properties if name in tool.input_schema.get("required", [])]
    optional = [name for name in properties if name not in required]
    if required:
        found["required"] = ", ".join(f"{name}: {_type(properties[name])}" for name in required)
    if optional:
        shown = [*optional[:MAX_OPTIONAL], "…"] if len(optional) > MAX_OPTIONAL + 1 else optional
        found["optional"] = ", ".join(shown)
    return found


def kind(tool: ToolEntry) -> str:
    """Whether a tool reads, writes, sends or deletes, and where only some of its calls send, which."""
    if tool.reads:
        return "reads"
    if isinstance(tool.sends, Mapping):
        where = " and ".join(f"{name} {_condition(value)}" for name, value in tool.sends.items())
        return f"{'deletes' if tool.deletes else 'writes'}, sends where {where}"
    kinds = [word for word, holds in (("sends", tool.sends), ("deletes", tool.deletes)) if holds]
    return " and ".join(kinds) or "writes"


def _condition(value: object) -> str:
    if value == GIVEN:
        return "is given"
    return f"is {str(value).lower() if isinstance(value, bool) else value}"


def _type(schema: Schema) -> str:
    """A schema in a few letters: `string`, `[string]`, `a|b`, `{name, email}`."""
    if choices := schema.get("enum"):
        more = ["…"] if len(choices) > MAX_CHOICES else []
        return "|".join([*map(str, choices[:MAX_CHOICES]), *more])
    named = schema.get("type", "any")
    if named == "array":
        return f"[{_type(schema.get('items', {}))}]"
    if named == "object" and (required := schema.get("required")):
        return f"{{{', '.join(required)}}}"
    return str(named)
