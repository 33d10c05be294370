"""Objects composed by `allOf` become one object: see `generator.openapi.merging` for why.

Where two members describe one property (the `data` of a list, once with the fields that `include` adds), it has the
fields of both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy

from generator.openapi.document import Document, JsonObject
from generator.openapi.merging import Merger, Path, common_types
from generator.openapi.repairs.change import Change, replace
from generator.openapi.schema import FIELD_MAPS
from generator.openapi.walk import iter_schemas

SIZES = ("minProperties", "maxProperties")
"""Counts of one member, which say nothing about the whole."""


def merge_all_of(document: Document) -> Iterator[Change]:
    """Merge every `allOf`, and every reference that has keywords beside it (JSON Schema reads that as `allOf`)."""
    merger = Merger(document, lambda earlier, later, path: _part(merger, earlier, later, path), finish=_finish)
    for pointer, schema in iter_schemas(document):
        if "allOf" in schema or ("$ref" in schema and len(schema) > 1):
            whole = deepcopy(merger.merge(schema))  # later changes of one place must not reach its models
            yield replace(schema, whole, "all-of-closed", document.location(pointer))


def _part(merger: Merger, earlier: JsonObject, later: JsonObject, path: Path) -> JsonObject:
    """The later words on a part of two members, unless the earlier ones know fields that it lacks."""
    own, other = merger.merge(later, path), merger.merge(earlier, path)
    if "type" in own and "type" in other and not common_types(own, other):
        return later
    whole = merger.merge({"allOf": [earlier, later]}, path)
    return later if all(whole.get(key) == own.get(key) for key in (*FIELD_MAPS, "items")) else whole


def _finish(whole: JsonObject, members: Sequence[JsonObject]) -> JsonObject:
    """Closed only where each member is, and without the counts of fields."""
    is_open = any("properties" in each and each.get("additionalProperties") is not False for each in members)
    sizes = SIZES if "properties" in whole else ()
    unsaid = {*sizes, *(["additionalProperties"] if is_open else [])}
    return {key: value for key, value in whole.items() if key not in unsaid}
