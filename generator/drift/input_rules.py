"""Which rule a fact of an input falls under, by its old and new value."""

from __future__ import annotations

from collections.abc import Iterator

from generator.drift.caller_view import Taken, direction
from generator.drift.compare import Delta
from generator.drift.schema_trees import text
from generator.openapi.document import Json

Found = tuple[str, Json, Json]
"""A rule, and the values that it is told with."""

SIMPLE = {
    "removed": "input-gone",
    "alternative-removed": "alternative-gone",
    "alternative-added": "alternative-new",
    "place": "input-moved",
    "style": "input-style",
    "explode": "input-style",
    "media-type": "input-style",
}
"""Facts whose rule does not depend on the values."""
LOWER = frozenset({"minimum", "minLength", "minItems", "minProperties", "exclusiveMinimum"})
UPPER = frozenset({"maximum", "maxLength", "maxItems", "maxProperties", "exclusiveMaximum"})
RANGES = LOWER | UPPER | {"multipleOf", "uniqueItems"}


def input_rules(delta: Delta, old: Taken | None, new: Taken | None) -> Iterator[Found]:
    """The rules of a fact that callers meet. `old` and `new` are what the tool takes there."""
    if name := SIMPLE.get(delta.what):
        yield name, delta.old, delta.new
    elif delta.what == "added":
        yield ("input-new-required" if delta.new["required"] else "input-new"), delta.old, delta.new
    elif delta.what == "required":
        subject = "body" if not delta.path else "input"
        yield f"{subject}-{'required' if delta.new else 'optional'}", delta.old, delta.new
    elif delta.what == "enum":
        yield from enum_rules(delta, "", "value-")
    elif delta.what == "type":
        moved = direction(old, new) if old and new else "same"
        yield f"type-{type_direction(delta.old, delta.new) if moved == 'same' else moved}", delta.old, delta.new
    elif delta.what == "default":
        kind = "set" if delta.old is None else "dropped" if delta.new is None else "changed"
        yield f"default-{kind}", delta.old, delta.new
    elif delta.what == "deprecated":
        yield ("input-deprecated" if delta.new else "input-restored"), delta.old, delta.new
    elif delta.what == "pattern" and delta.old is not None and delta.new is not None:
        yield "pattern-changed", delta.old, delta.new
    elif delta.what in RANGES or delta.what == "pattern":
        yield ("range-narrowed" if is_narrower(delta) else "range-widened"), delta.old, delta.new
    else:
        yield "constraint", delta.old, delta.new


def enum_rules(delta: Delta, prefix: str, value: str) -> Iterator[Found]:
    """Values that went and values that came, each told by itself."""
    short = f"{prefix}enum-"
    if delta.old is None or delta.new is None:
        yield short + ("set" if delta.old is None else "lifted"), delta.old, delta.new
        return
    before, after = {text(each) for each in delta.old}, {text(each) for each in delta.new}
    if gone := [each for each in delta.old if text(each) not in after]:
        yield f"{short}{value}gone", gone, None
    if came := [each for each in delta.new if text(each) not in before]:
        yield f"{short}{value}new", None, came


def type_direction(old: list[str] | None, new: list[str] | None) -> str:
    """Whether fewer, more or other types are named."""
    if old is None or new is None:
        return "narrowed" if old is None else "widened"
    before, after = _types(old), _types(new)
    return "widened" if before < after else "narrowed" if after < before else "changed"


def is_narrower(delta: Delta) -> bool:
    """Whether a limit allows less than before."""
    old, new = delta.old, delta.new
    if old is None or new is None:
        return bool(old is None)
    if delta.what == "multipleOf":
        return bool(new % old == 0 or old % new)
    if delta.what == "uniqueItems":
        return bool(new)
    return bool(new > old) if delta.what in LOWER else bool(new < old)


def _types(names: list[str]) -> set[str]:
    """Every integer is a number."""
    return {*names, "integer"} if "number" in names else set(names)
