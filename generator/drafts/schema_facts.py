"""A schema in words, for those who write records: its kind of value, its limits, and the values it allows."""

from __future__ import annotations

from generator.openapi.schema import Schema
from generator.target import Target
from generator.tools.value_types import kind_of, limits


def schema_facts(schema: Schema, name: str, target: Target, most_values: int | None = None) -> str:
    """The words, on one line. `name` is the parameter's or property's."""
    kind = kind_of(schema, name, target)
    item = f" of {kind_of(schema.item, name, target)}" if schema.item is not None else ""
    facts = [f"{kind.replace('_', ' ')}{item}"]
    own = vars(limits(schema, kind))
    facts += [f"{key.replace('_', ' ')} {value}" for key, value in own.items() if value is not None]
    facts += ["or null"] if "null" in schema.types else []
    values = [str(value) for value in schema.get("enum", ()) if value is not None]
    more = ", …" if most_values is not None and len(values) > most_values else ""
    facts += [f"one of {', '.join(values[:most_values])}{more}"] if values else []
    return " ".join("; ".join(facts).split())
