"""The arguments of a tool, in lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

MAX_VALUES = 12
"""Allowed values that are shown."""


def argument_lines(schema: Mapping[str, Any]) -> Iterator[str]:
    """A line for each argument of a JSON Schema of an object, what is needed first."""
    properties: Mapping[str, Any] = schema.get("properties", {})
    required = schema.get("required", [])
    if not properties:
        yield "No arguments."
        return
    yield "Arguments (* is needed):"
    width = min(28, max(map(len, properties)))
    for name in sorted(properties, key=lambda name: name not in required):
        of = properties[name]
        mark = "*" if name in required else " "
        told = " ".join(filter(None, (_type(of), of.get("description", ""))))
        yield f" {mark} {name:<{width}}  {told}"


def _type(schema: Mapping[str, Any]) -> str:
    """The type of a value, or the values it may have."""
    if "enum" in schema:
        values = [str(value) for value in schema["enum"]]
        more = ", …" if len(values) > MAX_VALUES else ""
        return f"[{', '.join(values[:MAX_VALUES])}{more}]"
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return " or ".join(dict.fromkeys(filter(None, map(_type, schema[key]))))
    kind = schema.get("type")
    if kind == "array":
        return f"list of {_type(schema.get('items', {})) or 'anything'}"
    return " or ".join(kind) if isinstance(kind, list) else kind or ""
