"""Changes of any file that is JSON: parts replaced, taken out, or put where they do not belong."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

from tests.support.fuzz import values

WORDS = [
    "$ref",
    "type",
    "enum",
    "items",
    "properties",
    "allOf",
    "oneOf",
    "pattern",
    "default",
    "required",
    "parameters",
    "schema",
]
WORDS += [
    "operation",
    "method",
    "tags",
    "lookup",
    "derive",
    "fixed",
    "rename",
    "core",
    "target",
    "update",
    "discriminator",
    "nullable",
    "exclusiveMinimum",
    "responses",
    "content",
    "in",
    "name",
    "explode",
    "servers",
    "security",
]

replacements = st.one_of(
    values,
    st.sampled_from(
        ["#/components/schemas/Ticket", "./Ticket.json#/components/schemas/Ticket", "^(a+)+$", "[", "object", "array"]
    ),
    st.sampled_from([None, True, False, {}, [], {"$ref": "#"}, {"$ref": "#/x"}, {"type": ["null"]}, {"allOf": []}]),
    st.sampled_from([{"enum": [None, "a"]}, {"type": "string", "enum": ["a", None]}, {"enum": [1, 1.5, "a", True]}]),
    st.sampled_from([[None], ["a", None], [[]], [{}], {"const": None}, {"type": ["string", "null"], "enum": [None]}]),
    st.dictionaries(st.sampled_from(WORDS), values, max_size=3),
)
changes = st.lists(
    st.tuples(st.integers(0, 10_000), st.sampled_from(["replace", "remove", "add"]), replacements),
    min_size=1,
    max_size=3,
)


def places(node: Any) -> list[tuple[Any, Any]]:
    """Each list or mapping with a key of it."""
    parts = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [place for key, part in list(parts) for place in ((node, key), *places(part))]


def changed(data: Any, wanted: list[tuple[int, str, Any]]) -> Any:
    """The data after these changes. Each value is copied: some are the same object, in other examples too."""
    for number, kind, given in wanted:
        value = deepcopy(given)
        if not (found := places(data)):
            return value
        holder, key = found[number % len(found)]
        if kind == "replace":
            holder[key] = value
        elif kind == "remove":
            del holder[key]
        elif isinstance(holder, dict):
            holder[WORDS[number % len(WORDS)]] = value
        else:
            holder.insert(key, value)
    return data
