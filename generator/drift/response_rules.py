"""Which rule a fact of a response falls under, by its old and new value."""

from __future__ import annotations

from collections.abc import Iterator

from generator.drift.compare import Delta
from generator.drift.input_rules import Found, enum_rules, type_direction

SIMPLE = {
    "removed": "response-gone",
    "added": "response-new",
    "default": "response-default",
    "alternative-removed": "response-alternative-gone",
    "alternative-added": "response-alternative-new",
    "media-type": "response-media-type",
}
"""Facts whose rule does not depend on the values."""


def response_rules(delta: Delta, *, is_named: bool) -> Iterator[Found]:
    """The rules of a fact of a response. A model reads JSON: what may be missing breaks only what is named."""
    subject = "returned" if is_named else "response"
    if name := SIMPLE.get(delta.what):
        yield name, delta.old, delta.new
    elif delta.what == "required":
        yield ("response-always" if delta.new else f"{subject}-may-miss"), delta.old, delta.new
    elif delta.what == "nullable":
        yield (f"{subject}-may-be-null" if delta.new else "response-never-null"), delta.old, delta.new
    elif delta.what == "deprecated":
        yield ("response-deprecated" if delta.new else "response-restored"), delta.old, delta.new
    elif delta.what == "enum":
        yield from enum_rules(delta, "response-", "")
    elif delta.what == "type":
        yield f"response-type-{type_direction(delta.old, delta.new)}", delta.old, delta.new
    else:
        yield "constraint", delta.old, delta.new
